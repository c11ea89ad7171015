import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { hasLostColour, isConfirmedCopy, looksLikeCopy, saysCopy } from '../../copies.ts'
import { materialOf, nameOf, placeOf } from '../../look.ts'

/** A copy does not say that it is true to the original, or nobody stands for it with seal or name. */
export const b6: Check = {
  code: 'B6',
  find: (file) =>
    file.papers
      .filter((paper) => isPlainCopy(paper, file) && !isConfirmedCopy(paper))
      .map((paper) => ({ slots: { 材料: nameOf(paper, file) }, ...placeOf(paper) })),
}

/** It says that it is a copy, has lost the colour of the original, or is grey where the list asks for nothing but a copy. */
function isPlainCopy(paper: PlacedPaper, file: CaseFile): boolean {
  const form = materialOf(file, paper.materialId)?.material.form
  if (!form?.includes('复印件')) return false
  return saysCopy(paper) || hasLostColour(paper) || (form.length === 1 && looksLikeCopy(paper))
}
