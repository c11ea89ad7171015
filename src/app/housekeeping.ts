import { createAskRepository, forgetOld } from '../ask/index.ts'
import { forgetOldCases, passTime, rescan } from '../cases/index.ts'
import { decideAutomatically } from '../review/index.ts'
import { createReplies } from '../store/index.ts'
import { checkWhenOld, look, writeDigest } from '../supervise/index.ts'
import { rotateKeys } from './cases.ts'
import type { Services } from './services.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Alerts do not wait an hour: a term runs out, a task is late. */
const LOOK_MS = 300_000

/** What time alone brings, now and every hour (alerts every few minutes): what is past its time is removed, terms run out, alerts are raised and yesterday's digest is written; a new catalogue is compared with the one before. Returns how to stop. */
export function startHousekeeping({
  store,
  clock,
  config,
  logger,
  accounts,
  vault,
  cases,
  review,
  paperReader,
  storedPapers,
  outbox,
  secrets,
  supervise,
  knowledgeWatch,
  contacts,
  catalogue,
}: Services): () => void {
  const tasks = [
    () => forgetOld({ repository: createAskRepository(store.db), clock, settings: config.ask }),
    () => createReplies(store.db, clock.now, vault).deleteOlderThan(new Date(clock.now().getTime() - DAY_MS)),
    () => accounts.repository.deleteExpired(new Date()),
    () => forgetOldCases(cases),
    () => rescan(cases),
    () => passTime(cases),
    () => decideAutomatically(review),
    () => review.precedents.warm(catalogue.services),
    () => paperReader.forgetOld(new Date()),
    () => storedPapers.resume(),
    () => outbox.resume(),
    () => knowledgeWatch.look(),
    () => checkWhenOld(contacts),
    () => writeDigest(supervise.alerts).then(() => look(supervise.alerts)),
  ]
  const run = () => {
    for (const task of tasks) task().catch((error) => logger.error({ err: error }, 'Housekeeping could not be done'))
  }
  run()
  if (secrets.length > 1)
    rotateKeys({ vault, blobs: cases.blobs })
      .then((done) => logger.info(done, 'Keys rotated'))
      .catch((error) => logger.error({ err: error }, 'Keys could not be rotated'))
  const lookAgain = () =>
    void look(supervise.alerts).catch((error) => logger.error({ err: error }, 'Alerts could not be looked at'))
  const timers = [setInterval(run, HOUR_MS), setInterval(lookAgain, LOOK_MS)]
  return () => {
    for (const timer of timers) clearInterval(timer)
  }
}
