import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CaseDocument, Draft, NeededMaterial, PrecheckResponse } from '../../../../src/contract/index.ts'
import { postJson } from '../../lib/api.ts'

/** What the pre-check says of a draft's facts: which papers, what is still open. */
export const useVerdict = (serviceId: string, facts: Draft['facts']) =>
  useQuery({
    queryKey: ['precheck', serviceId, { facts, anyway: true }],
    queryFn: ({ signal }) =>
      postJson<PrecheckResponse>(
        `/api/apply/${encodeURIComponent(serviceId)}/precheck`,
        { facts, anyway: true },
        signal,
      ),
    placeholderData: keepPreviousData,
  })

export type Slot = { material: NeededMaterial; papers: CaseDocument[] }

/** A place for each paper that is needed or may be; papers that are in none of them are left. */
export function slotsOf(
  materials: NeededMaterial[],
  documents: CaseDocument[],
): { slots: Slot[]; left: CaseDocument[] } {
  const slots = materials
    .filter(({ required }) => required !== false)
    .map((material) => ({
      material,
      papers: documents.filter((paper) => placesOf(material).includes(paper.materialId)),
    }))
  const placed = new Set(slots.flatMap(({ papers }) => papers.map(({ id }) => id)))
  return { slots, left: documents.filter(({ id }) => !placed.has(id)) }
}

/** The ids under which a paper counts for a place: its own and those that stand for it. */
export const placesOf = ({ id, anyOf }: NeededMaterial): (string | null)[] => [
  id,
  ...(anyOf ?? []).map((paper) => paper.id),
]
