import type { Layout } from '../../layout.ts'
import { APPLICATIONS } from './applications.ts'
import { CARDS } from './cards.ts'
import { LEASES } from './leases.ts'
import { LICENCES } from './licences.ts'
import { PERSONS } from './persons.ts'
import { REPORTS } from './reports.ts'
import { STATEMENTS } from './statements.ts'
import { TABLES } from './tables.ts'
import { WORKS } from './works.ts'

/** Papers as they are issued in Shanghai today: the authorities' own tables, certificates and model texts. */
export const OFFICE_H: Layout[] = [
  ...APPLICATIONS,
  ...TABLES,
  ...LEASES,
  ...LICENCES,
  ...STATEMENTS,
  ...CARDS,
  ...PERSONS,
  ...REPORTS,
  ...WORKS,
]
