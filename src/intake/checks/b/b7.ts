import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { hasLostColour, isConfirmedCopy, saysCopy } from '../../copies.ts'
import { materialOf, nameOf, placeOf } from '../../look.ts'

/** The list asks for the original, and a copy was handed in. */
export const b7: Check = {
  code: 'B7',
  find: (file) =>
    file.papers
      .filter(
        (paper) => needsOriginal(paper, file) && (saysCopy(paper) || isConfirmedCopy(paper) || hasLostColour(paper)),
      )
      .map((paper) => ({ slots: { 材料: nameOf(paper, file) }, ...placeOf(paper) })),
}

const needsOriginal = (paper: PlacedPaper, file: CaseFile): boolean => {
  const form = materialOf(file, paper.materialId)?.material.form
  return form !== undefined && !form.includes('复印件') && form.includes('原件')
}
