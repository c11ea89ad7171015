import { isLeft, isOpen, text } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

const NAMES = [
  ['change', '变更要求'],
  ['renewal', '延续要求'],
] as const
const UNLIMITED = /长期|永久|不设有效期|无固定期限/

export const l66: LintRule = (doc) => {
  if (text(doc, 'list.result.type') !== '证照') return []
  const validity = text(doc, 'list.result.validity')
  const faults: Fault[] = validity === '' ? [{ path: 'list.result.validity', say: 'validity' }] : []
  const missing = NAMES.filter(
    ([key]) => isOpen(doc, `list.result.${key}`) && !(key === 'renewal' && UNLIMITED.test(validity)),
  )
  const others = NAMES.filter(([key]) => !isOpen(doc, `list.result.${key}`))
  for (const [key, name] of missing) {
    const path = `list.result.${key}`
    // One of the two filled in: the other was forgotten, not left for later.
    if (isLeft(doc, path) && others.length === 0) faults.push(unfilled(path, `证照的${name}`))
    else faults.push({ path, say: 'missing', with: { name } })
  }
  return faults
}
