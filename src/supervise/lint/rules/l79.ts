import { isDay } from '../../../identifiers/index.ts'
import { isOpen, text, valueAt } from '../document.ts'
import type { LintRule } from '../rule.ts'

export const l79: LintRule = (doc, { today }) => {
  const path = 'version'
  const version = text(doc, path)
  if (isOpen(doc, path)) return [{ path, say: 'none' }]
  if (!isDay(version)) return [{ path, say: 'noDay', with: { version: String(valueAt(doc, path)) } }]
  if (version > today) return [{ path, say: 'future', with: { version } }]
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return version < yearAgo ? [{ path, say: 'old', with: { version } }] : []
}
