import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { SURE_KIND } from '../../limits.ts'
import { materialOf, nameOf, placeOf } from '../../look.ts'
import { isIllegible } from '../../page-quality.ts'
import { titlesOf } from '../../title.ts'
import { unplacedOf } from '../../unread.ts'
import { missingMaterials } from './a1.ts'

/** A paper was handed in that this case does not need (行政许可法 第三十一条). */
export const a13: Check = {
  code: 'A13',
  find: (file) =>
    file.papers
      .filter((paper) => isNotNeeded(paper, file))
      .map((paper) => ({ slots: { 材料: calledName(paper, file) }, ...placeOf(paper) })),
}

function isNotNeeded(paper: PlacedPaper, file: CaseFile): boolean {
  const listed = materialOf(file, paper.materialId)
  if (listed) return listed.required === false
  // What is in a slot, goes with another paper, or could not be made out is not called superfluous.
  if (paper.slot !== null || paper.pages.some(isIllegible)) return false
  if (paper.kind === 'other' && titlesOf(paper).length === 0) return false
  if (paper.kind !== 'other' && paper.confidence < SURE_KIND) return false
  if (unplacedOf(file).includes(paper) && missingMaterials(file).some(({ severity }) => severity === 'remind'))
    return false
  return !GOES_WITH_OTHERS.test(titlesOf(paper).join(' ')) && !isSideOfCard(paper, file)
}

const GOES_WITH_OTHERS = /译文|翻译|附件|附加证明书|APOSTILLE|公证|认证|骑缝/i

const isSideOfCard = ({ kind, file: name }: PlacedPaper, { papers }: CaseFile): boolean =>
  kind === 'id-card-back' &&
  papers.some((other) => other.kind === 'id-card-front' && other.file === name && other.materialId !== null)

const calledName = (paper: PlacedPaper, file: CaseFile): string =>
  paper.kind === 'other' && paper.materialId === null
    ? (titlesOf(paper)[0] ?? nameOf(paper, file))
    : nameOf(paper, file)
