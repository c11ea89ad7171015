import { createReadingsRepository } from '../cases/index.ts'
import { createBlobs } from '../files/index.ts'
import { createStoredPapers } from '../intake/index.ts'
import type { Jobs } from '../jobs/index.ts'
import { openReader } from '../reading/index.ts'
import type { Logger } from '../shared/index.ts'
import type { Store } from '../store/index.ts'
import type { Vault } from '../vault/index.ts'
import { filesDir } from './cases.ts'
import type { Config } from './config.ts'

type Needs = {
  config: Pick<Config, 'app' | 'files' | 'reading'>
  logger: Logger
  store: Store
  jobs: Jobs
  vault: Vault
}

/** The one reader of the house and the kept papers it reads: the same in the server and in a worker beside it. */
export function createPapers({ config, logger, store, vault, jobs }: Needs) {
  const reader = openReader({ config: config.reading, dataDir: config.app.dataDir, vault })
  const stored = createStoredPapers({
    readings: createReadingsRepository(store.db, vault),
    blobs: createBlobs({ dir: filesDir(config), vault }),
    reader,
    jobs,
    logger,
  })
  return { reader, stored }
}
