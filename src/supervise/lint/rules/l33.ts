import { bare, type Doc, isAlways, papersOf, parts, text, words } from '../document.ts'
import type { LintRule } from '../rule.ts'

/** Papers that every procedure needs: who asks, in whose name, and what is asked. */
const SELF_EVIDENT =
  /申请|申报|登记表|备案表|身份证|户口簿|身份证明|主体资格|营业执照|委托|授权|照片|护照|居住证|说明|报告表|承诺|声明|保证书/

export const l33: LintRule = (doc) => {
  const papers = papersOf(doc)
  const blank = papers.filter((paper) => words(paper, 'checks').length === 0 && words(paper, 'fields').length === 0)
  const said = spoken(doc)
  const useless = papers.filter((paper) => !blank.includes(paper) && isAlways(paper) && !serves(paper, said))
  return [
    ...blank.map((paper) => ({ path: `${paper.path}.checks`, say: 'noPoints', with: { name: text(paper, 'name') } })),
    ...useless.map((paper) => ({ path: paper.path, say: 'useless', with: { name: text(paper, 'name') } })),
  ]
}

/** What conditions, facts and review points speak of. */
function spoken(doc: Doc): string {
  const listed: [string, string[]][] = [
    ['conditions', ['text', 'ifNot']],
    ['facts', ['ask', 'why', 'yes', 'no', 'noun']],
    ['reviewPoints', ['point', 'how']],
    ['form', ['field', 'from']],
    ['legalBasis', ['says']],
    ['steps', ['detail']],
  ]
  return listed
    .flatMap(([key, names]) => parts(doc, key).flatMap((part) => names.map((name) => text(part, name))))
    .join(' ')
}

function serves(paper: Parameters<typeof text>[0], said: string): boolean {
  const name = text(paper, 'name')
  if (text(paper, 'kind') === '申请表' || SELF_EVIDENT.test(name)) return true
  const grams = (word: string, n: number) =>
    Array.from({ length: Math.max(0, word.length - n + 1) }, (_, i) => word.slice(i, i + n))
  const own = bare(name).replace(/证明|材料|文件|复印件|原件|报告|有关|相关/g, ' ')
  if (own.split(' ').some((part) => grams(part, 2).some((gram) => said.includes(gram)))) return true
  return words(paper, 'fields').some((field) => field.length > 1 && said.includes(field))
}
