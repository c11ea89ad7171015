import { text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l37: LintRule = (doc, { groups }) =>
  groups
    .cyclesOf(doc)
    .map(({ ids, paper }) => ({ path: paper, say: 'circle', with: { way: ids.join(' → '), name: text(doc, 'name') } }))
