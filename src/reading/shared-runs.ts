type Run<Value> = { value: Promise<Value>; stop: AbortController; waiting: number; listeners: Set<Listener> }
type Listener = (done: number, of: number) => void
type Options = { signal?: AbortSignal | undefined; onPage?: Listener | undefined }

/**
 * Work that several ask for at the same time is done once. Each may stop waiting; the work itself is stopped when nobody waits
 * any more.
 */
export function createSharedRuns<Value>() {
  const runs = new Map<string, Run<Value>>()

  function start(
    key: string,
    work: (options: { signal: AbortSignal; onPage: Listener }) => Promise<Value>,
  ): Run<Value> {
    const stop = new AbortController()
    const listeners = new Set<Listener>()
    const onPage: Listener = (done, of) => {
      for (const listener of listeners) listener(done, of)
    }
    const value = work({ signal: stop.signal, onPage }).finally(() => {
      if (runs.get(key) === run) runs.delete(key)
    })
    const run: Run<Value> = { value, stop, waiting: 0, listeners }
    value.catch(() => undefined)
    runs.set(key, run)
    return run
  }

  return async function shared(
    key: string,
    { signal, onPage }: Options,
    work: (options: { signal: AbortSignal; onPage: Listener }) => Promise<Value>,
  ): Promise<Value> {
    signal?.throwIfAborted()
    const run = runs.get(key) ?? start(key, work)
    run.waiting++
    if (onPage) run.listeners.add(onPage)
    const left = Promise.withResolvers<never>()
    const leave = () => left.reject(signal?.reason)
    signal?.addEventListener('abort', leave)
    try {
      return await Promise.race([run.value, left.promise])
    } finally {
      signal?.removeEventListener('abort', leave)
      if (onPage) run.listeners.delete(onPage)
      run.waiting--
      if (run.waiting === 0) {
        if (runs.get(key) === run) runs.delete(key)
        run.stop.abort(signal?.reason)
      }
    }
  }
}
