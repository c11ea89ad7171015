import { isOpen, isTrue, parts, placeOf, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const NAMES = [
  ['name', '收费项目名称'],
  ['standard', '收费标准'],
  ['basis', '收费依据'],
] as const

export const l63: LintRule = (doc, { words }) => {
  const faults: Fault[] = []
  if (isTrue(doc, 'list.fee.charged')) {
    for (const [key, name] of NAMES)
      if (isOpen(doc, `list.fee.${key}`)) faults.push({ path: `list.fee.${key}`, say: 'missing', with: { name } })
    const cases = parts(doc, 'fee')
    if (
      cases.length > 0 &&
      cases.every((one) => /^(免费|不收费|无|0元)$/.test(text(one, 'amount'))) &&
      cases.every((one) => text(one, 'note') === '')
    )
      faults.push({ path: 'list.fee.charged', say: 'free' })
    const abolished = words.abolishedFees.find(({ fee }) => text(doc, 'list.fee.name').includes(fee))
    if (abolished)
      faults.push({ path: 'list.fee.name', say: 'abolished', with: { fee: abolished.fee }, basis: abolished.basis })
  } else if (valueAt(doc, 'list.fee') !== undefined && valueAt(doc, 'list.fee.charged') === undefined)
    faults.push({ path: 'list.fee.charged', say: 'missing', with: { name: '是否收费' } })
  for (const one of parts(doc, 'fee')) {
    const said = `${text(one, 'amount')}${text(one, 'note')}`
    const old = words.abolishedFees.find(({ fee }) => said.includes(fee) && !/取消|停征|免|不收/.test(said))
    if (old) faults.push({ path: placeOf(one, 'amount'), say: 'abolished', with: { fee: old.fee }, basis: old.basis })
  }
  return faults
}
