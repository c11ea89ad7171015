import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { lockFolder } from './lock.ts'
import * as tables from './tables.ts'
import type { Store } from './types.ts'

/** The embedded database in `dataDir` (`memory://` keeps nothing), brought to the current schema. */
export async function openPglite(dataDir: string, migrationsFolder: string): Promise<Store> {
  const inMemory = dataDir === 'memory://'
  if (!inMemory) await mkdir(dataDir, { recursive: true })
  const release = inMemory ? async () => {} : await lockFolder(dataDir)
  const client = await PGlite.create(inMemory ? 'memory://' : join(dataDir, 'pglite'))
  const db = drizzle(client, { schema: tables })
  await migrate(db, { migrationsFolder })
  return { kind: 'pglite', db, embedded: client, close: () => client.close().finally(release) }
}
