import { isOpen, papersOf, text } from '../document.ts'
import { isDemanded, isHandedBack } from '../paper-demands.ts'
import type { LintRule } from '../rule.ts'

export const l39: LintRule = (doc, { words }) =>
  papersOf(doc).flatMap((paper) => {
    const name = text(paper, 'name')
    if (!isDemanded(paper) || !isOpen(paper, 'exempt') || isHandedBack(doc, paper, words)) return []
    const known = words.callablePapers.find((one) => name.includes(one))
    return known ? [{ path: paper.path, say: 'callable', with: { name, known } }] : []
  })
