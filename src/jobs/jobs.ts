import type { PGlite } from '@electric-sql/pglite'
import { fromPglite, type JobWithMetadata, PgBoss } from 'pg-boss'

/** Where jobs are kept: a PostgreSQL server by its URL, or the embedded database that is open already. */
type PGliteStore = { pglite: PGlite }
export type JobStore = { url: string } | PGliteStore

export type JobKind = {
  name: string
  /** Tries after the first one, with growing pauses. */
  retries: number
  /** Longest time for one try. */
  seconds: number
  /** Before the second try, doubled with each more. */
  pauseSeconds?: number
}
export type Job<T> = {
  data: T
  /** Raised when the time is up, or when the job was taken away. */
  signal: AbortSignal
  isLastTry: boolean
}
export type Jobs = ReturnType<typeof createJobs>
type Log = { error(data: object, message: string): void; warn(data: object, message: string): void }

/** A worker that does not report for so long is taken for dead, and its job is done by another one; looked for as often as that. */
const HEARTBEAT_SECONDS = 20
const LOOK_FOR_DEAD_SECONDS = 10
/** New jobs announce themselves; what was put off comes up by looking. */
const WORKING = {
  includeMetadata: true,
  heartbeatRefreshSeconds: 5,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 2,
} as const
const CLOSING_MS = 5000
const LEFT = "select id from pgboss.job where name = $1 and state = 'active'"

/**
 * Work that is done beside the requests, by this process or by others on the same database. Jobs outlive a crash.
 * Nothing is started before the first job or worker.
 */
export function createJobs({ store, kinds, log }: { store: JobStore; kinds: JobKind[]; log: Log }) {
  let started: Promise<PgBoss> | undefined

  async function start(): Promise<PgBoss> {
    const shared = {
      ...{ schedule: false, useListenNotify: true },
      ...{ superviseIntervalSeconds: LOOK_FOR_DEAD_SECONDS, monitorIntervalSeconds: LOOK_FOR_DEAD_SECONDS },
    }
    const boss = new PgBoss(
      'url' in store
        ? { connectionString: store.url, max: 4, ...shared }
        : { db: fromPglite(store.pglite), backend: 'pglite', ...shared },
    )
    boss.on('error', (error) => log.error({ err: error }, 'Queue of jobs failed'))
    boss.on('warning', ({ message }) => log.warn({ warning: message }, 'Queue of jobs warns'))
    await boss.start()
    for (const { name, retries, seconds, pauseSeconds = 2 } of kinds) {
      const options = {
        notify: true,
        retryLimit: retries,
        retryDelay: pauseSeconds,
        retryBackoff: true,
        expireInSeconds: seconds,
        heartbeatSeconds: HEARTBEAT_SECONDS,
      }
      await boss.createQueue(name, { policy: 'exclusive', ...options })
      await boss.updateQueue(name, options)
    }
    if ('pglite' in store) await releaseAll(boss, store.pglite)
    return boss
  }

  /** The embedded database has one process at a time: what is being done at the start was left by one that is gone. */
  async function releaseAll(boss: PgBoss, pglite: PGliteStore['pglite']): Promise<void> {
    for (const { name } of kinds) {
      const { rows } = await pglite.query<{ id: string }>(LEFT, [name])
      if (rows.length > 0)
        await boss.fail(
          name,
          rows.map(({ id }) => id),
        )
    }
  }

  const open = () => {
    started ??= start().catch((error) => {
      started = undefined
      throw error
    })
    return started
  }

  return {
    /** Puts a job in the queue; while one with the same key waits or runs, it is not put twice. */
    async send(kind: string, key: string, data: object): Promise<void> {
      await (await open()).send(kind, data, { singletonKey: key })
    },

    /** Does jobs of a kind, `atOnce` at a time. One that throws is tried again until its tries are used up. */
    async work<T extends object>(kind: string, atOnce: number, handle: (job: Job<T>) => Promise<void>): Promise<void> {
      const boss = await open()
      for (let i = 0; i < atOnce; i++) {
        const worker = await boss.work(kind, WORKING, async (jobs: JobWithMetadata<T>[]) => {
          try {
            for (const { data, signal, retryCount, retryLimit } of jobs)
              await handle({ data, signal, isLastTry: retryCount >= retryLimit })
          } finally {
            boss.notifyWorker(worker)
          }
        })
      }
    },

    /** Lets running jobs come to an end for a moment; what does not is done again later. */
    async close(): Promise<void> {
      const boss = await started?.catch(() => undefined)
      await boss?.stop({ graceful: true, timeout: CLOSING_MS })
    },
  }
}
