import { isOpen, isTrue, number, valueAt, words } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

export const l58: LintRule = (doc) => {
  const visits = number(doc, 'list.visits')
  const path = 'list.visits'
  if (visits === null) return valueAt(doc, 'list') === undefined ? [] : [{ path, say: 'none' }]
  if (visits < 0 || !Number.isInteger(visits)) return [{ path, say: 'none' }]
  const forms = words(doc, 'list.handlingForms')
  const remote =
    isTrue(doc, 'list.online.available') ||
    isTrue(doc, 'list.delivery.express') ||
    forms.some((form) => form !== '窗口办理')
  const faults: Fault[] = []
  if (visits > 0 && isOpen(doc, 'list.visitsReason'))
    faults.push({ path: 'list.visitsReason', say: 'noReason', with: { visits } })
  if (
    visits === 0 &&
    !remote &&
    forms.length > 0 &&
    !isTrue(doc, 'list.modes.noApply') &&
    !isTrue(doc, 'list.delivery.selfService')
  )
    faults.push({ path, say: 'noWay' })
  if (visits >= 2) faults.push({ path, say: 'often', with: { visits } })
  return faults
}
