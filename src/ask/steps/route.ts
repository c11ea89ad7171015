import type { ElsewhereTopic, Facet } from '../../contract/index.ts'
import type { Ranked, Understood } from '../../retrieval/index.ts'
import { findOpenTerm, type OpenTerm } from '../../retrieval/index.ts'
import { type AskContext, type Ending, plainEnding, type Target } from '../context.ts'
import { isFollowUp, leansOnFocus, pickOption, splitParts } from '../dialogue.ts'
import { facetsOf } from './understand.ts'

/** What a text is about: one service, an open term, candidates too near to call, or nothing we know. */
type Decision =
  | { kind: 'service'; id: string; confidence: number; understood: Understood; ranked: Ranked[] }
  | { kind: 'open'; open: OpenTerm }
  | { kind: 'none'; ranked: Ranked[]; elsewhere: ElsewhereTopic | null }

/** Confidence from which a new matter takes over from the one in focus without being named. */
const SWITCH = 0.8
/** Confidence a part of a message needs to be a matter of its own. */
const OWN_MATTER = 0.6

/** Finds which service(s) the question is about; asks back where the words leave it open. */
export async function route(context: AskContext): Promise<Ending | null> {
  const { state, text, facets } = context
  const focus = state.focus ?? context.serviceHint
  const chosen = state.pending && pickOption(state.pending.options, text, context.deps.catalogue)
  if (state.pending && chosen) {
    context.facets = facets.length > 0 && !onlyChoice(text) ? facets : state.pending.facets
    if (chosen.length === 1) return aim(context, [{ id: chosen[0] as string, facets: context.facets }])
    return askBack(context, {
      ask: context.deps.say('near'),
      options: chosen.map((id) => ({ label: nameOf(context, id), services: [id] })),
    })
  }
  if (facets.includes('difference')) {
    const pair = await findPair(context)
    if (pair)
      return aim(
        context,
        pair.map((id) => ({ id, facets: ['difference'] as Facet[] })),
      )
  }
  const several = await findSeveral(context, focus)
  if (several) return aim(context, several)
  if (focus && isFollowUp(context)) return aim(context, [{ id: focus, facets }])

  const decision = await decide(context, text)
  if (focus) {
    const kept = await stayWith(context, focus, decision)
    if (kept) return aim(context, [{ id: kept, facets }])
  }
  if (decision.kind === 'open') return askBack(context, decision.open)
  if (decision.kind === 'service') {
    const near = nearCandidates(decision, context)
    if (near)
      return askBack(context, {
        ask: context.deps.say('near'),
        options: near.map((id) => ({ label: nameOf(context, id), services: [id] })),
      })
    return aim(context, [{ id: decision.id, facets }])
  }
  context.elsewhere = decision.elsewhere
  return null
}

async function decide({ deps }: AskContext, text: string): Promise<Decision> {
  const understood = deps.reader.understand(text)
  const { ranked, elsewhere } =
    understood.tokens.length === 0 ? { ranked: [], elsewhere: null } : await deps.index.find(understood)
  const open = findOpenTerm(understood, deps.catalogue.vocabulary.ambiguous)
  if (open?.options.some(({ services }) => services.length > 0)) return { kind: 'open', open }
  const top = ranked[0]
  if (!top || top.confidence < deps.index.calibration.floor) return { kind: 'none', ranked, elsewhere }
  return { kind: 'service', id: top.id, confidence: top.confidence, understood, ranked }
}

/** The service in focus keeps the floor unless a new matter is named, clearly meant, or a sibling is corrected to. */
async function stayWith(context: AskContext, focus: string, decision: Decision): Promise<string | null> {
  const { deps, text } = context
  if (decision.kind === 'open')
    return decision.open.options.some(({ services }) => services.includes(focus)) ? focus : null
  if (decision.kind === 'service' && decision.id === focus) return focus
  const service = deps.catalogue.services.get(focus)
  if (!service) return null
  const leans = leansOnFocus(context)
  const named =
    decision.kind === 'service' &&
    decision.understood.terms.some(({ services }) => services.length > 0 && !services.includes(focus))
  if (decision.kind === 'service' && !leans && (named || decision.confidence >= SWITCH)) return null
  const siblings = new Set([focus, ...service.related])
  const joined = await decide(context, `${service.name.replace(/[（(].*$/, '')} ${text}`)
  const sibling = joined.kind === 'service' ? joined.ranked.find(({ id }) => siblings.has(id)) : undefined
  const own = decision.ranked?.find(({ id }) => id === focus)
  if (leans && sibling && sibling.id !== focus && joined.kind === 'service' && sibling.id === joined.id)
    return sibling.id
  if (decision.kind === 'none') return leans || context.facets.length > 0 ? focus : null
  const top = decision.kind === 'service' ? decision.ranked[0] : undefined
  const holdsOwn = own && top && own.fused >= 0.7 * top.fused
  if (decision.kind === 'service' && siblings.has(decision.id) && named) return decision.id
  return holdsOwn || (leans && decision.kind === 'service' && decision.confidence < OWN_MATTER) ? focus : null
}

