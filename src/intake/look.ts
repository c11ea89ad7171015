import type { Box, FieldReading, Place } from '../contract/index.ts'
import type { PageReading } from '../reading/index.ts'
import type { CaseFile, Finding, ListedMaterial, PlacedPaper } from './case-file.ts'
import { kindName } from './expected-papers.ts'
import { SURE } from './limits.ts'

/** Small ways of looking at a case, shared by the checks. */

/** The text of a paper or page, line by line, in one normal form (widths, spaces). */
export const linesOf = (pages: PageReading[]): string[] =>
  pages.flatMap(({ lines }) => lines.map(({ text }) => text.normalize('NFKC')))

/** All text without spaces, so that wrapped and spaced print compare. */
export const textOf = (pages: PageReading[]): string => linesOf(pages).join('').replace(/\s/g, '')

/** The first of the named fields that the paper has. */
export function fieldOf({ fields }: PlacedPaper, ...names: string[]): FieldReading | undefined {
  for (const name of names) if (fields[name]) return fields[name]
  return undefined
}

/** A field as text, or undefined. */
export const textIn = (paper: PlacedPaper, ...names: string[]): string | undefined => {
  const value = fieldOf(paper, ...names)?.value
  return value === undefined || value === '' ? undefined : String(value)
}

/** Where a finding points: the paper, and the field when one is meant. */
export const placeOf = (
  paper: PlacedPaper,
  field?: Pick<FieldReading, 'page' | 'box'>,
): Pick<Finding, 'file' | 'page' | 'part' | 'box' | 'materialId'> => ({
  file: paper.file,
  page: field?.page ?? paper.pages[0]?.page ?? 1,
  ...(paper.part && { part: paper.part }),
  ...(field?.box && { box: field.box }),
  ...(paper.materialId !== null && { materialId: paper.materialId }),
})

/** The same as one more place of a finding. */
export function alsoAt(paper: PlacedPaper, field?: Pick<FieldReading, 'page' | 'box'>): Place {
  const { page = 1, part, box } = placeOf(paper, field)
  return { file: paper.file, page, ...(part && { part }), ...(box && { box }) }
}

/** A finding that rests on a doubtful reading only asks a person to look. */
export const doubtOf = (...fields: (FieldReading | undefined)[]): Pick<Finding, 'severity'> =>
  fields.some((field) => field !== undefined && field.confidence < SURE) ? { severity: 'remind' } : {}

export const materialOf = ({ materials }: CaseFile, id: string | null): ListedMaterial | undefined =>
  materials.find(({ material }) => material.id === id)

/** What a paper is called to people: the material it was taken for, or its kind. */
export const nameOf = (paper: PlacedPaper, file: CaseFile): string =>
  materialOf(file, paper.materialId)?.material.name ?? kindName(paper.kind, file.catalogue.intake.paperNames)

/** Mean confidence of the lines of a page; 1 where there are none to doubt. */
export const confidenceOf = ({ lines }: PageReading): number =>
  lines.length === 0 ? 1 : lines.reduce((sum, { confidence }) => sum + confidence, 0) / lines.length

/** Whether two boxes touch, the first one grown by `margin` (fractions of the page). */
export function touches([x, y, w, h]: Box, [u, v, s, t]: Box, margin = 0): boolean {
  return x - margin < u + s && u < x + w + margin && y - margin < v + t && v < y + h + margin
}

/** Something is written where the slot is: it was not read, but it is not empty. */
export const isWrittenAt = (
  { pages }: Pick<PlacedPaper, 'pages'>,
  { page, box }: Pick<PlacedPaper['blanks'][number], 'page' | 'box'>,
): boolean =>
  pages.some(
    (one) =>
      one.page === page && [...one.ink.map((ink) => ink.box), ...(one.unread ?? [])].some((mark) => touches(mark, box)),
  )

/** Whether a value is mostly in the ink of a hand. */
export const isWrittenByHand = (
  { pages }: Pick<PlacedPaper, 'pages'>,
  { page, box }: Pick<FieldReading, 'page' | 'box'>,
): boolean =>
  box !== null &&
  pages.some(
    (one) =>
      one.page === page && one.ink.some((ink) => ink.kind === 'handwriting' && shareUnder(box, ink.box) >= BY_HAND),
  )
const BY_HAND = 0.5

/** Share of `inner` that lies under `outer`. */
export function shareUnder([u, v, s, t]: Box, [x, y, w, h]: Box): number {
  const width = Math.min(x + w, u + s) - Math.max(x, u)
  const height = Math.min(y + h, v + t) - Math.max(y, v)
  return width <= 0 || height <= 0 || s * t === 0 ? 0 : (width * height) / (s * t)
}
