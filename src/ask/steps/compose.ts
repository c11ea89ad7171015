import { doubtsOn } from '../../catalogue/index.ts'
import type { Facet, ServiceDocument } from '../../contract/index.ts'
import { type AskContext, type Ending, plainEnding, type Sentence, type Target } from '../context.ts'
import { clausesOf, isFollowUp } from '../dialogue.ts'
import { cite } from '../evidence.ts'
import { composers, pathsOf } from '../facets/index.ts'
import { isEveryday } from '../fitting.ts'
import { figuresIn } from '../number-evidence.ts'
import { decidedConditions, factsSaid, type Said, saidAlong } from '../said-facts.ts'
import { readTurn, type Turn } from '../turn.ts'
import type { Unit } from '../units.ts'

/** A part of the service fits so well that it answers the question by itself. */
const ANSWERS = 0.4
/** So well that the list of conditions need not follow. */
const BY_ITSELF = 0.75
/** It fits well enough to stand beside a side that one element answers in full. */
const ADDS = 0.2
/** It may help with a question that depends on the person's situation, even if its words are far. */
const HELPS = 0.1
/** A second part is added only if it fits almost as well as the first. */
const ALMOST = 0.6
const MAX_UNITS = 3
const MAX_PER_CLAUSE = 2
/** Sides that ask for a particular case, which a FAQ or a condition answers. */
const PARTICULAR = new Set<Facet>(['exception', 'deadline'])
/** Sides that one element answers in full; the others depend on the person's situation. */
const CLOSED = new Set<Facet>([
  'fee',
  'time',
  'materials',
  'where',
  'law',
  'validity',
  'online',
  'agent',
  'contact',
  'amount',
  'result',
])
const MAX_QUOTE = 300

/** Builds the answer from structure: for each service the sides asked for, figure first, each sentence with its evidence. */
export function compose(context: AskContext): Ending | null {
  if (context.targets.length === 0) return answerFromPolicies(context)
  const several = context.targets.length > 1
  const compared = several && context.targets.every(({ facets }) => facets.includes('difference'))
  if (compared) context.sentences.push(...comparingUnits(context))
  const firstBrief = context.targets.find(({ brief }) => brief)
  for (const target of context.targets) {
    const sentences = compared
      ? differenceOf(target.service, context)
      : target.brief
        ? [summaryOf(target.service, context)]
        : answerOf(target, context)
    if (target.brief && target === firstBrief) context.sentences.push({ text: context.deps.say('told'), evidence: [] })
    if (several) context.sentences.push({ text: `【${target.service.name}】`, evidence: [] })
    context.sentences.push(...sentences)
  }
  return null
}

function answerOf(target: Target, context: AskContext): Sentence[] {
  const { service } = target
  const { catalogue, say } = context.deps
  const turn = readTurn(context)
  const said = saidAlong(service, toldOf(service, context, turn), context.question, context.deps.said)
  const tools = {
    say,
    phrases: catalogue.dialogue.phrases,
    laws: catalogue.laws,
    text: context.text,
    facts: factsSaid(said),
  }
  const closed = target.facets.filter((facet) => CLOSED.has(facet))
  const open = target.facets.filter((facet) => !CLOSED.has(facet))
  const floor = closed.includes('contact') ? ANSWERS : closed.length > 0 && open.length === 0 ? ADDS : HELPS
  const particular = open.some((facet) => PARTICULAR.has(facet))
  const { chosen, best } = fittingUnits(service, context, floor)
  const answered = chosen.length > 0 && best >= (particular ? HELPS : ANSWERS)
  const listed: Facet[] = best < BY_ITSELF && open.includes('conditions') ? ['conditions'] : []
  const rest: Facet[] = answered
    ? listed
    : open.filter((facet) => composers[facet] && !(facet === 'deadline' && closed.includes('time')))
  const asked = answered && open.includes('deadline') ? closed.filter((facet) => facet !== 'time') : closed
  const facets = [...asked, ...rest]
  if (facets.length === 0) facets.push(...target.before.filter((facet) => composers[facet]))
  if (facets.length === 0 && best < ADDS) facets.push('overview')

  const partSentences = chosen.map(({ unit }) => ({
    text: unit.answer,
    evidence: [cite(service, unit.field, unit.answer, catalogue.laws, unit.basis)],
  }))
  const facetSentences = facets.flatMap((facet) => {
    const { sentences, unknown } = composers[facet]?.(service, tools) ?? { sentences: [] }
    if (unknown) context.unknown.push(unknown)
    return sentences
  })
  const answersFirst =
    best >= ANSWERS && (facetSentences.length > 1 || !chosen.slice(0, 1).some(({ unit }) => isEveryday(unit)))
  const sentences =
    closed.length > 0 && !answersFirst ? withNews(facetSentences, partSentences) : [...partSentences, ...facetSentences]
  const touched = [...facets.flatMap((facet) => pathsOf[facet] ?? []), ...chosen.map(({ unit }) => unit.field)]
  context.facets = [...new Set([...context.facets, ...facets])]
  const verdict =
    open.length > 0 || closed.length === 0 ? verdictOf(target, said, best < ANSWERS || turn.verdict, context) : []
  return [...verdict, ...sentences, ...doubtSentences(service, touched, context)]
}

/** What was told of this matter before the question; of another person it says nothing. */
const toldOf = (service: ServiceDocument, { state }: AskContext, { another }: Turn): string[] =>
  state.focus === service.id && !another ? state.said : []