/** Parts of one message that are matters of their own, each with its sides. */
async function findSeveral(
  context: AskContext,
  focus: string | null,
): Promise<{ id: string; facets: Facet[] }[] | null> {
  const parts = splitParts(context.question)
  if (parts.length < 2) return null
  const wanted: { id: string; facets: Facet[] }[] = []
  let current: string | null = focus
  let own = 0
  for (const part of parts) {
    const normal = context.deps.reader.understand(part).normalized
    const facets = facetsOf(normal, context.deps.catalogue.dialogue.facets)
    const decision = await decide(context, normal)
    if (decision.kind === 'service' && decision.confidence >= OWN_MATTER && decision.id !== current) {
      current = decision.id
      own++
    }
    if (!current) continue
    const known = wanted.find(({ id }) => id === current)
    if (known) known.facets.push(...facets.filter((facet) => !known.facets.includes(facet)))
    else wanted.push({ id: current, facets })
  }
  const distinct = wanted.filter(({ facets }) => facets.length > 0)
  return own >= 2 && distinct.length >= 2 ? distinct : null
}

const PAIR = /^(.{2,24}?)(?:和|跟|与|同|还是|、|或者?)(.{2,24}?)(?:有|的|是|哪|怎|$)/

async function findPair(context: AskContext): Promise<[string, string] | null> {
  const match = PAIR.exec(context.text.replaceAll(' ', ''))
  if (match) {
    const halves = await Promise.all([match[1] as string, match[2] as string].map((half) => decide(context, half)))
    const [left, right] = halves
    if (left?.kind === 'service' && right?.kind === 'service' && left.id !== right.id) return [left.id, right.id]
  }
  const whole = await decide(context, context.text)
  if (whole.kind !== 'service') return null
  const service = context.deps.catalogue.services.get(whole.id)
  const second = whole.ranked.find(({ id }, i) => i > 0 && service?.related.includes(id))
  return second && second.fused >= 0.75 * (whole.ranked[0]?.fused ?? 1) ? [whole.id, second.id] : null
}

const NEAR = 0.94
const SHORT = 5

/** Short words that fit several services almost equally well (办身份证): the candidates, to choose from. */
function nearCandidates(
  { ranked }: Extract<Decision, { kind: 'service' }>,
  { facets, text }: AskContext,
): string[] | null {
  if (facets.length > 0 || text.replaceAll(' ', '').length > SHORT) return null
  const best = ranked[0]?.fused ?? 0
  const near = ranked.filter(({ fused }) => fused >= NEAR * best).slice(0, 3)
  return near.length >= 2 ? near.map(({ id }) => id) : null
}

function aim(context: AskContext, wanted: { id: string; facets: Facet[] }[]): null {
  context.targets = wanted.flatMap(({ id, facets }): Target[] => {
    const service = context.deps.catalogue.services.get(id)
    return service ? [{ service, facets, text: context.text }] : []
  })
  return null
}

function askBack(
  context: AskContext,
  { ask, options }: { ask: string; options: { label: string; services: string[] }[] },
): Ending {
  const offered = options.filter(({ services }) => services.length > 0)
  const pending = { facets: context.facets, question: context.question, options: offered }
  return plainEnding(context, {
    outcome: 'clarify',
    answer: context.deps.say('clarify', { ask, options: offered.map(({ label }) => label).join('、') }),
    clarify: { question: ask, options: offered.map(({ label }) => ({ label, value: label })) },
    services: offered.flatMap(({ services }) => services.map((id) => ({ id, name: nameOf(context, id) }))),
    facets: context.facets,
    state: { ...context.state, pending },
  })
}

const nameOf = ({ deps }: AskContext, id: string): string => deps.catalogue.services.get(id)?.name ?? id
const onlyChoice = (text: string): boolean => text.replaceAll(' ', '').length <= 6
