import { papersOf, parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const CATCH_ALL =
  /其他(?:有关|相关|必要的?|需要的?|需要提交的?|应当提交的?|补充|证明)?(?:的)?(?:材料|资料|文件|证明材料|证明文件)|(?:要求|规定|需要|认为|必要)[^，。；]{0,10}其他[^，。；]{0,6}(?:材料|文件|资料|证明)|^(?:有关|相关)(?:证明)?(?:材料|资料|文件|手续)$|(?:要求|规定)的(?:有关|相关)(?:材料|资料|文件)$/
const LISTED = /其他[^，。；]{0,10}[：:（(](?!.{0,6}(?:必要|需要|如有))|如下|下列|即/

export const l35: LintRule = (doc) =>
  [...papersOf(doc), ...parts(doc, 'materials').filter((entry) => 'anyOf' in entry.raw)].flatMap((paper) => {
    const name = text(paper, 'name')
    return CATCH_ALL.test(name) && !LISTED.test(name)
      ? [{ path: placeOf(paper, 'name'), say: 'vague', with: { name } }]
      : []
  })
