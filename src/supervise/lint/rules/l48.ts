import { isOpen, papersOf, parts, placeOf, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const NAMED =
  /[一-龥]{2,}有限(?:责任)?公司|指定(?:的)?(?:中介|检测|评估|鉴定|设计|代理|测绘|审计|评价)[一-龥]{0,4}(?:机构|公司|单位|中心)/

export const l48: LintRule = (doc, { words }) => {
  const faults: Fault[] = []
  const intermediaries = parts(doc, 'list.intermediaries')
  for (const one of intermediaries)
    if (isOpen(one, 'basis'))
      faults.push({ path: placeOf(one, 'basis'), say: 'noBasis', with: { name: text(one, 'name') } })
  for (const paper of papersOf(doc)) {
    const name = text(paper, 'name')
    const said = [name, text(paper, 'issuer'), text(paper, 'acceptStandard')].find((one) => NAMED.test(one))
    if (said && text(paper, 'source') !== '申请人自备') faults.push({ path: paper.path, say: 'named', with: { said } })
    const isReport =
      text(paper, 'source') === '第三方出具' &&
      !/自检|或/.test(text(paper, 'issuer')) &&
      !/或/.test(name.replace('或评价', '')) &&
      words.thirdPartyReports.some((word) => name.includes(word))
    if (isReport && intermediaries.length === 0 && isOpen(paper, 'by'))
      faults.push({ path: paper.path, say: 'noEntry', with: { name } })
  }
  return faults
}
