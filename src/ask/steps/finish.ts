import type { Citation, Facet } from '../../contract/index.ts'
import { type AskContext, type Ending, type Evidence, plainEnding, type Sentence } from '../context.ts'
import { generate } from '../generate.ts'

const MAX_FOLLOW_UPS = 3
const MAX_PAST = 8
const MAX_SAID = 6
const FOLLOW_UP_ORDER: Facet[] = ['materials', 'fee', 'time', 'online', 'conditions', 'where', 'agent', 'how']

/** Numbers the evidence, lets the chat model put the answer in better words where one is configured, and closes the run. */
export async function finish(context: AskContext): Promise<Ending> {
  const { deps, targets, unknown, state } = context
  const { text, citations } = numbered(context.sentences)
  const services = targets.map(({ service }) => ({ id: service.id, name: service.name }))
  const office = targets[0]?.service.list.dept.name ?? '主管部门'
  const what = [...new Set(unknown)].join('、')
  const onlyUnknown =
    context.facets.length > 0 && citations.filter(({ field }) => field !== 'list.contact').length === 0
  const base = { services, facets: context.facets, unknown: [...new Set(unknown)], understood: understoodLine(context) }
  const focus = context.next.focus ?? targets.at(-1)?.service.id ?? state.focus
  const nextState = {
    focus,
    facets: context.facets,
    pending: context.next.pending ?? null,
    past: [...new Set([...state.past, ...services.map(({ id }) => id)])].slice(-MAX_PAST),
    said: saidSince(context, focus),
    firm: context.firm,
    failures: 0,
  }

  if (citations.length === 0 || onlyUnknown) {
    const failures = state.failures + 1
    const answer = text || (what ? deps.say('noAnswer', { what, office }) : deps.say('noAnswerPlain'))
    const handoff = { hotline: '12345', reason: 'unknown' }
    return plainEnding(context, {
      ...base,
      outcome: 'no_answer',
      answer: failures >= 2 ? `${answer}\n${deps.say('afterFailures')}` : answer,
      citations,
      handoff,
      followUps: followUpsOf(context),
      state: { ...nextState, failures },
    })
  }
  const tail = what && !text.includes('没查到') ? `\n${deps.say('noAnswer', { what, office })}` : ''
  const composed = text + tail
  const generated = await generate(context, { composed, citations, understood: base.understood })
  return plainEnding(context, {
    ...base,
    outcome: 'answered',
    answer: generated?.text ?? composed,
    citations: generated?.citations ?? citations,
    mode: generated ? 'generated' : 'composed',
    followUps: followUpsOf(context),
    state: nextState,
  })
}

/** What was said of the matter in focus; a new matter begins anew. */
function saidSince({ state, text }: AskContext, focus: string | null): string[] {
  const goesOn = state.focus === null || state.focus === focus
  return [...(goesOn ? state.said : []), text].slice(-MAX_SAID)
}

/** Sentences as one text; the same evidence keeps one number. */
export function numbered(sentences: Sentence[]): { text: string; citations: Citation[] } {
  const citations: Citation[] = []
  const numberOf = (evidence: Evidence): number => {
    const known = citations.find(
      ({ serviceId, field, quote, source }) =>
        serviceId === evidence.serviceId &&
        field === evidence.field &&
        quote === evidence.quote &&
        source === evidence.source,
    )
    if (known) return known.marker
    citations.push({ marker: citations.length + 1, ...evidence })
    return citations.length
  }
  const lines = sentences.map(({ text, evidence }) => text + evidence.map((one) => `[${numberOf(one)}]`).join(''))
  return { text: lines.join('\n'), citations }
}

function understoodLine({ targets, facets, deps }: AskContext): string | null {
  if (targets.length === 0) return null
  const { facetNames } = deps.catalogue.dialogue.phrases
  const sides = facets
    .map((facet) => facetNames[facet])
    .filter(Boolean)
    .join('、')
  return `${targets.map(({ service }) => service.name).join('、')}${sides ? ` · ${sides}` : ''}`
}

function followUpsOf({ deps, facets, targets }: AskContext): string[] {
  const { followUps } = deps.catalogue.dialogue.phrases
  if (targets.length !== 1) return []
  return FOLLOW_UP_ORDER.filter((facet) => !facets.includes(facet))
    .flatMap((facet) => followUps[facet] ?? [])
    .slice(0, MAX_FOLLOW_UPS)
}
