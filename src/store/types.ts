import type { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as tables from './tables.ts'

export type Database = PgDatabase<PgQueryResultHKT, typeof tables>
/** `embedded` is the database of this very process, where there is no server. */
export type Store = {
  kind: 'pglite' | 'postgres'
  db: Database
  embedded: PGlite | null
  close: () => Promise<void>
}
