import { bare, type Doc, papersOf, text, words } from '../document.ts'
import type { LintRule } from '../rule.ts'

/** Two lists of one matter at one body, each for other channels. */
export function channelVersion(doc: Doc, other: Doc): boolean {
  const own = words(doc, 'list.handlingForms')
  const its = words(other, 'list.handlingForms')
  return own.length > 0 && its.length > 0 && !own.some((form) => its.includes(form))
}

export const l51: LintRule = (doc, { groups }) => {
  const other = groups.twins(doc).find((one) => one.id !== doc.id && channelVersion(doc, one))
  if (!other) return []
  const its = new Set(papersOf(other).map((paper) => bare(text(paper, 'name'))))
  const extra = papersOf(doc).filter((paper) => !its.has(bare(text(paper, 'name'))))
  return extra.map((paper) => ({
    path: paper.path,
    say: 'extra',
    with: {
      name: text(paper, 'name'),
      here: words(doc, 'list.handlingForms').join('、'),
      there: words(other, 'list.handlingForms').join('、'),
    },
  }))
}
