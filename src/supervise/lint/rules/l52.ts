import { parts, text, valueAt } from '../document.ts'
import type { LintRule } from '../rule.ts'

const ORDER = ['受理', '审查', '决定', '送达']

export const l52: LintRule = (doc) => {
  const names = parts(doc, 'list.stages').map((stage) => text(stage, 'name'))
  if (names.length === 0) return valueAt(doc, 'list') === undefined ? [] : [{ path: 'list.stages', say: 'none' }]
  // What is handled at once is examined and decided in one.
  const needed = text(doc, 'list.handlingType') === '承诺件' ? ORDER : ['受理', '送达']
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return [{ path: 'list.stages', say: 'missing', with: { missing: missing.join('、') } }]
  const places = names.map((name) => ORDER.indexOf(name)).filter((place) => place >= 0)
  const wrong = places.findIndex((place, i) => i > 0 && place <= (places[i - 1] as number))
  return wrong < 0 ? [] : [{ path: 'list.stages', say: 'order', with: { order: names.join('、') } }]
}
