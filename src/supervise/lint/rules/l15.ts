import { creditCodeFault, normalizeNumber } from '../../../identifiers/index.ts'
import { bare, isLeft, isOpen, text, valueAt } from '../document.ts'
import { type Fault, type LintRule, unfilled } from '../rule.ts'

/** 91 and 92 firms, 93 cooperatives: no organ of power. */
const MARKET = /^9[123]/

export const l15: LintRule = (doc, { words }) => {
  const name = text(doc, 'list.dept.name')
  if (name === '') return [{ path: 'list.dept.name', say: 'missing' }]
  const faults: Fault[] = []
  const ending = words.notAnOrgan.find((word) => bare(name).endsWith(word))
  if (ending) faults.push({ path: 'list.dept.name', say: 'noOrgan', with: { name } })
  const path = 'list.dept.code'
  if (isLeft(doc, path)) faults.push(unfilled(path, '实施主体编码'))
  else if (!isOpen(doc, path)) {
    const code = normalizeNumber(String(valueAt(doc, path)))
    if (creditCodeFault(code)) faults.push({ path, say: 'code', with: { code } })
    else if (MARKET.test(code)) faults.push({ path, say: 'market', with: { code } })
  }
  return faults
}
