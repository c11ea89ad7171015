import type { LintWords } from '../../contract/index.ts'
import { bare, type Doc, type Part, text, words } from './document.ts'

/** Papers of elsewhere, or whose very body is looked at: none of ours to fetch. */
const NOT_OURS = /外省|外地|外籍|外国|境外|国外|港澳|香港|澳门|台湾|损毁|残件|非本市|补领|补发/
/** Several papers in one, or one of several that will do. */
const TOGETHER = /(?<!正)、|和|及|或/
const OF_AN_AGENT = /代办|代理|经办|受托|监护|代领|负责人/

/** A public paper has to be handed in, and nothing but paper will do. */
export function isDemanded(paper: Part): boolean {
  const form = words(paper, 'form')
  const handled = text(paper, 'handled')
  const name = text(paper, 'name')
  if (NOT_OURS.test(name) || TOGETHER.test(name) || OF_AN_AGENT.test(name) || text(paper, 'kind') === '申请表')
    return false
  return (
    text(paper, 'source') !== '第三方出具' &&
    handled !== 'called' &&
    handled !== 'shown' &&
    form.length > 0 &&
    !form.includes('电子件')
  )
}

/** The service changes or ends a paper that its own department issued, so the old one comes back. */
export function isHandedBack(doc: Doc, paper: Part, { reissuing }: LintWords): boolean {
  const name = bare(text(paper, 'name'))
  if (/^原|收回|交回|缴回/.test(name)) return true
  const said = `${text(doc, 'name')} ${text(paper, 'when')}`
  const issuer = text(paper, 'issuer')
  const department = text(doc, 'department')
  const own = issuer === '' || issuer.includes(department) || department.includes(issuer)
  const same = bare(text(doc, 'list.result.name')).includes(name)
  return (own || same) && reissuing.some((word) => said.includes(word))
}
