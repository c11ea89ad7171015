import { bare, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l01: LintRule = (doc, { baseList }) => {
  const name = text(doc, 'name')
  if (name === '') return [{ path: 'name', say: 'empty' }]
  const listed = baseList?.get(text(doc, 'list.catalogCode'))
  if (!listed || bare(listed) === bare(name)) return []
  return [
    { path: 'name', say: 'differs', with: { name, listed }, change: { path: 'name', before: name, after: listed } },
  ]
}
