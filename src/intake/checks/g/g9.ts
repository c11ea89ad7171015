import type { CaseFile, Check } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { textOf } from '../paper-text.ts'
import { demandsOf, isPicture, spot } from './places.ts'

/** Several sheets without a part of a seal at the edge, where the list demands one or the paper itself says that it bears one (骑缝章). */
export const g9: Check = {
  code: 'G9',
  find: (file) =>
    file.papers
      .filter((paper) => paper.pages.length > 1 && isPicture(paper, file))
      .filter((paper) => straddles(file).test(demandsOf(paper, file) + textOf(paper)))
      .filter(({ pages }) => !pages.some(({ seals }) => seals.some(({ partial }) => partial)))
      .map((paper) => ({
        ...spot(paper, paper.pages[0]),
        slots: {},
        evidence: `《${titleOf(paper, file)}》共${paper.pages.length}页`,
        cause: `straddle:${paper.file}`,
      })),
}

const straddles = ({ catalogue }: CaseFile): RegExp => new RegExp(catalogue.clerk.signs.straddle, 'u')
