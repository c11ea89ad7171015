import type { Layout } from '../../layout.ts'
import { FORMS } from './forms.ts'
import { LEASES } from './leases.ts'
import { LETTERS } from './letters.ts'
import { LICENCES } from './licences.ts'
import { RECORDS } from './records.ts'
import { WORKS } from './works.ts'

/** Papers as they are handed in over the counters of Shanghai now: forms of the portal, of streets, firms and by hand. */
export const OFFICE_M: Layout[] = [...FORMS, ...LETTERS, ...LEASES, ...LICENCES, ...RECORDS, ...WORKS]
