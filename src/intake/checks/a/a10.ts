import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { SURE } from '../../limits.ts'
import { confidenceOf, placeOf, textOf } from '../../look.ts'

/** A paper in a foreign language has no translation beside it. */
export const a10: Check = {
  code: 'A10',
  find: (file) =>
    file.papers
      .filter((paper) => isForeign(paper) && !hasTranslation(paper, file))
      .map((paper) => ({
        slots: {},
        ...placeOf(paper),
        ...(paper.pages.some((page) => confidenceOf(page) < SURE) ? { severity: 'remind' as const } : {}),
      })),
}

/** Papers that are pictures or carry Latin letters by their nature. */
const LATIN_BY_NATURE = new Set([
  'site-plan',
  'photo',
  'bank-card',
  'invoice',
  'id-card-front',
  'id-card-back',
  'vehicle-licence',
  'driving-licence',
])
const FOREIGN_LETTERS = /[A-Za-z\u00c0-\u024f\u0400-\u04ff\u3040-\u30ff\uac00-\ud7af]/g
const HAN = /\p{Script=Han}/gu
const ENOUGH = 120
/** Chinese characters beside foreign letters up to which print is foreign with a Chinese letterhead, not bilingual. */
const MOST_HAN = 0.15

/** Mostly foreign letters, and enough of them to be sentences; bilingual print is not foreign. */
export function isForeign({ kind, pages }: PlacedPaper): boolean {
  if (LATIN_BY_NATURE.has(kind)) return false
  const text = textOf(pages)
  const foreign = text.match(FOREIGN_LETTERS)?.length ?? 0
  const han = text.match(HAN)?.length ?? 0
  return foreign >= ENOUGH && han < foreign * MOST_HAN
}

const hasTranslation = (paper: PlacedPaper, { papers }: CaseFile): boolean =>
  papers.some(
    (other) =>
      other !== paper &&
      !isForeign(other) &&
      isBeside(other, paper) &&
      /翻译|译文|译本|译自|译者/.test(textOf(other.pages)),
  )

const isBeside = (other: PlacedPaper, paper: PlacedPaper): boolean =>
  other.file === paper.file || other.materialId === paper.materialId || other.materialId === null
