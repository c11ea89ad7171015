import { createRoute } from '@hono/zod-openapi'
import { Queue, QueueQuery } from '../contract/index.ts'
import { jsonAnswer, signedIn } from '../http/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { readQueue } from './queue.ts'

/** What waits at the window: an answer to the papers, what came back, what is to be delivered. */
export function registerIntakeQueue({ app, deps, whoIs }: RouteDeps) {
  const queueRoute = createRoute({
    method: 'get',
    path: '/api/intake/queue',
    description: '窗口待办，先到期的在前；本机构的办件，综合窗口看全部',
    middleware: signedIn(whoIs, ['clerk', 'supervisor']),
    request: { query: QueueQuery },
    responses: jsonAnswer(Queue, '窗口待办'),
  })
  app.openapi(queueRoute, async (c) =>
    c.json(await readQueue('intake', c.req.valid('query'), { person: c.get('person'), deps }), 200),
  )
}
