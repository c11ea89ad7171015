import type { Layout } from '../../layout.ts'
import contracts from './contracts.ts'
import forms from './forms.ts'
import licences from './licences.ts'
import persons from './persons.ts'
import records from './records.ts'
import statements from './statements.ts'
import works from './works.ts'

/** Papers as service halls of the southern coast print them: two languages, dense grids, prints of systems, e-licences. */
export const OFFICE_E: Layout[] = [...forms, ...contracts, ...licences, ...statements, ...works, ...records, ...persons]
