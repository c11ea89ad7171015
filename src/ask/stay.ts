import { normalizeText } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'
import { bestFitting, type Decision, decide, fitOf } from './decide.ts'
import { isFollowUp, leansOnFocus } from './dialogue.ts'

/** Confidence from which a matter that is not named by its words takes over. */
const SURE = 0.9
/** How much better a part of another matter must fit before the conversation leaves the one in focus. */
const CLEARLY = 0.2
/** A part that fits so well shows that the question belongs to the matter in focus. */
const BELONGS = 0.3
/** How much higher a sibling must rank with the name of the matter in focus beside the question. */
const OUTRANKS = 1.2

/**
 * Which matter a further question of a conversation is about: the one in focus, a sibling of it, one spoken of before, or a
 * new one (null: as if nothing had been said). What is named wins; else the matter whose parts fit the question.
 */
export async function stayWith(context: AskContext, focus: string, alone: Decision): Promise<string | null> {
  const { deps, text, state, facets } = context
  const service = deps.catalogue.services.get(focus)
  if (!service || isFollowUp(context)) return focus
  const plain = text.replaceAll(' ', '')
  const named = new Set(deps.mentions(plain).map(({ id }) => id))
  const before = [...state.past].reverse().find((id) => id !== focus && named.has(id))
  const rankedNamed = alone.ranked.filter(({ id }) => named.has(id)).map(({ id }) => id)
  if (named.has(focus) && rankedNamed[0] === focus) return focus
  if (named.size > 0 && rankedNamed.length > 0) {
    if (before) return before
    if (alone.kind === 'service' && named.has(alone.id)) return alone.id === focus ? focus : null
    if (named.has(focus)) return focus
    const sibling = rankedNamed.find((id) => service.related.includes(id))
    if (sibling) return sibling
    if (alone.kind === 'open') return facets.length > 0 && !leavesFamily(context, focus, alone) ? focus : null
  }
  const sibling = await siblingOf(context, focus)
  if (sibling) return sibling
  if (alone.kind === 'none') return alone.elsewhere?.kind === 'life' && facets.length === 0 ? null : focus
  if (alone.kind === 'open') return leavesFamily(context, focus, alone) && facets.length === 0 ? null : focus
  const own = fitOf(deps, service, text)
  const other = fitOf(deps, deps.catalogue.services.get(alone.id), text)
  const leaves = alone.confidence >= SURE && !leansOnFocus(context) && own < BELONGS && other >= own + CLEARLY
  return leaves ? null : focus
}

/** Whether none of the candidates of an open term is the matter in focus or a sibling of it. */
function leavesFamily({ deps }: AskContext, focus: string, alone: Extract<Decision, { kind: 'open' }>): boolean {
  const family = new Set([focus, ...(deps.catalogue.services.get(focus)?.related ?? [])])
  return !alone.open.options.some(({ services }) => services.some((id) => family.has(id)))
}

/** A sibling of the matter in focus that the question's own words point at (那签注呢), or whose parts fit it clearly better. */
async function siblingOf({ deps, text }: AskContext, focus: string): Promise<string | null> {
  const service = deps.catalogue.services.get(focus)
  if (!service) return null
  const joined = await decide(deps, `${service.name.replace(/[（(].*$/, '')} ${text}`)
  const rankOf = (id: string) => joined.ranked.find((entry) => entry.id === id)?.fused ?? 0
  const top = joined.ranked.find(({ id }) => service.related.includes(id))
  if (top && top.fused >= rankOf(focus)) {
    const pointed = pointsAt(
      deps.reader.segmenter.tokens,
      text,
      [...namesOf(deps.catalogue.services.get(top.id))],
      namesOf(service),
    )
    if (pointed || (top.fused >= OUTRANKS * rankOf(focus) && fitOf(deps, service, text) < BELONGS)) return top.id
  }
  const near = joined.ranked.filter(({ id }) => service.related.includes(id)).slice(0, 3)
  const fitting = bestFitting(deps, text, [focus, ...near.map(({ id }) => id)])
  return fitting === focus ? null : fitting
}

const namesOf = (service: { name: string; aliases: string[] } | undefined): string[] =>
  service ? [service.name, ...service.aliases].map(normalizeText) : []

/** Whether a text holds a word of the one's names that the other's names lack. */
function pointsAt(tokens: (text: string) => string[], text: string, names: string[], others: string[]): boolean {
  const known = new Set(others.flatMap(tokens))
  const own = new Set(names.flatMap(tokens).filter((token) => token.length >= 2 && !known.has(token)))
  return tokens(text).some((token) => own.has(token))
}
