import { createHash } from 'node:crypto'
import type { ReadingCache } from './cache.ts'
import type { Answer, Job, JobFile, Place, ReaderData, Results } from './jobs.ts'
import type { ReadingLimits } from './limits.ts'
import { type Problem, Unreadable } from './open.ts'
import { typeOf } from './open-file.ts'
import type { FileReading, Line, PageReading } from './page.ts'
import { createSharedRuns } from './shared-runs.ts'
import { createWorkers, JobLost } from './workers.ts'

export type PaperFile = { name: string; bytes: Uint8Array }
export type ReadOptions = {
  signal?: AbortSignal
  /** Told after each page. */
  onPage?: (done: number, of: number) => void
  /** Keep the reading on disk, sealed; only for files that are kept themselves. */
  keep?: boolean
}
export type Reader = ReturnType<typeof createReader>
export type ReaderDeps = {
  limits: ReadingLimits
  /** Pages that are read at the same time, each by a process. */
  workers: number
  cache?: ReadingCache
  /** The module whose `loadOcr` gives each process its engine. */
  engine?: string
}

const ENGINE = new URL('./ocr/engine.ts', import.meta.url).href
/** Part of the key of what is cached: one more when the same bytes are read differently. */
export const READER_VERSION = 6

/** Reads papers: any file in, its pages with what they say and look like out. Nothing a file holds makes it throw. */
export function createReader({ limits, workers: size, cache, engine = ENGINE }: ReaderDeps) {
  const data: ReaderData = { limits, engine }
  const workers = createWorkers({ script: new URL('./reading-process.ts', import.meta.url), size, data })
  const shared = createSharedRuns<FileReading>()
  const timeoutMs = limits.secondsPerPage * 1000

  async function run<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<{ result: Results[Kind]; workedMs: number }> {
    const ask = (asked: object) =>
      workers.run<Answer<Kind>>(asked, { timeoutMs, signal }).catch((error: unknown) => {
        if (error instanceof JobLost) throw new Unreadable(error.why === 'time' ? 'time' : 'damaged')
        throw error
      })
    const known = { ...job, file: { ...job.file, bytes: undefined } }
    let answer = await ask(job.kind === 'open' ? job : known)
    if ('lacksFile' in answer) answer = await ask(job)
    if ('lacksFile' in answer) throw new Error('A reading process did not take the file it was sent')
    if ('fault' in answer) throw new Error(`The engine that reads print cannot be loaded: ${answer.fault}`)
    if ('problem' in answer) throw new Unreadable(answer.problem)
    return answer
  }

  async function share({ name, bytes }: PaperFile, digest = digestOf(bytes)): Promise<JobFile> {
    const type = await typeOf(bytes, name, limits)
    return { digest, type, bytes }
  }

  /** As many pages at a time as there are processes, so that the pages of several files take turns. */
  async function readPages(file: JobFile, count: number, { signal, onPage }: ReadOptions) {
    const pages: PageReading[][] = []
    let problem: Problem | undefined
    let workedMs = 0
    let started = 0
    let done = 0
    const readOn = async () => {
      while (started < count) {
        if (workedMs > limits.secondsPerFile * 1000) {
          problem = 'time'
          return
        }
        const page = ++started
        try {
          const answer = await run({ kind: 'page', file, page }, signal)
          pages[page - 1] = answer.result
          workedMs += answer.workedMs
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
          if (error.problem === 'time') workedMs += timeoutMs
          problem = error.problem
        }
        onPage?.(++done, count)
      }
    }
    await Promise.all(Array.from({ length: Math.min(size, count) }, readOn))
    return { pages: pages.flat(), problem }
  }

  async function readFile(given: PaperFile, digest: string, options: ReadOptions): Promise<FileReading> {
    const reading: FileReading = { file: given.name, digest, type: 'unknown', pages: [], metadata: {} }
    try {
      const file = await share(given, digest)
      reading.type = file.type
      const { result } = await run({ kind: 'open', file }, options.signal)
      const { pages, problem } = await readPages(file, result.pages, options)
      return { ...reading, ...(problem && { problem }), pages, metadata: result.metadata }
    } catch (error) {
      if (error instanceof Unreadable) return { ...reading, problem: error.problem }
      throw error
    }
  }

  return {
    /**
     * Reads a file wholly: its pages with lines, seals, signatures and measures. What could not be read is said in `problem`.
     * Rejects with the reason of `signal`, or where no engine can be loaded.
     */
    async read(file: PaperFile, options: ReadOptions = {}): Promise<FileReading> {
      const digest = digestOf(file.bytes)
      const known = await cache?.find(digest)
      if (known) return { ...known, file: file.name }
      const reading = await shared(digest, options, (run) => readFile(file, digest, run))
      await cache?.put(reading, options)
      return { ...reading, file: file.name }
    },

    /** What is known already of a content (SHA-256, hex); null where it was not read, or is not kept any more. */
    async known(digest: string, name: string): Promise<FileReading | null> {
      const found = await cache?.find(digest)
      return found ? { ...found, file: name } : null
    },

    /** A page as it was read, upright and straight, as WEBP; the boxes of its reading are fractions of it. Throws Unreadable. */
    async picture(file: PaperFile, at: Place, signal?: AbortSignal): Promise<Uint8Array | null> {
      return (await run({ kind: 'picture', file: await share(file), at }, signal)).result
    },

    /** Reads places of a page once more, each by itself and enlarged. Throws Unreadable. */
    async readAgain(file: PaperFile, at: Place, boxes: Line['box'][], signal?: AbortSignal): Promise<string[]> {
      return (await run({ kind: 'again', file: await share(file), at, boxes }, signal)).result
    },

    close: () => workers.close(),
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
