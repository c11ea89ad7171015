import type { Layout } from '../../layout.ts'
import { CERTIFICATES } from './certificates.ts'
import { COMPANY } from './company.ts'
import { FORMS } from './forms.ts'
import { PLAIN_FORMS } from './forms-plain.ts'
import { LEASES } from './leases.ts'
import { LETTERS } from './letters.ts'
import { PLANS } from './plans.ts'
import { PROXIES } from './proxies.ts'
import { RECORDS } from './records.ts'

/** A big city's newer paperwork, designed by agencies and vendors, and the templates of companies and law firms. */
export const OFFICE_K: Layout[] = [
  ...FORMS,
  ...PLAIN_FORMS,
  ...PROXIES,
  ...PLANS,
  ...COMPANY,
  ...LEASES,
  ...LETTERS,
  ...RECORDS,
  ...CERTIFICATES,
]
