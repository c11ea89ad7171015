import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { demandsOf, sealsOf, signedPapers, spot } from './places.ts'

/** A seal for contracts, finances, invoices or of a department, where the unit's own is due; beside the unit's own seal it does no harm. */
export const g4: Check = {
  code: 'G4',
  find: (file) =>
    signedPapers(file).flatMap((paper) => {
      const seals = sealsOf(paper).map((one) => ({ ...one, special: specialOf(one.seal.text, paper, file) }))
      const wrong = seals.find(({ special }) => special !== null)
      const right = seals.some(({ special, seal }) => special === null && seal.text !== '' && seal.shape !== 'square')
      if (!wrong?.special || right) return []
      return [
        {
          ...spot(paper, wrong.page, wrong.seal.box),
          slots: { 财务专用章: wrong.special },
          ...(wrong.seal.confidence < 0.6 && { severity: 'remind' as const }),
          evidence: `《${titleOf(paper, file)}》第${wrong.page.page}页 印章：${wrong.seal.text}`,
          cause: `seal-kind:${paper.file}:${wrong.page.page}`,
        },
      ]
    }),
}

/** What special seal it is, if it is one that is not right on this paper. */
function specialOf(text: string, paper: PlacedPaper, file: CaseFile): string | null {
  const found = file.catalogue.clerk.signs.special.find(({ pattern }) =>
    new RegExp(pattern, 'u').test(text.replace(/\s/g, '')),
  )
  if (!found) return null
  return found.rightOn.includes(paper.kind) && !/公章/.test(demandsOf(paper, file)) ? null : found.name
}