/** What the person said of themselves decides some conditions: those not met come first; else one that is, where it may and no part answers. */
function verdictOf(
  { service, facets }: Target,
  said: Said[],
  isOpen: boolean,
  { deps: { say, catalogue, today } }: AskContext,
): Sentence[] {
  const decided = decidedConditions(service, said, today())
  const unmet = decided.filter(({ met }) => !met)
  const met = isOpen && facets.includes('conditions') ? decided.slice(0, 1) : []
  return (unmet.length > 0 ? unmet : met).map(({ condition, met, words }) => {
    const { id, text, ifNot, basis } = condition
    return {
      text: met ? say('verdict.met', { words, text }) : say('verdict.unmet', { words, text, ifNot }),
      evidence: [cite(service, `conditions.${id}`, `${text}；${ifNot}`, catalogue.laws, basis)],
    }
  })
}

/** The parts of a service that fit the question or one of its clauses best; `best` is the highest fit. */
function fittingUnits(service: ServiceDocument, context: AskContext, floor: number) {
  const chosen = new Map<Unit, number>()
  for (const text of [context.text, ...clausesOf(context), ...withRemark(service, context)]) {
    const fits = context.deps
      .fitting(service, text)
      .map(({ unit, score, belief }) => ({ unit, fit: Math.sqrt(score * belief) }))
    const ranked = fits.sort((a, b) => b.fit - a.fit).slice(0, MAX_PER_CLAUSE)
    const top = ranked[0]?.fit ?? 0
    for (const { unit, fit } of ranked)
      if (fit >= floor && fit >= ALMOST * top) chosen.set(unit, Math.max(fit, chosen.get(unit) ?? 0))
  }
  const sorted = [...chosen].sort(([, a], [, b]) => b - a).slice(0, MAX_UNITS)
  return { chosen: sorted.map(([unit]) => ({ unit })), best: sorted[0]?.[1] ?? 0 }
}

/** A short or leaning question beside what was told just before (执照找不到了。怎么办啊): together they fit what neither does. */
function withRemark(service: ServiceDocument, context: AskContext): string[] {
  const { state, text } = context
  const turn = readTurn(context)
  const told = toldOf(service, context, turn)
  if (turn.verdict && told.length > 0) return [[...told, text].join(' ')]
  const leans = isFollowUp(context) || turn.leans
  return state.focus === service.id && leans && state.said.length > 0 ? [`${state.said.at(-1)} ${text}`] : []
}

/** What was asked for, then only those parts that say a figure or a thing not said before. */
function withNews(said: Sentence[], parts: Sentence[]): Sentence[] {
  const text = said.map((sentence) => sentence.text).join('\n')
  const figures = figuresIn(text)
  const isNews = ({ text: part }: Sentence) => {
    const own = [...figuresIn(part)]
    return !text.includes(part) && (own.length === 0 || own.some((figure) => !figures.has(figure)))
  }
  return [...said, ...parts.filter(isNews)]
}

/** What the catalogue marks as not verified is said wherever the answer touches it. */
function doubtSentences(service: ServiceDocument, fields: string[], { deps }: AskContext): Sentence[] {
  return doubtsOn(service, fields).length > 0 ? [{ text: deps.say('uncertain'), evidence: [] }] : []
}

const summaryOf = (service: ServiceDocument, { deps: { catalogue } }: AskContext): Sentence => ({
  text: service.summary,
  evidence: [cite(service, 'summary', service.summary, catalogue.laws)],
})

/** One side of a comparison: what it is, what it costs, how long it takes. */
function differenceOf(service: ServiceDocument, context: AskContext): Sentence[] {
  const { say, catalogue } = context.deps
  const tools = { say, phrases: catalogue.dialogue.phrases, laws: catalogue.laws, text: '', facts: {} }
  return [
    summaryOf(service, context),
    ...(composers.fee?.(service, tools).sentences ?? []),
    ...(composers.time?.(service, tools).sentences ?? []),
  ]
}

/** What the services compared say of the difference themselves. */
function comparingUnits(context: AskContext): Sentence[] {
  const found = context.targets.flatMap(({ service }) =>
    context.deps
      .fitting(service, context.text)
      .slice(0, 1)
      .map(({ unit, score }) => ({ service, unit, score })),
  )
  return found
    .filter(({ score }) => score >= HELPS)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_PER_CLAUSE)
    .map(({ service, unit }) => ({
      text: unit.answer,
      evidence: [cite(service, unit.field, unit.answer, context.deps.catalogue.laws, unit.basis)],
    }))
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
  const { name = '', office } = context.elsewhere ?? {}
  const unlisted = !context.elsewhere && deps.catalogue.dialogue.screens.official.some((one) => one.test(context.text))
  const official = office !== undefined || unlisted
  const handoff = { hotline: '12345', reason: official ? 'elsewhere' : 'failures' }
  const reply = unlisted ? deps.say('unlisted') : deps.say('outOfScope')
  return plainEnding(context, {
    outcome: official ? 'no_answer' : 'out_of_scope',
    answer:
      (office ? deps.say('elsewhere', { name, office }) : reply) +
      (offerPerson ? `\n${deps.say('afterFailures')}` : ''),
    unknown: office && name ? [name] : [],
    followUps: deps.catalogue.dialogue.phrases.smalltalkChips,
    state: { ...context.state, failures, pending: null },
    ...((official || offerPerson) && { handoff }),
  })
}
