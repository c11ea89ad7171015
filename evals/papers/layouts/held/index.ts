import type { Layout } from '../layout.ts'
import application from './application.ts'
import company from './company.ts'
import drawings from './drawings.ts'
import identity from './identity.ts'
import property from './property.ts'
import records from './records.ts'
import reports from './reports.ts'
import statements from './statements.ts'

/** The layouts that only serve to report figures: nobody looks at them while working on the reading. */
export const HELD: Layout[] = [
  ...identity,
  ...property,
  ...company,
  ...statements,
  ...application,
  ...drawings,
  ...records,
  ...reports,
]
