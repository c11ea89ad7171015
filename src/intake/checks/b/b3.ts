import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { kindName } from '../../expected-papers.ts'
import { materialOf, placeOf } from '../../look.ts'
import { isIllegible } from '../../page-quality.ts'
import { isWrongIn } from '../../place.ts'

/** The paper in a slot is surely another one than the slot asks for. */
export const b3: Check = {
  code: 'B3',
  find: (file) =>
    file.papers.flatMap((paper) => {
      const listed = materialOf(file, paper.slot)
      const { paperNames } = file.catalogue.intake
      if (!listed || isFirstOfFile(paper, file) === false || paper.pages.some(isIllegible)) return []
      if (!isWrongIn(paper, listed, file.papers, { names: paperNames })) return []
      return [
        {
          slots: { A: listed.material.name, B: kindName(paper.kind, paperNames) },
          ...placeOf(paper),
          materialId: listed.material.id,
          evidence: `认出的种类：${kindName(paper.kind, paperNames)}，把握${Math.round(paper.confidence * 100)}%`,
        },
      ]
    }),
}

/** Of a file with several wrong papers one finding is enough. */
const isFirstOfFile = (paper: PlacedPaper, { papers }: CaseFile): boolean =>
  papers.find(({ file }) => file === paper.file) === paper
