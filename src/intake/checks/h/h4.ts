import type { CaseFile, Check, PlacedPaper } from '../../case-file.ts'
import { titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'
import { demandsOf } from '../g/places.ts'
import { headOf, textOf } from '../paper-text.ts'

/**
 * A test report without the mark of accreditation (检验检测机构资质认定管理办法: reports for the public bear CMA). Whether the agency is
 * on the register is not known here. Reports of other kinds are held to it only where the list says so.
 */
export const h4: Check = {
  code: 'H4',
  find: (file) =>
    file.papers
      .filter((paper) => isHeldTo(paper, file) && !isAccredited(paper, file))
      .map((paper) => ({
        ...placeOf(paper),
        slots: {},
        ...(paper.confidence < 0.8 && { severity: 'remind' as const }),
        evidence: `《${titleOf(paper, file)}》`,
        cause: `accreditation:${paper.file}`,
      })),
}

/** The number of an accreditation stands by itself under the mark: twelve digits (检验检测机构资质认定标志及其使用要求). */
const CERTIFICATE = /^\d{12}$/m

function isHeldTo(paper: PlacedPaper, file: CaseFile): boolean {
  const { kinds, demanded } = file.catalogue.clerk.issuers.accreditation
  return (
    kinds.includes(paper.kind) ||
    (paper.kind === 'other' && isReport(paper, file) && new RegExp(demanded, 'u').test(demandsOf(paper, file)))
  )
}

/** A contract or a licence of the agency is no report of it. */
const isReport = (paper: PlacedPaper, file: CaseFile): boolean =>
  [titleOf(paper, file), ...headOf(paper)].some((title) => /报告|检测|检验|评价|评估|鉴定/.test(title)) &&
  !headOf(paper).some((title) => /(合同|协议书?|许可证)$/.test(title))

function isAccredited(paper: PlacedPaper, file: CaseFile): boolean {
  const { marks, words } = file.catalogue.clerk.issuers.accreditation
  return (
    paper.pages.some((page) => page.marks.some(({ name }) => marks.some((mark) => name.includes(mark)))) ||
    paper.pages.some((page) => page.seals.some(({ text }) => new RegExp(words, 'u').test(text))) ||
    paper.fields.资质 !== undefined ||
    paper.fields.资质证书编号 !== undefined ||
    new RegExp(words, 'u').test(textOf(paper)) ||
    CERTIFICATE.test(textOf(paper))
  )
}
