import { isLeft, isOpen, number, parts, text, valueAt, words } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

export const l57: LintRule = (doc) => {
  const available = valueAt(doc, 'list.online.available')
  const forms = words(doc, 'list.handlingForms')
  const faults: Fault[] = []
  if (available === true) {
    for (const [key, name] of [
      ['url', '网办地址'],
      ['depth', '网办深度'],
    ] as const) {
      const path = `list.online.${key}`
      if (isLeft(doc, path)) faults.push(unfilled(path, name))
      else if (isOpen(doc, path)) faults.push({ path, say: 'missing', with: { name } })
    }
    if (forms.length > 0 && !forms.includes('网上办理')) faults.push({ path: 'list.handlingForms', say: 'noForm' })
  }
  if (available === false && forms.includes('网上办理')) faults.push({ path: 'list.online.available', say: 'formOnly' })
  const visits = number(doc, 'list.visits') ?? 0
  if (
    text(doc, 'list.online.depth') === 'Ⅳ' &&
    visits > 0 &&
    !parts(doc, 'visits').some((one) => number(one, 'times') === 0)
  )
    faults.push({ path: 'list.visits', say: 'deep', with: { visits } })
  return faults
}
