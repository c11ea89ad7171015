import type { Facet } from '../../contract/index.ts'
import { type AskContext, type Choice, type Ending, plainEnding, type Target } from '../context.ts'
import { type Decision, decide } from '../decide.ts'
import { correctionOf, leansOnFocus, pickOption } from '../dialogue.ts'
import { findPair, findSeveral, type Wanted } from '../several.ts'
import { stayWith } from '../stay.ts'

/** A reply of so few characters only chooses; it asks nothing of its own. */
const ONLY_CHOICE = 6
/** Short words that fit several services almost equally well (办身份证) leave open which is meant. */
const NEAR = 0.94
const SHORT = 5
const MAX_NEAR = 3
/** Confidence from which words without a name still name a matter. */
const NAMED = 0.8

/** Finds which service(s) the question is about; asks back where the words leave it open. */
export async function route(context: AskContext): Promise<Ending | null> {
  const { state, text, facets, deps } = context
  const focus = state.focus ?? context.serviceHint
  const chosen = state.pending && pickOption(state.pending.options, text, deps.catalogue)
  if (state.pending && chosen) {
    const asked = facets.length > 0 && text.replaceAll(' ', '').length > ONLY_CHOICE ? facets : state.pending.facets
    context.facets = asked
    if (chosen.length === 1) return aim(context, [{ id: chosen[0] as string, facets: asked }])
    return askBack(context, { ask: deps.say('near'), options: chosen.map((id) => choiceOf(context, id)) })
  }
  const corrected = focus && correctionOf(text)
  if (corrected && (await namesMatter(context, corrected))) return routeCorrection(context, corrected)
  if (facets.includes('difference')) {
    const pair = await findPair(context, focus)
    if (pair)
      return aim(
        context,
        pair.map((id) => ({ id, facets: ['difference'] })),
      )
  }
  const several = await findSeveral(context, focus)
  if (several) return aim(context, several)
  const alone = await decide(deps, text)
  const taken = focus && alone.kind === 'open' && leansOnFocus(context) ? await choiceOfSame(context, alone) : null
  if (taken) return aim(context, [{ id: taken, facets: facets.length > 0 ? facets : state.facets }])
  const kept = focus && stayWith(context, focus, alone)
  if (kept) return aim(context, [{ id: kept, facets }], kept === focus ? state.facets : [])
  return settle(context, alone)
}

function settle(context: AskContext, decision: Decision): Ending | null {
  const { facets, deps } = context
  if (decision.kind === 'open') return askBack(context, decision.open)
  if (decision.kind === 'none') {
    context.elsewhere = decision.elsewhere
    return null
  }
  const near = nearCandidates(decision, context)
  if (near) return askBack(context, { ask: deps.say('near'), options: near.map((id) => choiceOf(context, id)) })
  return aim(context, [{ id: decision.id, facets }])
}

/** Whether the words put in place of others name a matter (and do not just tell more: 不是我，是我爸). */
async function namesMatter({ deps }: AskContext, words: string): Promise<boolean> {
  if (deps.mentions(words).length > 0) return true
  const decision = await decide(deps, words)
  return decision.kind === 'open' || (decision.kind === 'service' && decision.confidence >= NAMED)
}

/** 说错了，不是公司，是个体户: the same question of another matter, beside the words of the one before. */
async function routeCorrection(context: AskContext, words: string): Promise<Ending | null> {
  const { deps, state, facets } = context
  const asked = facets.length > 0 ? facets : state.facets
  context.facets = asked
  const before = deps.catalogue.services.get(state.focus ?? '')
  const alone = await decide(deps, words)
  if (alone.kind === 'service' && alone.id !== before?.id) return aim(context, [{ id: alone.id, facets: asked }])
  const named = new Set(deps.mentions(words).map(({ id }) => id))
  const joined = await decide(deps, `${words} ${before?.theme ?? ''} ${state.lastText}`)
  const candidate = joined.ranked.find(({ id }) => id !== before?.id && (named.size === 0 || named.has(id)))
  if (candidate) return aim(context, [{ id: candidate.id, facets: asked }])
  return settle(context, alone)
}

/** 那车子呢, after 房子过户: of the candidates the one for which the question before makes most sense. */
async function choiceOfSame(
  { deps, state, text }: AskContext,
  { open }: Extract<Decision, { kind: 'open' }>,
): Promise<string | null> {
  const candidates = new Set(open.options.flatMap(({ services }) => services))
  const joined = await decide(deps, `${text} ${state.lastText}`)
  return joined.ranked.find(({ id }) => candidates.has(id) && id !== state.focus)?.id ?? null
}

function nearCandidates(
  { ranked }: Extract<Decision, { kind: 'service' }>,
  { facets, text }: AskContext,
): string[] | null {
  if (facets.length > 0 || text.replaceAll(' ', '').length > SHORT) return null
  const best = ranked[0]?.fused ?? 0
  const near = ranked.filter(({ fused }) => fused >= NEAR * best).slice(0, MAX_NEAR)
  return near.length >= 2 ? near.map(({ id }) => id) : null
}

/** `before`: the sides asked of the same matter just before, for a remark that asks none of its own. */
function aim(context: AskContext, wanted: Wanted[], before: Facet[] = []): null {
  context.targets = wanted.flatMap(({ id, facets }): Target[] => {
    const service = context.deps.catalogue.services.get(id)
    return service ? [{ service, facets, before, text: context.text }] : []
  })
  return null
}

function askBack(context: AskContext, { ask, options }: { ask: string; options: Choice[] }): Ending {
  const offered = options.filter(({ services }) => services.length > 0)
  const facets: Facet[] = context.facets
  return plainEnding(context, {
    outcome: 'clarify',
    answer: context.deps.say('clarify', { ask, options: offered.map(({ label }) => label).join('、') }),
    clarify: { question: ask, options: offered.map(({ label }) => ({ label, value: label })) },
    services: offered.flatMap(({ services }) => services.map((id) => ({ id, name: nameOf(context, id) }))),
    facets,
    state: { ...context.state, pending: { facets, question: context.question, options: offered } },
  })
}

const choiceOf = (context: AskContext, id: string): Choice => ({ label: nameOf(context, id), services: [id] })
const nameOf = ({ deps }: AskContext, id: string): string => deps.catalogue.services.get(id)?.name ?? id
