import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzleNode } from 'drizzle-orm/node-postgres'
import { migrate as migrateNode } from 'drizzle-orm/node-postgres/migrator'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import pg from 'pg'
import { lockFolder } from './lock.ts'
import * as tables from './tables.ts'

export type Database = PgDatabase<PgQueryResultHKT, typeof tables>
export type Store = { kind: 'pglite' | 'postgres'; db: Database; close: () => Promise<void> }

const migrationsFolder = join(import.meta.dirname, 'migrations')

/**
 * Opens the database and brings it to the current schema: PostgreSQL where a URL is given, else the embedded one
 * in `dataDir` (`memory://` keeps nothing).
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: {
  databaseUrl?: string | undefined
  dataDir: string
}): Promise<Store> {
  if (databaseUrl) {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
    // A connection that is lost while nobody uses it is replaced by the next query; without a listener it ends the process.
    pool.on('error', () => undefined)
    const db = drizzleNode(pool, { schema: tables })
    await migrateNode(db, { migrationsFolder })
    return { kind: 'postgres', db, close: () => pool.end() }
  }
  const inMemory = dataDir === 'memory://'
  if (!inMemory) await mkdir(dataDir, { recursive: true })
  const release = inMemory ? async () => {} : await lockFolder(dataDir)
  const client = await PGlite.create(inMemory ? 'memory://' : join(dataDir, 'pglite'))
  const db = drizzlePglite(client, { schema: tables })
  await migratePglite(db, { migrationsFolder })
  return { kind: 'pglite', db, close: () => client.close().finally(release) }
}
