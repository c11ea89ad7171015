import { hasAlternative, isOpen, papersOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const SEALS: { kind: string; pattern: RegExp }[] = [
  { kind: '公证', pattern: /公证/ },
  {
    kind: '村居盖章或证明',
    pattern:
      /(?:[村居](?:\(居\)|（居）|民)?(?:委会|委员会)|社区)[^，。；]{0,8}(?:证明|盖章|签章|意见|出具)|(?:盖|加盖)[^，。；]{0,6}[村居](?:民)?(?:委会|委员会)/,
  },
  { kind: '单位介绍信', pattern: /介绍信|单位(?:盖章|签章|同意)[^，。；]{0,4}(?:证明|函|意见)?$/ },
]
/** Papers of other countries and places come with a notary's or consul's hand by treaty and law. */
const FOREIGN = /境外|外国|外籍|国外|港澳|香港|澳门|台湾|认证|翻译/

export const l49: LintRule = (doc) =>
  papersOf(doc).flatMap((paper) => {
    const name = text(paper, 'name')
    if (!isOpen(paper, 'by') || FOREIGN.test(name) || /或/.test(name) || hasAlternative(doc, paper)) return []
    const seal = SEALS.find(({ pattern }) => pattern.test(name) || pattern.test(text(paper, 'seal')))
    return seal ? [{ path: `${paper.path}.by`, say: 'noBasis', with: { name, kind: seal.kind } }] : []
  })
