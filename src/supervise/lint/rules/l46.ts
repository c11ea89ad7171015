import { papersOf, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l46: LintRule = (doc, { words }) =>
  papersOf(doc).flatMap((paper) => {
    const standard = text(paper, 'acceptStandard')
    if (standard === '') return []
    const left = longestFirst(words.acceptanceFillers).reduce(
      (said, word) => said.replaceAll(word, ''),
      standard.replace(/[\s、，。；,;.]/g, ''),
    )
    return left === '' ? [{ path: placeOf(paper, 'acceptStandard'), say: 'vague', with: { standard } }] : []
  })

const longestFirst = (list: string[]): string[] => list.toSorted((a, b) => b.length - a.length)
