import { type ChildProcess, fork } from 'node:child_process'

/** A job that was stopped because it took too long, or its process fell over it; the process has been replaced. */
export class JobLost extends Error {
  readonly why: 'time' | 'died'
  constructor(why: 'time' | 'died') {
    super(why === 'time' ? 'The job took too long' : 'The process died')
    this.why = why
  }
}

type Limits = { timeoutMs: number; signal?: AbortSignal | undefined }
type Waiting = Limits & {
  job: unknown
  resolve(answer: unknown): void
  reject(reason: unknown): void
  /** Gives up while it waits. */
  leave(): void
}
type Reader = { child: ChildProcess; busy: boolean; ready: Promise<unknown>; idle?: NodeJS.Timeout }

/** An idle process is let go after this long, with the memory of its engine. */
const IDLE_MS = 5 * 60_000
/** Room for the text of a page, not for a file that swells without end; pictures are outside of it. */
const HEAP_MB = 1024

export type Workers = ReturnType<typeof createWorkers>

/**
 * Processes that work on jobs, one each at a time, first come first served. They start when there is work, and say so when they
 * can take some. A job that is stopped, takes too long or kills its process takes nothing else with it, not even by a crash
 * inside of a native library or a heap that is full: a thread would take the server along. The next job gets a new process.
 */
export function createWorkers({ script, size, data }: { script: URL; size: number; data: unknown }) {
  const readers = new Set<Reader>()
  const queue: Waiting[] = []
  let isClosed = false

  function start(): Reader {
    const child = fork(script, [JSON.stringify(data)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const reader: Reader = { child, busy: false, ready: new Promise((resolve) => child.once('message', resolve)) }
    readers.add(reader)
    child.on('error', () => end(reader)).on('exit', () => end(reader))
    return reader
  }

  async function end(reader: Reader): Promise<void> {
    readers.delete(reader)
    clearTimeout(reader.idle)
    const { child } = reader
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
    child.ref()
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  function next(): void {
    const idle = [...readers].find(({ busy }) => !busy)
    if (queue.length === 0 || (!idle && readers.size >= size)) return
    const waiting = queue.shift()
    if (!waiting) return
    waiting.signal?.removeEventListener('abort', waiting.leave)
    work(idle ?? start(), waiting)
  }

  function work(reader: Reader, { job, timeoutMs, signal, resolve, reject }: Waiting): void {
    const { child } = reader
    reader.busy = true
    clearTimeout(reader.idle)
    child.ref()
    child.channel?.ref()
    let isSettled = false
    let timer: NodeJS.Timeout | undefined
    const settle = () => {
      isSettled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stopped)
      child.off('message', answered).off('error', died).off('exit', died)
      reader.busy = false
    }
    const lose = (reason: unknown) => {
      settle()
      void end(reader)
      reject(reason)
      next()
    }
    const answered = (answer: unknown) => {
      settle()
      child.unref()
      child.channel?.unref()
      reader.idle = setTimeout(() => end(reader), IDLE_MS).unref()
      resolve(answer)
      next()
    }
    const died = () => lose(new JobLost('died'))
    const stopped = () => lose(signal?.reason)
    signal?.addEventListener('abort', stopped)
    child.on('error', died).on('exit', died)
    /** The time to start a process is not the job's. */
    void reader.ready.then(() => {
      if (isSettled) return
      timer = setTimeout(() => lose(new JobLost('time')), timeoutMs)
      child.on('message', answered).send(job as object)
    })
  }

  return {
    size,
    /** Has a process do a job and gives its answer. Rejects with JobLost, or with the reason of `signal`. */
    run<Answer>(job: unknown, { timeoutMs, signal }: Limits): Promise<Answer> {
      return new Promise<Answer>((resolve, reject) => {
        if (isClosed) return reject(new JobLost('died'))
        if (signal?.aborted) return reject(signal.reason)
        const waiting: Waiting = {
          job,
          timeoutMs,
          signal,
          resolve: resolve as (answer: unknown) => void,
          reject,
          leave() {
            queue.splice(queue.indexOf(waiting), 1)
            reject(signal?.reason)
          },
        }
        signal?.addEventListener('abort', waiting.leave)
        queue.push(waiting)
        next()
      })
    },
    async close(): Promise<void> {
      isClosed = true
      for (const { reject } of queue.splice(0)) reject(new JobLost('died'))
      await Promise.all([...readers].map(end))
    },
  }
}
