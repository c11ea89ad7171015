import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { CheckResult } from '../contract/index.ts'
import { toProblem } from '../http/index.ts'
import type { Logger } from '../shared/index.ts'
import type { Progress } from './check-papers.usecase.ts'

/** How a check is watched while it runs. */
export type Watch = { signal: AbortSignal; onPage?: (progress: Progress) => void }

export const wantsStream = (c: { req: { header: (name: string) => string | undefined } }): boolean =>
  c.req.header('accept')?.includes('text/event-stream') ?? false

/** Progress page by page (`page`, then `done` or `error`); a client that goes away stops the work. */
export function streamCheck(c: Context, run: (watch: Watch) => Promise<CheckResult>, logger: Logger) {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController()
    stream.onAbort(() => gone.abort())
    let sent: Promise<unknown> = Promise.resolve()
    const send = (event: string, data: object) => {
      sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
      return sent
    }
    try {
      const signal = AbortSignal.any([gone.signal, c.req.raw.signal])
      await send('done', await run({ signal, onPage: (progress) => void send('page', progress) }))
    } catch (error) {
      if (gone.signal.aborted) return
      const requestId = c.get('requestId') as string
      const { problem } = toProblem(error, c.req.path, requestId)
      if (problem.status >= 500) logger.error({ requestId, err: error }, 'Check failed')
      await send('error', problem)
    }
  })
}
