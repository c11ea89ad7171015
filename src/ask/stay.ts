import type { ServiceDocument } from '../contract/index.ts'
import { wordsOf } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'
import { type Decision, fitOf } from './decide.ts'
import { isFollowUp, leansOnFocus, recallsEarlier } from './dialogue.ts'

/** Confidence from which the conversation goes over to a sibling of the matter in focus, and to any other matter. */
const SIBLING_SURE = 0.55
const OTHER_SURE = 0.88
/** The same where the question uses a word of the other's name (老年津贴) that the one in focus does not have. */
const CALLED_SURE = 0.7
/** How much higher than the matter in focus the other must rank for the question's own words. */
const OUTRANKS = 1.2
/** A part of a sibling that fits so well, and so much better, draws the question over without its name. */
const BELONGS = 0.3
const CLEARLY = 0.15
/** How much better a part of a matter that is no sibling, and not named, must fit. */
const STRANGER = 0.08
/** A matter spoken of before that ranks so near the first is the one that is recalled (刚才那个). */
const NEAR = 0.7

/**
 * Which matter a further question of a conversation is about: the one in focus, a sibling of it, one spoken of before, or a
 * new one (null: as if nothing had been said). What is named wins; else what the question's own words and parts fit.
 */
export function stayWith(context: AskContext, focus: string, alone: Decision): string | null {
  const { deps, text, state, facets } = context
  const service = deps.catalogue.services.get(focus)
  if (!service || isFollowUp(context)) return focus
  const recalled = recallsEarlier(text) && earlier(alone, state.past)
  if (recalled) return recalled
  const named = new Set(deps.mentions(text.replaceAll(' ', '')).map(({ id }) => id))
  const [first] = alone.ranked.filter(({ id }) => named.has(id))
  if (first) {
    const before = [...state.past].reverse().find((id) => named.has(id))
    if (named.has(focus)) return alone.kind === 'service' && named.has(alone.id) && alone.id !== focus ? null : focus
    if (before) return before
    if (alone.kind === 'service') return named.has(alone.id) ? null : first.id
  }
  if (alone.kind === 'none') return alone.elsewhere?.kind === 'life' && facets.length === 0 ? null : focus
  if (alone.kind === 'open') return leavesFamily(service, alone) && facets.length === 0 ? null : focus
  return goesOver(context, service, alone) ? null : (betterSibling(context, service) ?? focus)
}

/** Whether the question alone clearly means another matter than the one in focus. */
function goesOver(
  context: AskContext,
  service: ServiceDocument,
  alone: Extract<Decision, { kind: 'service' }>,
): boolean {
  const { deps, text } = context
  if (alone.id === service.id) return false
  const fusedOf = (id: string) => alone.ranked.find((entry) => entry.id === id)?.fused ?? 0
  if (fusedOf(alone.id) < OUTRANKS * fusedOf(service.id)) return false
  const isSibling = service.related.includes(alone.id)
  if (alone.confidence >= CALLED_SURE && callsBy(alone, service, deps.index.text.rarity)) return true
  if (alone.confidence < (isSibling ? SIBLING_SURE : OTHER_SURE)) return false
  if (!isSibling && leansOnFocus(context)) return false
  const margin = isSibling ? 0 : STRANGER
  return fitOf(deps, deps.catalogue.services.get(alone.id), text) >= fitOf(deps, service, text) + margin
}

/** Whether the question uses a word of the other matter's name or aliases that those of the matter in focus lack. */
function callsBy(
  { id, ranked }: Extract<Decision, { kind: 'service' }>,
  { name, aliases }: ServiceDocument,
  rarity: (word: string) => number,
): boolean {
  const own = [name, ...aliases].join(' ')
  const match = wordsOf(ranked.find((entry) => entry.id === id)?.match ?? {})
  return Object.entries(match).some(
    ([word, fields]) =>
      word.length >= 2 && rarity(word) >= TELLING && fields.some((field) => NAMES.has(field)) && !own.includes(word),
  )
}
const NAMES = new Set(['name', 'aliases'])
/** Rarity (inverse document frequency) of a word that tells one matter from most others. */
const TELLING = 3

/** A sibling that has a part which fits the question, clearly better than any part of the matter in focus. */
function betterSibling({ deps, text }: AskContext, service: ServiceDocument): string | null {
  const own = fitOf(deps, service, text)
  const fits = service.related.map((id) => ({ id, fit: fitOf(deps, deps.catalogue.services.get(id), text) }))
  const best = fits.sort((a, b) => b.fit - a.fit)[0]
  return best && best.fit >= BELONGS && best.fit >= own + CLEARLY ? best.id : null
}

function earlier(alone: Decision, past: string[]): string | null {
  const best = alone.ranked[0]?.fused ?? 0
  const near = new Set(alone.ranked.filter(({ fused }) => fused >= NEAR * best).map(({ id }) => id))
  return [...past].reverse().find((id) => near.has(id)) ?? null
}

/** Whether none of the candidates of an open term is the matter in focus or a sibling of it. */
function leavesFamily(service: ServiceDocument, alone: Extract<Decision, { kind: 'open' }>): boolean {
  const family = new Set([service.id, ...service.related])
  return !alone.open.options.some(({ services }) => services.some((id) => family.has(id)))
}
