import { isOpen, papersOf, placeOf, text, valueAt } from '../document.ts'
import { type LintRule, unfilled } from '../rule.ts'

/** Where no paper of a list has its basis, the list was never filled in; where some have, the others lack it. */
export const l36: LintRule = (doc) => {
  const papers = papersOf(doc)
  const without = papers.filter((paper) => isOpen(paper, 'by'))
  if (without.length === 0) return []
  const blank = without.filter((paper) => valueAt(paper, 'by') === '')
  const mostHave = papers.length - without.length >= papers.length / 2
  if (!mostHave && blank.length === 0) return [unfilled('materials', `${without.length}份材料的要求提供依据`)]
  return (mostHave ? without : blank).map((paper) => ({
    path: placeOf(paper, 'by'),
    say: 'none',
    with: { name: text(paper, 'name') },
  }))
}
