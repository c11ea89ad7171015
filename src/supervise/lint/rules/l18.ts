import { parts, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l18: LintRule = (doc) => {
  if (text(doc, 'list.dept.type') !== '3') return []
  const principal = text(doc, 'list.dept.entrustedBy')
  const own = text(doc, 'list.dept.name')
  if (principal === '') return [{ path: 'list.dept.type', say: 'alone', with: { own } }]
  const deciding = parts(doc, 'list.stages').find((stage) => text(stage, 'name') === '决定')
  const post = deciding ? text(deciding, 'post') : ''
  if (post === '' || post.includes(principal) || /以.*名义/.test(post)) return []
  return post.includes(own) ? [{ path: 'list.stages', say: 'decides', with: { own, principal } }] : []
}
