import { levelsOf } from '../bodies.ts'
import { isLeft, isOpen, parts, text, valueAt } from '../document.ts'
import { type LintRule, unfilled } from '../rule.ts'

const NAMES: Record<string, string> = {
  '1': '国家级',
  '2': '省级',
  '3': '市级',
  '4': '县区级',
  '5': '镇街级',
  '6': '村居级',
}
const OWN: Record<string, string[]> = { 国家级: ['1'], 市级: ['2', '3'], 区级: ['4'], 街镇: ['5'] }

export const l17: LintRule = (doc) => {
  const path = 'list.useLevel'
  if (isLeft(doc, path)) return [unfilled(path, '行使层级')]
  if (isOpen(doc, path)) return []
  const level = String(valueAt(doc, path))
  const name = NAMES[level]
  if (!name) return [{ path, say: 'unknown', with: { level } }]
  const body = text(doc, 'list.dept.name')
  const byBody = levelsOf(body)
  const said = [text(doc, 'level'), ...parts(doc, 'level').map((one) => text(one, 'level'))].flatMap(
    (one) => OWN[one] ?? [],
  )
  // A street may handle what its district's office answers for, where the sheet says so.
  if (said.includes(level)) return []
  if (byBody && !byBody.includes(level)) return [{ path, say: 'body', with: { name, body } }]
  return byBody === null && said.length > 0
    ? [{ path, say: 'sheet', with: { name, said: text(doc, 'level') || '不同' } }]
    : []
}
