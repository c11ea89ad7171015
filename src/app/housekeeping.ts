import { createAskRepository, forgetOld } from '../ask/index.ts'
import { createReplies } from '../store/index.ts'
import type { Services } from './services.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Removes what is past its time, now and every hour: conversations, the kept answers of writes, and sessions. Returns how to stop. */
export function startHousekeeping({ store, clock, config, logger, accounts }: Services): () => void {
  const tasks = [
    () => forgetOld({ repository: createAskRepository(store.db), clock, settings: config.ask }),
    () => createReplies(store.db, clock.now).deleteOlderThan(new Date(clock.now().getTime() - DAY_MS)),
    () => accounts.repository.deleteExpired(new Date()),
  ]
  const run = () => {
    for (const task of tasks)
      task().catch((error) => logger.error({ err: error }, 'Something past its time could not be removed'))
  }
  run()
  const timer = setInterval(run, HOUR_MS)
  return () => clearInterval(timer)
}
