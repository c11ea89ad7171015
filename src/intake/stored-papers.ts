import type { CasePaper, ReadingProgress, ReadingsRepository } from '../cases/index.ts'
import type { Blobs } from '../files/index.ts'
import type { Job, JobKind, Jobs } from '../jobs/index.ts'
import type { FileReading, Reader } from '../reading/index.ts'
import type { Logger } from '../shared/index.ts'

type Stored = Pick<CasePaper, 'blob' | 'type'>
type Deps = {
  readings: ReadingsRepository
  blobs: Pick<Blobs, 'get'>
  reader: Pick<Reader, 'read' | 'known'>
  jobs: Jobs
  logger: Logger
}
export type StoredPapers = ReturnType<typeof createStoredPapers>

const READ = 'read-paper'
/** What a job needs beside the reading itself. */
const SPARE_SECONDS = 60

/** The reading of one kept file, which may take as long as the reader allows a file. */
export const readPaperJob = ({ secondsPerFile }: { secondsPerFile: number }): JobKind => ({
  name: READ,
  retries: 2,
  seconds: secondsPerFile + SPARE_SECONDS,
})

/** Kept files and what they say: each content is read once, beside the requests, page by page. */
export function createStoredPapers({ readings, blobs, reader, jobs, logger }: Deps) {
  async function soon({ blob, type, scan }: Pick<CasePaper, 'blob' | 'type' | 'scan'>): Promise<void> {
    if (scan === 'infected') return
    try {
      if (await readings.begin({ blob, type })) await send({ blob, type })
    } catch (error) {
      logger.error({ err: error }, 'A paper could not be put in the queue for reading')
    }
  }
  const send = ({ blob, type }: Stored) => jobs.send(READ, blob, { blob, type })

  /** Puts what was left open by a crash in the queue once more. */
  async function resume(): Promise<void> {
    for (const paper of await readings.listOpen()) await send(paper)
  }

  async function read({ data: { blob, type }, signal, isLastTry }: Job<Stored>): Promise<void> {
    const unwanted = new AbortController()
    let told = readings.set(blob, { state: 'reading' })
    const tell = (page: number, of: number) => {
      told = told
        .then(() => readings.set(blob, { state: 'reading', page, of }))
        .then((wanted) => {
          if (!wanted) unwanted.abort()
          return wanted
        })
    }
    try {
      if (!(await told)) return
      const bytes = await contentOf(blob, blobs)
      if (!bytes) return await readings.remove([blob])
      const options = { keep: true, onPage: tell, signal: AbortSignal.any([signal, unwanted.signal]) }
      const { digest, problem } = await reader.read({ name: `paper.${type}`, bytes }, options)
      await told
      if (problem === 'time') await readings.set(blob, { state: 'failed' })
      else await readings.finish(blob, digest)
    } catch (error) {
      await told.catch(() => false)
      if (unwanted.signal.aborted) return
      await readings.set(blob, { state: isLastTry ? 'failed' : 'waiting', page: 0, of: 0 })
      throw error
    }
  }

  return {
    soon,
    resume,

    /** Does what waits in the queue, `atOnce` files at a time, until the jobs are closed. */
    async work(atOnce: number): Promise<void> {
      await jobs.work(READ, atOnce, read)
      await resume()
    },

    /** How far each of the papers is, by its content, and what was read of those that are done. */
    async look(papers: CasePaper[]): Promise<Looked[]> {
      const known = await readings.of([...new Set(papers.map(({ blob }) => blob))])
      return Promise.all(
        papers.map(async (paper) => {
          const progress = known.get(paper.blob)
          if (!progress) await soon(paper)
          if (!progress?.digest || progress.state !== 'done')
            return { paper, progress: progress ?? { ...WAITING, blob: paper.blob }, reading: null }
          const reading = await reader.known(progress.digest, paper.name)
          if (reading) return { paper, progress, reading }
          await readings.remove([paper.blob])
          await soon(paper)
          return { paper, progress: { ...WAITING, blob: paper.blob }, reading: null }
        }),
      )
    },
  }
}

export type Looked = { paper: CasePaper; progress: ReadingProgress; reading: FileReading | null }

const WAITING = { state: 'waiting', page: 0, of: 0, digest: null } as const

/** A kept content in one piece; null where it is gone. */
async function contentOf(address: string, blobs: Pick<Blobs, 'get'>): Promise<Uint8Array | null> {
  const found = await blobs.get(address)
  if (!found) return null
  const pieces: Buffer[] = []
  for await (const piece of found.content) pieces.push(piece)
  return Buffer.concat(pieces)
}
