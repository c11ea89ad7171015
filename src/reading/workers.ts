import { SHARE_ENV, Worker } from 'node:worker_threads'

/** A job that was stopped because it took too long, or its thread fell over it; the thread has been replaced. */
export class JobLost extends Error {
  readonly why: 'time' | 'died'
  constructor(why: 'time' | 'died') {
    super(why === 'time' ? 'The job took too long' : 'The thread died')
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
type Thread = { worker: Worker; busy: boolean; ready: Promise<unknown>; idle?: NodeJS.Timeout }

/** An idle thread is let go after this long, with the memory of its engine. */
const IDLE_MS = 5 * 60_000
/** What still works on after this long is ended in the midst of it. */
const GRACE_MS = 10_000
/** Room for the text of a page, not for a file that swells without end; pictures are outside of it. */
const HEAP_MB = 1024

export type Workers = ReturnType<typeof createWorkers>

/**
 * Threads that work on jobs, one each at a time, first come first served. They start when there is work, and say so when they
 * can take some. A job that is stopped,
 * takes too long or kills its thread takes nothing else with it: the thread is let go and the next job gets a new one.
 */
export function createWorkers({ script, size, data }: { script: URL; size: number; data: unknown }) {
  const threads = new Set<Thread>()
  const retiring = new Set<Promise<unknown>>()
  const queue: Waiting[] = []
  let isClosed = false

  function start(): Thread {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      /** Native libraries read the environment of the process, not a thread's copy of it. */
      env: SHARE_ENV,
    })
    const thread: Thread = { worker, busy: false, ready: new Promise((resolve) => worker.once('message', resolve)) }
    threads.add(thread)
    worker.on('error', () => end(thread)).on('exit', () => end(thread))
    return thread
  }

  function end(thread: Thread): Promise<unknown> {
    threads.delete(thread)
    clearTimeout(thread.idle)
    return thread.worker.terminate()
  }

  /** Takes no more work and ends with what it is at: a native call that ends in a thread that is gone ends the whole process. */
  function retire(thread: Thread): Promise<unknown> {
    const { worker } = thread
    threads.delete(thread)
    clearTimeout(thread.idle)
    const answered = new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GRACE_MS)
      const done = () => {
        clearTimeout(timer)
        resolve()
      }
      worker.once('message', done).once('exit', done)
    })
    const gone = answered.then(() => worker.terminate()).finally(() => retiring.delete(gone))
    retiring.add(gone)
    return gone
  }

  function next(): void {
    const idle = [...threads].find(({ busy }) => !busy)
    if (queue.length === 0 || (!idle && threads.size >= size)) return
    const waiting = queue.shift()
    if (!waiting) return
    waiting.signal?.removeEventListener('abort', waiting.leave)
    work(idle ?? start(), waiting)
  }

  function work(thread: Thread, { job, timeoutMs, signal, resolve, reject }: Waiting): void {
    const { worker } = thread
    thread.busy = true
    clearTimeout(thread.idle)
    worker.ref()
    let isSettled = false
    let timer: NodeJS.Timeout | undefined
    const settle = () => {
      isSettled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stopped)
      worker.off('message', answered).off('error', died).off('exit', died)
      thread.busy = false
    }
    const lose = (reason: unknown, leave: (thread: Thread) => Promise<unknown>) => {
      settle()
      void leave(thread)
      reject(reason)
      next()
    }
    const answered = (answer: unknown) => {
      settle()
      worker.unref()
      thread.idle = setTimeout(() => end(thread), IDLE_MS).unref()
      resolve(answer)
      next()
    }
    const died = () => lose(new JobLost('died'), end)
    const stopped = () => lose(signal?.reason, retire)
    signal?.addEventListener('abort', stopped)
    worker.on('error', died).on('exit', died)
    /** The time to start a thread is not the job's. */
    void thread.ready.then(() => {
      if (isSettled) return
      timer = setTimeout(() => lose(new JobLost('time'), retire), timeoutMs)
      worker.on('message', answered).postMessage(job)
    })
  }

  return {
    size,
    /** Has a thread do a job and gives its answer. Rejects with JobLost, or with the reason of `signal`. */
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
      await Promise.all([...[...threads].map((thread) => (thread.busy ? retire(thread) : end(thread))), ...retiring])
    },
  }
}
