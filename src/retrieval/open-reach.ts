import type { OpenTerm } from './open-term.ts'
import type { Ranked } from './rank.ts'

/** Share of the best fused score that a candidate of an open term must reach for the term to be what the query is about. */
const WITHIN_REACH = 0.75

/** Whether an open term is what the query is about: one of its candidates is as good as the best (in 结婚证搬家搬没了 搬家 is not). */
export function isWithinReach(open: OpenTerm, ranked: Ranked[]): boolean {
  const candidates = new Set(open.options.flatMap(({ services }) => services))
  const best = ranked[0]?.fused ?? 0
  return ranked.some(({ id, fused }) => candidates.has(id) && fused >= WITHIN_REACH * best)
}
