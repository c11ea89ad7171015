import { join } from 'node:path'
import type { Vault } from '../vault/index.ts'
import { createReadingCache } from './cache.ts'
import { limitsOf, type ReadingConfig } from './config.ts'
import { createReader, READER_VERSION, type Reader } from './reader.ts'

const MB = 1024 * 1024
const DAY_MS = 24 * 3_600_000

/** The reader of the product as configured, with its cache below the data folder. Threads start with the first file. */
export function openReader({
  config,
  dataDir,
  vault,
}: {
  config: ReadingConfig
  dataDir: string
  vault: Vault
}): Reader & { forgetOld(now: Date): Promise<number> } {
  const maxBytes = config.cacheMb * MB
  const cache = createReadingCache({ dir: join(dataDir, 'readings'), vault, maxBytes, version: READER_VERSION })
  return {
    ...createReader({ limits: limitsOf(config), workers: config.workers, cache }),
    /** Removes readings that nobody asked for in so many days. */
    forgetOld: (now) => cache.forgetUnused(new Date(now.getTime() - config.cacheDays * DAY_MS)),
  }
}
