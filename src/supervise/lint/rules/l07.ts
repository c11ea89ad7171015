import { text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l07: LintRule = (doc, { baseList }) => {
  const code = text(doc, 'list.catalogCode')
  if (!baseList || code === '' || text(doc, 'list.taskType') !== '01' || baseList.has(code)) return []
  return [{ path: 'list.catalogCode', say: 'outside', with: { code } }]
}
