import { createAskRepository, forgetOld } from '../ask/index.ts'
import { forgetOldCases, passTime, rescan } from '../cases/index.ts'
import { decideAutomatically } from '../review/index.ts'
import { createReplies } from '../store/index.ts'
import { rotateKeys } from './cases.ts'
import type { Services } from './services.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** Removes what is past its time, now and every hour: conversations, the kept answers of writes, and sessions. Returns how to stop. */
export function startHousekeeping({
  store,
  clock,
  config,
  logger,
  accounts,
  vault,
  cases,
  review,
  secrets,
}: Services): () => void {
  const tasks = [
    () => forgetOld({ repository: createAskRepository(store.db), clock, settings: config.ask }),
    () => createReplies(store.db, clock.now, vault).deleteOlderThan(new Date(clock.now().getTime() - DAY_MS)),
    () => accounts.repository.deleteExpired(new Date()),
    () => forgetOldCases(cases),
    () => rescan(cases),
    () => passTime(cases),
    () => decideAutomatically(review),
  ]
  const run = () => {
    for (const task of tasks)
      task().catch((error) => logger.error({ err: error }, 'Something past its time could not be removed'))
  }
  run()
  if (secrets.length > 1)
    rotateKeys({ vault, blobs: cases.blobs })
      .then((done) => logger.info(done, 'Keys rotated'))
      .catch((error) => logger.error({ err: error }, 'Keys could not be rotated'))
  const timer = setInterval(run, HOUR_MS)
  return () => clearInterval(timer)
}
