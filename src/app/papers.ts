import { createReadingsRepository } from '../cases/index.ts'
import { createBlobs } from '../files/index.ts'
import { createStoredPapers, readPaperJob } from '../intake/index.ts'
import { createJobs, type JobStore } from '../jobs/index.ts'
import { openReader } from '../reading/index.ts'
import type { Logger } from '../shared/index.ts'
import type { Store } from '../store/index.ts'
import { checkLinksJob } from '../supervise/index.ts'
import type { Vault } from '../vault/index.ts'
import { filesDir } from './cases.ts'
import type { Config } from './config.ts'

type Needs = {
  config: Pick<Config, 'app' | 'files' | 'reading'>
  logger: Logger
  store: Store
  vault: Vault
}

/** The one reader of the house, the queue of jobs, and the kept papers read by it: the same in the server and in a worker beside it. */
export function createPapers({ config, logger, store, vault }: Needs) {
  const { dataDir, databaseUrl } = config.app
  const reader = openReader({ config: config.reading, dataDir, vault })
  const kinds = [readPaperJob(config.reading), checkLinksJob]
  const jobs = createJobs({ store: jobStore(store, databaseUrl), kinds, log: logger })
  const stored = createStoredPapers({
    readings: createReadingsRepository(store.db, vault),
    blobs: createBlobs({ dir: filesDir(config), vault }),
    reader,
    jobs,
    logger,
  })
  const close = async () => {
    await jobs.close()
    await reader.close()
  }
  return { reader, stored, jobs, close }
}

function jobStore({ embedded }: Store, databaseUrl: string | undefined): JobStore {
  if (embedded) return { pglite: embedded }
  if (databaseUrl) return { url: databaseUrl }
  throw new Error('no database for jobs')
}
