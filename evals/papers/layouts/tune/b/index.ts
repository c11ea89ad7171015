import type { Layout } from '../../layout.ts'
import application from './application.ts'
import company from './company.ts'
import identity from './identity.ts'
import property from './property.ts'
import records from './records.ts'
import statements from './statements.ts'

/** Papers as a second office prints them: tables with headings above, upright headings, prose, other words. */
export const SECOND: Layout[] = [...identity, ...property, ...company, ...statements, ...application, ...records]
