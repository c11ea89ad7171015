import { isOpen, text, valueAt } from '../document.ts'
import { digitsOf, isDialled, phonesAt } from '../phones.ts'
import type { Fault, LintRule } from '../rule.ts'

const NAMES = { consult: '咨询电话', complaint: '投诉电话' } as const

export const l61: LintRule = (doc, { words }) => {
  if (valueAt(doc, 'list') === undefined) return []
  const faults: Fault[] = []
  for (const key of ['consult', 'complaint'] as const) {
    const path = `list.contact.${key}`
    if (isOpen(doc, path)) faults.push({ path, say: 'empty', with: { name: NAMES[key] } })
    else
      for (const one of phonesAt(valueAt(doc, path)))
        if (!isDialled(one)) faults.push({ path, say: 'malformed', with: { name: NAMES[key], number: one } })
  }
  const consult = phonesAt(valueAt(doc, 'list.contact.consult'))
  const complaint = phonesAt(valueAt(doc, 'list.contact.complaint'))
  const same =
    consult.length > 0 &&
    complaint.length > 0 &&
    complaint.every((one) => consult.map(digitsOf).includes(digitsOf(one)))
  if (same) {
    const shared = complaint.every((one) => words.hotlines.includes(digitsOf(one)))
    faults.push({
      path: 'list.contact.complaint',
      say: shared ? 'hotline' : 'equal',
      with: { number: text(doc, 'list.contact.complaint') },
      ...(shared && { colour: '提' as const }),
    })
  }
  return faults
}
