import {
  type Box,
  type Case,
  type Finding,
  type KeptCheck,
  MOST_PLACES,
  type SupplementItem,
  type SupplementPlace,
} from '../../../../src/contract/index.ts'
import type { PagePlace } from '../../lib/pictures.ts'

/** A place on a page that says something. */
export type Spot = PagePlace & { box: Box | null; file: string }

const WEIGHT = { block: 0, supplement: 1, remind: 2 }

/** What has to be mended first, then what is only to be looked at; within that as the check lists them. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])

export const isOpen = ({ state }: Finding): boolean => state === 'open'

/** Its words are for the clerk, who looks first: they go to nobody before the clerk has put them anew. */
export const speaksToClerk = ({ needsHuman, edited }: Finding): boolean => needsHuman === true && !edited

export function spotOf({ documentId, page, part, box, file }: Finding): Spot | null {
  if (!documentId) return null
  return { documentId, page: page ?? 1, part: part ?? 0, box: box ?? null, file: file ?? '' }
}

/** Where else a finding shows by its check: the other side of a contradiction. */
export const placesOf = ({ places = [] }: Finding): Spot[] =>
  places.map(({ documentId, file, page, part = 0, box = null }) => ({ documentId, file, page, part, box }))

/** Where else to look: as the check says, or else where a value stands that its words name. */
export function otherSpots(finding: Finding, check: KeptCheck | null | undefined): Spot[] {
  if (finding.places) return placesOf(finding)
  return check ? spotsOfValues(finding, check) : []
}

/** Whether two places are the same page, or card of a photo. */
export const isSamePage = (a: PagePlace, b: PagePlace): boolean =>
  a.documentId === b.documentId && a.page === b.page && a.part === b.part

/** Shorter values stand in too many words by chance. */
const MIN_LENGTH = 3
const MAX_SPOTS = 3

function spotsOfValues(finding: Finding, check: KeptCheck): Spot[] {
  const said = `${finding.message}${finding.evidence ?? ''}`
  const own = spotOf(finding)
  const seen = new Set<string>()
  return check.documents
    .flatMap(({ file, part = 0, fields }) =>
      Object.values(fields).flatMap(({ value, page, box }) => {
        const documentId = check.papers[file]
        const key = `${documentId}/${value}`
        const text = String(value)
        if (!documentId || !box || text.length < MIN_LENGTH || !said.includes(text) || seen.has(key)) return []
        if (own && isSamePage(own, { documentId, page, part }) && String(box) === String(own.box)) return []
        seen.add(key)
        return [{ documentId, page, part, box, file }]
      }),
    )
    .slice(0, MAX_SPOTS)
}

type Papers = readonly Pick<Case['documents'][number], 'id' | 'scan'>[]

/** What a notice says: every finding that was taken, in the words the clerk left, with its places on papers that can be looked at. */
export const itemsOf = (findings: readonly Finding[], guide: string, papers: Papers): SupplementItem[] =>
  findings
    .filter(({ state }) => state === 'accepted')
    .map((finding) => {
      const { code, materialId, message, remedy, basis } = finding
      const places = itemPlaces(finding, papers)
      return {
        ...{ code, materialId: materialId ?? null, message, remedy, basis: basis || guide, sample: null },
        ...(places.length > 0 && { places }),
      }
    })

/** Its own place, where the check names a page, and the other side of a contradiction. */
function itemPlaces(finding: Finding, papers: Papers): SupplementPlace[] {
  const own = finding.page === undefined ? null : spotOf(finding)
  const seen = new Set<string>()
  return [...(own ? [own] : []), ...placesOf(finding)]
    .filter(({ documentId, page, part, box }) => {
      const key = [documentId, page, part, box].join('/')
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew && papers.some(({ id, scan }) => id === documentId && scan !== 'infected')
    })
    .slice(0, MOST_PLACES)
    .map(({ documentId, page, part, box }) => ({ documentId, page, ...(part > 0 && { part }), ...(box && { box }) }))
}

/** The materials of a service by their ids. */
export const namesOf = (materials: readonly { id: string; name: string }[] | undefined): Record<string, string> =>
  Object.fromEntries((materials ?? []).map(({ id, name }) => [id, name]))

/** How a paper is called: by the material it stands for, else by its file. */
export const paperName = ({ materialId, name }: Case['documents'][number], names: Record<string, string>): string =>
  (materialId && names[materialId]) || name

/** So many days from today in Shanghai, as YYYY-MM-DD: a day to begin with, which the clerk may change. */
export const dayIn = (days: number, now = Date.now()): string =>
  new Date(now + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
