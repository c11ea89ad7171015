import type { Layout } from '../../layout.ts'
import company from './company.ts'
import property from './property.ts'
import records from './records.ts'
import statements from './statements.ts'

/** Papers as a third office prints them: lines in two languages, two fields in a line, contracts in prose, groups with side headings. */
export const THIRD: Layout[] = [...property, ...company, ...statements, ...records]
