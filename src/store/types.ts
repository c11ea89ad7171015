import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as tables from './tables.ts'

export type Database = PgDatabase<PgQueryResultHKT, typeof tables>
export type Store = { kind: 'pglite' | 'postgres'; db: Database; close: () => Promise<void> }
