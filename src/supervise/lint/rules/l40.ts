import { isOpen, papersOf, text } from '../document.ts'
import { isDemanded, isHandedBack } from '../paper-demands.ts'
import type { Fault, LintRule } from '../rule.ts'

export const l40: LintRule = (doc, { words }) =>
  papersOf(doc).flatMap((paper): Fault[] => {
    const name = text(paper, 'name')
    if (!isDemanded(paper) || !isOpen(paper, 'exempt') || isHandedBack(doc, paper, words)) return []
    if (words.callablePapers.some((one) => name.includes(one))) return []
    const licence = text(paper, 'eLicence')
    if (licence !== '') return [{ path: paper.path, say: 'licence', with: { name, licence } }]
    const known = words.sharedPapers.find((one) => name.includes(one))
    return known ? [{ path: paper.path, say: 'shared', with: { name, known } }] : []
  })
