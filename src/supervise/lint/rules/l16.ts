import { isOpen, parts, text } from '../document.ts'
import type { LintRule } from '../rule.ts'

const NAMES: Record<string, string> = { '3': '上级授权', '4': '同级授权', '5': '上级委托', '6': '同级委托' }

export const l16: LintRule = (doc) => {
  const source = text(doc, 'list.powerSource')
  const name = NAMES[source]
  if (!name || !isOpen(doc, 'list.dept.entrustedBy')) return []
  const authorised =
    ['3', '4'].includes(source) && parts(doc, 'legalBasis').some((entry) => text(entry, 'says').includes('授权'))
  return authorised ? [] : [{ path: 'list.dept.entrustedBy', say: 'missing', with: { name } }]
}
