import { parts, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l08: LintRule = (doc) => {
  const bases = parts(doc, 'legalBasis')
  if (bases.length === 0) return [{ path: 'legalBasis', say: 'none' }]
  return bases
    .filter((entry) => text(entry, 'law') === '')
    .map((entry) => ({ path: `${entry.path}.law`, say: 'noLaw' }))
}
