import type { Layout } from '../../layout.ts'
import application from './application.ts'
import company from './company.ts'
import contracts from './contracts.ts'
import drawings from './drawings.ts'
import licences from './licences.ts'
import persons from './persons.ts'
import records from './records.ts'
import statements from './statements.ts'
import traffic from './traffic.ts'

/** Papers as the districts of Shanghai and the offices around them print them today: clean, with labels above the values. */
export const OFFICE_G: Layout[] = [
  ...application,
  ...contracts,
  ...licences,
  ...statements,
  ...company,
  ...drawings,
  ...records,
  ...persons,
  ...traffic,
]
