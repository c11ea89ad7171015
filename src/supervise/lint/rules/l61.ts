import { isOpen, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

const NAMES = { consult: '咨询电话', complaint: '投诉电话' } as const
const PHONE =
  /^(?:(?:\+?86[- ]?)?\(?0\d{2,3}\)?[- ]?\d{7,8}(?:(?:转|-|ext\.?)\d{1,6})?|\d{8}(?:转\d{1,6})?|[48]00[- ]?\d{3}[- ]?\d{4}|(?:0\d{2,3}-)?(?:1\d{2}|1\d{4}|9\d{4,5}))$/
const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/
const ALTERNATIVES = /[、，,;；/\n]|或者?/

export const l61: LintRule = (doc, { words }) => {
  if (valueAt(doc, 'list') === undefined) return []
  const faults: Fault[] = []
  for (const key of ['consult', 'complaint'] as const) {
    const path = `list.contact.${key}`
    if (isOpen(doc, path)) faults.push({ path, say: 'empty', with: { name: NAMES[key] } })
    else
      for (const one of phonesAt(valueAt(doc, path)))
        if (!PHONE.test(one) && !MOBILE.test(one))
          faults.push({ path, say: 'malformed', with: { name: NAMES[key], number: one } })
  }
  const consult = phonesAt(valueAt(doc, 'list.contact.consult'))
  const complaint = phonesAt(valueAt(doc, 'list.contact.complaint'))
  const same =
    consult.length > 0 && complaint.length > 0 && complaint.every((one) => consult.map(digits).includes(digits(one)))
  if (same) {
    const shared = complaint.every((one) => words.hotlines.includes(digits(one)))
    faults.push({
      path: 'list.contact.complaint',
      say: shared ? 'hotline' : 'equal',
      with: { number: text(doc, 'list.contact.complaint') },
      ...(shared && { colour: '提' as const }),
    })
  }
  return faults
}

/** The numbers of a contact; words, addresses for mail or the web beside them are contacts of another kind. */
function phonesAt(value: unknown): string[] {
  const said = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.normalize('NFKC') : ''
  return said
    .split(ALTERNATIVES)
    .map((one) =>
      one
        .replace(/^[^\d+(]*(?=[\d+(])/, '')
        .replace(/\s*[(][^)\d]*[)]$/, '')
        .trim(),
    )
    .filter((one) => one !== '' && !/[@]|https?:|\.(cn|com)/.test(one))
}

const digits = (phone: string): string =>
  phone
    .replace(/\D/g, '')
    .replace(/^021(?=\d{8}$)/, '')
    .replace(/^86/, '')
