import { isOpen, parts, placeOf, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l55: LintRule = (doc) => [
  ...parts(doc, 'list.stages')
    .filter((stage) => isOpen(stage, 'post'))
    .map((stage) => ({ path: placeOf(stage, 'post'), say: 'none', with: { name: text(stage, 'name') } })),
  ...parts(doc, 'steps')
    .filter((step) => isOpen(step, 'who'))
    .map((step) => ({ path: placeOf(step, 'who'), say: 'none', with: { name: text(step, 'name') } })),
]
