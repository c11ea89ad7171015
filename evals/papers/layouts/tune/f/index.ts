import type { Layout } from '../../layout.ts'
import { FORMS } from './forms.ts'
import { INVOICES } from './invoice.ts'
import { LEASES } from './lease.ts'
import { LETTERS } from './letters.ts'
import { LICENCES } from './licences.ts'
import { REGISTERS } from './register.ts'
import { REPORTS } from './reports.ts'
import { STATEMENTS } from './statements.ts'
import { WORKS } from './works.ts'

/** Papers as offices of the north and inland print them: upright headings, deeds in prose, forms of former years. */
export const OFFICE_F: Layout[] = [
  ...FORMS,
  ...LEASES,
  ...LICENCES,
  ...STATEMENTS,
  ...LETTERS,
  ...WORKS,
  ...REPORTS,
  ...INVOICES,
  ...REGISTERS,
]
