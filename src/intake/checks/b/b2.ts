import type { FileReading } from '../../../reading/index.ts'
import type { CaseFile, Check, Finding } from '../../case-file.ts'
import { isBlank } from '../../page-quality.ts'

/** The file is damaged, locked or empty, or one of its pages is. */
export const b2: Check = {
  code: 'B2',
  find: (file) => file.files.flatMap((one) => [...brokenFile(one, file), ...blankPages(one, file)]),
}

function brokenFile({ file, problem }: FileReading, { slots }: CaseFile): Finding[] {
  if (problem !== 'damaged' && problem !== 'encrypted' && problem !== 'empty') return []
  return [{ slots: {}, wording: problem, file, ...slotOf(file, slots) }]
}

function blankPages({ file, problem, pages }: FileReading, { slots, papers }: CaseFile): Finding[] {
  const blank = pages.filter(isBlank)
  if (problem !== undefined || blank.length === 0) return []
  if (blank.length === pages.length) return [{ slots: {}, wording: 'empty', file, ...slotOf(file, slots) }]
  if (
    areVersos(
      blank.map(({ page }) => page),
      pages.length,
    )
  )
    return []
  return blank.map(({ page }) => ({
    slots: { p: String(page) },
    file,
    page,
    ...materialAround(file, page, papers, slots),
  }))
}

/** The empty backs of sheets that a scanner took with the fronts, or the back of the last sheet alone. */
const areVersos = (blank: number[], pages: number): boolean =>
  (blank.length === Math.floor(pages / 2) && blank.every((page) => page % 2 === 0)) ||
  (blank.length === 1 && blank[0] === pages && pages % 2 === 0 && pages > 2)

const slotOf = (file: string, slots: Record<string, string>) => {
  const materialId = slots[file]
  return materialId === undefined ? {} : { materialId }
}

function materialAround(file: string, page: number, papers: CaseFile['papers'], slots: Record<string, string>) {
  const paper = papers.find((one) => one.file === file && one.pages.some((its) => Math.abs(its.page - page) <= 1))
  return paper?.materialId ? { materialId: paper.materialId } : slotOf(file, slots)
}
