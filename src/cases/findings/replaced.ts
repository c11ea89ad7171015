import type { CasePaper } from '../case.ts'
import type { History } from '../history.ts'

/**
 * Papers that a newer one stands in for: taken again at the window, or the only paper of a material that the last notice asked
 * to be mended and that came anew since. They are kept, and not checked any more.
 */
export function replacedOf(
  papers: readonly Pick<CasePaper, 'id' | 'materialId' | 'addedAt'>[],
  { replaced, rounds }: Pick<History, 'replaced' | 'rounds'>,
): string[] {
  const round = rounds.at(-1)
  if (!round) return replaced
  const told = new Set(round.items.flatMap(({ materialId }) => materialId ?? []))
  const mended = [...told].flatMap((id) => {
    const ofMaterial = papers.filter(({ materialId }) => materialId === id)
    const before = ofMaterial.filter(({ addedAt }) => addedAt.toISOString() <= round.at)
    return before.length === 1 && ofMaterial.length > 1 ? before.map((paper) => paper.id) : []
  })
  return [...new Set([...replaced, ...mended])]
}
