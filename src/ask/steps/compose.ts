import type { Facet, ServiceDocument } from '../../contract/index.ts'
import { type AskContext, type Ending, plainEnding, type Sentence, type Target } from '../context.ts'
import { cite, doubtsOn } from '../evidence.ts'
import { composers, pathsOf } from '../facets/index.ts'
import { createFit, unitsOf } from '../match-units.ts'
import { figuresIn } from '../number-evidence.ts'

/** A FAQ fits so well that it leads the answer. */
const LEADS = 0.62
/** A FAQ or element fits well enough to be added, or to answer a question on an exception. */
const FITS = 0.38
/** Without anything better, the nearest FAQ still helps with an exception. */
const HINTS = 0.2
const MAX_QUOTE = 300

/** Builds the answer from structure: for each service the sides asked for, figure first, each sentence with its evidence. */
export function compose(context: AskContext): Ending | null {
  if (context.targets.length === 0) return answerFromPolicies(context)
  const several = context.targets.length > 1
  for (const target of context.targets) {
    const sentences = target.facets.includes('difference')
      ? differenceOf(target.service, context)
      : answerOf(target, context)
    if (several) context.sentences.push({ text: `【${target.service.name}】`, evidence: [] })
    context.sentences.push(...sentences)
  }
  return null
}

function answerOf(target: Target, context: AskContext): Sentence[] {
  const { service } = target
  const tools = {
    say: context.deps.say,
    phrases: context.deps.catalogue.dialogue.phrases,
    laws: context.deps.catalogue.laws,
    text: context.text,
  }
  const { laws } = tools
  const { weak } = context.deps.catalogue.dialogue.facets
  const suits = createFit(context, service)
  const { faqs, others } = unitsOf(service)
  const ranked = faqs.map((unit) => ({ unit, score: suits(unit) })).sort((a, b) => b.score - a.score)
  const best = ranked[0]
  const definite = target.facets.filter((facet) => facet !== 'exception')
  const wantsException = target.facets.includes('exception')
  const sentences: Sentence[] = []
  const used = new Set<string>()
  const add = (unit: { field: string; answer: string; basis?: string | undefined }) => {
    if (used.has(unit.field)) return
    used.add(unit.field)
    sentences.push({ text: unit.answer, evidence: [cite(service, unit.field, unit.answer, laws, unit.basis)] })
  }

  const leads = best !== undefined && best.score >= (definite.length > 0 ? LEADS : FITS)
  const onlyWeak = definite.every((facet) => weak.includes(facet))
  if (leads && onlyWeak) add(best.unit)
  if (sentences.length === 0 && (wantsException || definite.length === 0)) {
    const other = others.map((unit) => ({ unit, score: suits(unit) })).sort((a, b) => b.score - a.score)[0]
    if (other && other.score >= FITS) add(other.unit)
    else if (wantsException && best && best.score >= HINTS) add(best.unit)
  }
  const facets: Facet[] = definite.length > 0 ? definite : sentences.length > 0 ? [] : ['overview']
  for (const facet of facets) {
    const answer = composers[facet]?.(service, tools)
    if (!answer) continue
    sentences.push(...answer.sentences)
    if (answer.unknown) context.unknown.push(answer.unknown)
  }
  if (definite.length > 0 && best && best.score >= FITS && addsFigure(best.unit.answer, sentences)) add(best.unit)
  sentences.push(...doubtSentences(service, [...facets.flatMap((facet) => pathsOf[facet] ?? []), ...used], context))
  if (facets.length > 0) context.facets = [...new Set([...context.facets, ...facets])]
  return sentences
}

/** Whether a text says more than the sentences before it do: a figure of its own, or no figures at all. */
function addsFigure(text: string, sentences: Sentence[]): boolean {
  const figures = [...figuresIn(text)]
  const said = figuresIn(sentences.map((sentence) => sentence.text).join('\n'))
  return figures.length === 0 || figures.some((figure) => !said.has(figure))
}

/** What the catalogue marks as not verified is said wherever the answer touches it. */
function doubtSentences(service: ServiceDocument, fields: string[], { deps }: AskContext): Sentence[] {
  return doubtsOn(service, fields).length > 0 ? [{ text: deps.say('uncertain'), evidence: [] }] : []
}

function differenceOf(service: ServiceDocument, { deps }: AskContext): Sentence[] {
  const { say, catalogue } = deps
  const tools = { say, phrases: catalogue.dialogue.phrases, laws: catalogue.laws, text: '' }
  return [
    { text: service.summary, evidence: [cite(service, 'summary', service.summary, catalogue.laws)] },
    ...(composers.fee?.(service, tools).sentences ?? []),
    ...(composers.time?.(service, tools).sentences ?? []),
  ]
}

function answerFromPolicies(context: AskContext): Ending | null {
  const { deps, passages } = context
  if (passages.length > 0) {
    context.sentences = passages.map((evidence) => ({
      text: deps.say('policy', {
        title: evidence.source.replace(/（[^（]*）$/, ''),
        heading: evidence.field ? ` ${evidence.field}` : '',
        text: evidence.quote.slice(0, MAX_QUOTE),
      }),
      evidence: [evidence],
    }))
    return null
  }
  const failures = context.state.failures + 1
  const offerPerson = failures >= 2
  return plainEnding(context, {
    outcome: 'out_of_scope',
    answer: deps.say('outOfScope') + (offerPerson ? `\n${deps.say('afterFailures')}` : ''),
    followUps: deps.catalogue.dialogue.phrases.smalltalkChips,
    state: { ...context.state, failures, pending: null },
    ...(offerPerson && { handoff: { hotline: '12345', reason: 'failures' } }),
  })
}
