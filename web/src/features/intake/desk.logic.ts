import type { Box, Case, Finding, KeptCheck, SupplementItem } from '../../../../src/contract/index.ts'
import type { PagePlace } from './service.ts'

/** A place on a page that says something. */
export type Spot = PagePlace & { box: Box | null; file: string }

const WEIGHT = { block: 0, supplement: 1, remind: 2 }

/** What has to be mended first, then what is only to be looked at; within that as the check lists them. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])

export const isOpen = ({ state }: Finding): boolean => state === 'open'

export function spotOf({ documentId, page, box, file }: Finding): Spot | null {
  if (!documentId) return null
  return { documentId, page: page ?? 1, part: 0, box: box ?? null, file: file ?? '' }
}

/** Shorter values stand in too many words by chance. */
const MIN_LENGTH = 3
const MAX_SPOTS = 3

/** Other places whose value stands in what a finding says: where two papers differ, both are shown. */
export function otherSpots(finding: Finding, check: KeptCheck | null | undefined): (Spot & { value: string })[] {
  if (!check) return []
  const said = `${finding.message}${finding.evidence ?? ''}`
  const own = spotOf(finding)
  const spots = check.documents.flatMap(({ file, fields }) =>
    Object.values(fields).flatMap(({ value, page, box }) => {
      const text = String(value)
      const documentId = check.papers[file]
      if (!documentId || !box || text.length < MIN_LENGTH || !said.includes(text)) return []
      if (documentId === own?.documentId && page === own.page && String(box) === String(own.box)) return []
      return [{ documentId, page, part: 0, box, file, value: text }]
    }),
  )
  const seen = new Set<string>()
  return spots
    .filter(({ documentId, value }) => {
      const key = `${documentId}/${value}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MAX_SPOTS)
}

/** What a notice says: every finding that was taken, in the words the clerk left. */
export const itemsOf = (findings: readonly Finding[], guide: string): SupplementItem[] =>
  findings
    .filter(({ state }) => state === 'accepted')
    .map(({ code, materialId, message, remedy, basis }) => ({
      code,
      materialId: materialId ?? null,
      message,
      remedy,
      basis: basis || guide,
      sample: null,
    }))

/** The materials of a service by their ids. */
export const namesOf = (materials: readonly { id: string; name: string }[] | undefined): Record<string, string> =>
  Object.fromEntries((materials ?? []).map(({ id, name }) => [id, name]))

/** How a paper is called: by the material it stands for, else by its file. */
export const paperName = ({ materialId, name }: Case['documents'][number], names: Record<string, string>): string =>
  (materialId && names[materialId]) || name

/** So many days from today in Shanghai, as YYYY-MM-DD: a day to begin with, which the clerk may change. */
export const dayIn = (days: number, now = Date.now()): string =>
  new Date(now + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
