import { papersOf, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l41: LintRule = (doc, { words }) =>
  papersOf(doc).flatMap((paper) => {
    const name = text(paper, 'name')
    const gone = words.abolishedPapers.find(
      ({ paper: old, not = [] }) => name.includes(old) && !not.some((word) => name.includes(word)),
    )
    return gone
      ? [{ path: placeOf(paper, 'name'), say: 'abolished', with: { name, paper: gone.paper }, basis: gone.basis }]
      : []
  })
