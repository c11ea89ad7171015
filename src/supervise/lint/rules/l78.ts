import { isLeft, isObject, isOpen, valueAt } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

const NAMES = [
  ['quota', '名额'],
  ['method', '分配办法'],
  ['basis', '依据'],
] as const

export const l78: LintRule = (doc) => {
  const limit = valueAt(doc, 'list.quantityLimit')
  if (!isObject(limit)) return []
  const faults: Fault[] = NAMES.flatMap(([key, name]) =>
    isOpen(doc, `list.quantityLimit.${key}`)
      ? [{ path: `list.quantityLimit.${key}`, say: 'missing', with: { name } }]
      : [],
  )
  const path = 'list.quantityLimit.published'
  if (isLeft(doc, path)) faults.push(unfilled(path, '数量限制是否公布'))
  else if (valueAt(doc, path) !== true) faults.push({ path, say: 'unpublished' })
  return faults
}
