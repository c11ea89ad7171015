import { isAlways, papersOf, parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

/** More than so many papers that everybody has to bring, in a list that knows no cases. */
const MANY = 10

export const l47: LintRule = (doc) => {
  const papers = papersOf(doc)
  const open = papers.filter((paper) => text(paper, 'necessity') === '非必要' && isAlways(paper))
  const required = papers.filter((paper) => text(paper, 'necessity') !== '非必要' && isAlways(paper))
  const faults = open.map((paper) => ({
    path: placeOf(paper, 'when'),
    say: 'when',
    with: { name: text(paper, 'name') },
  }))
  if (required.length <= MANY || required.length < papers.length || parts(doc, 'variants').length > 0) return faults
  return [...faults, { path: 'materials', say: 'many', with: { count: required.length } }]
}
