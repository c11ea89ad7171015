import { creditCodeFault } from '../../../identifiers/index.ts'
import { bare, type Doc, isLeft, isOpen, text, valueAt } from '../document.ts'
import { bodyOf, isLive } from '../groups.ts'
import { type Fault, type LintContext, type LintRule, unfilled } from '../rule.ts'

const CATALOG = /^(?:0[0-9]|[1-9]\d)(0[1-9]|10|20)\d{2}\d{3}(?:\d{3}|00Y)$/
const LENGTHS = { creditCode: 18, level: 19, taskCode: 31, handleItemCode: 33 }

export const l02: LintRule = (doc, context) => [
  ...catalogFaults(doc),
  ...taskFaults(doc),
  ...handleItemFaults(doc),
  ...sharedFaults(doc, context),
]

function catalogFaults(doc: Doc): Fault[] {
  const path = 'list.catalogCode'
  if (isLeft(doc, path)) return [unfilled(path, '基本编码')]
  if (isOpen(doc, path)) return []
  const code = text(doc, path)
  const [, type] = CATALOG.exec(code) ?? []
  if (!type) return [{ path, say: 'catalog', with: { code: String(valueAt(doc, path)) } }]
  const own = text(doc, 'list.taskType')
  return own !== '' && own !== type ? [{ path, say: 'type', with: { code, type, own } }] : []
}

function taskFaults(doc: Doc): Fault[] {
  const path = 'list.taskCode'
  if (isLeft(doc, path)) return [unfilled(path, '实施编码')]
  if (isOpen(doc, path)) return []
  const code = text(doc, path)
  if (code.length !== LENGTHS.taskCode)
    return [{ path, say: 'length', with: { code: String(valueAt(doc, path)), wanted: LENGTHS.taskCode } }]
  const body = code.slice(0, LENGTHS.creditCode)
  const level = code.slice(LENGTHS.creditCode, LENGTHS.level)
  const catalog = text(doc, 'list.catalogCode')
  const dept = text(doc, 'list.dept.code')
  const useLevel = text(doc, 'list.useLevel')
  const faults: Fault[] = []
  if (creditCodeFault(body)) faults.push({ path, say: 'check', with: { body } })
  else if (dept !== '' && dept !== body) faults.push({ path, say: 'otherBody', with: { body, dept } })
  if (!/[1-6]/.test(level)) faults.push({ path, say: 'level', with: { level } })
  else if (useLevel !== '' && useLevel !== level) faults.push({ path, say: 'otherLevel', with: { level, useLevel } })
  if (catalog !== '' && !code.endsWith(catalog))
    faults.push({ path, say: 'otherItem', with: { tail: code.slice(LENGTHS.level), catalog } })
  return faults
}

function handleItemFaults(doc: Doc): Fault[] {
  const path = 'list.handleItemCode'
  if (isOpen(doc, path)) return []
  const code = text(doc, path)
  const task = text(doc, 'list.taskCode')
  if (code.length !== LENGTHS.handleItemCode)
    return [{ path, say: 'length', with: { code: String(valueAt(doc, path)), wanted: LENGTHS.handleItemCode } }]
  return task !== '' && !code.startsWith(task) ? [{ path, say: 'otherTask', with: { code, task } }] : []
}

/** One code for two live items; handling items of one item differ by their own code, peers of other places by their body. */
function sharedFaults(doc: Doc, { groups }: LintContext): Fault[] {
  if (!isLive(doc)) return []
  for (const key of ['handleItemCode', 'taskCode', 'catalogCode'] as const) {
    const code = text(doc, `list.${key}`)
    if (code === '') continue
    const other = groups.byCode(key, code).find((one) => one.id !== doc.id && isLive(one) && clash(doc, one, key))
    if (other) return [{ path: `list.${key}`, say: 'shared', with: { code, other: text(other, 'name') || other.id } }]
  }
  return []
}

function clash(doc: Doc, other: Doc, key: string): boolean {
  const own = text(doc, 'list.handleItemCode')
  const its = text(other, 'list.handleItemCode')
  if (key === 'handleItemCode') return true
  if (own !== '' && its !== '' && own !== its) return false
  const sameName = bare(text(doc, 'name')) === bare(text(other, 'name'))
  const sameBody = bare(bodyOf(doc)) === bare(bodyOf(other))
  if (key === 'taskCode') return !sameName || !sameBody
  return !sameName && text(doc, 'list.useLevel') === text(other, 'list.useLevel')
}
