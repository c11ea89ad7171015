import { join } from 'node:path'
import type { Store } from './types.ts'

const migrationsFolder = join(import.meta.dirname, 'migrations')

/**
 * Opens the database and brings it to the current schema: PostgreSQL where a URL is given, else the embedded one
 * in `dataDir` (`memory://` keeps nothing). Only the driver that is used is loaded.
 */
export async function openStore({
  databaseUrl,
  dataDir,
}: {
  databaseUrl?: string | undefined
  dataDir: string
}): Promise<Store> {
  if (databaseUrl) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(databaseUrl, migrationsFolder)
  }
  const { openPglite } = await import('./pglite.ts')
  return openPglite(dataDir, migrationsFolder)
}
