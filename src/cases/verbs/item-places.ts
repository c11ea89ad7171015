import type { SupplementItem, SupplementPlace } from '../../contract/index.ts'
import { fillIn } from '../../shared/index.ts'
import { wrongInput } from '../errors.ts'
import type { Look } from './verb.ts'

/** Refuses an item that points at a paper which does not lie in the case. */
export function ensureHere(items: readonly SupplementItem[], { papers }: Pick<Look, 'papers'>): void {
  const here = new Set(papers.map(({ id }) => id))
  for (const [i, { places = [] }] of items.entries()) {
    const strange = places.findIndex(({ documentId }) => !here.has(documentId))
    if (strange >= 0)
      throw wrongInput(`items.${i}.places.${strange}.documentId`, '指出的材料不在这件申请里，请重新核对材料再发')
  }
}

/** The places of an item in the words of the notice, each page once; `''` where none is known. */
export function whereOf(
  { materialId, places = [] }: Pick<SupplementItem, 'materialId' | 'places'>,
  { papers, service, words }: Pick<Look, 'papers' | 'service' | 'words'>,
): string {
  const say = words.notices.find(({ id }) => id === 'supplement')?.list?.where
  if (!say) return ''
  const named = places.flatMap(({ documentId, page, part = 0 }: SupplementPlace): string[] => {
    const paper = papers.find(({ id }) => id === documentId)
    if (!paper) return []
    const material = service.materials.find(({ id }) => id === paper.materialId)
    const isOnlyOne = papers.filter((one) => one.materialId === paper.materialId).length === 1
    const values = { page, part: part > 0 ? fillIn(say.part, { part: part + 1 }) : '' }
    if (!material || !isOnlyOne) return [fillIn(say.place, { ...values, paper: paper.name })]
    if (material.id === materialId) return [fillIn(say.own, values)]
    return [fillIn(say.place, { ...values, paper: material.name })]
  })
  return named.length > 0 ? fillIn(say.all, { places: [...new Set(named)].join(say.between) }) : ''
}
