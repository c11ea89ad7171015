import { sendMessageJob } from '../cases/index.ts'
import { readPaperJob } from '../intake/index.ts'
import { createJobs, type JobStore, type Jobs } from '../jobs/index.ts'
import type { Logger } from '../shared/index.ts'
import type { Store } from '../store/index.ts'
import { checkLinksJob } from '../supervise/index.ts'
import type { Config } from './config.ts'

type Needs = { config: Pick<Config, 'app' | 'reading' | 'outbox'>; store: Store; logger: Logger }

/** The one queue of the house, with every kind of job that is done beside the requests. */
export const openJobs = ({ config, store, logger }: Needs): Jobs =>
  createJobs({
    store: jobStore(store, config.app.databaseUrl),
    kinds: [readPaperJob(config.reading), sendMessageJob(config.outbox), checkLinksJob],
    log: logger,
  })

function jobStore({ embedded }: Store, databaseUrl: string | undefined): JobStore {
  if (embedded) return { pglite: embedded }
  if (databaseUrl) return { url: databaseUrl }
  throw new Error('no database for jobs')
}
