import { createRoute } from '@hono/zod-openapi'
import { Queue, QueueQuery } from '../contract/index.ts'
import { jsonAnswer, signedIn } from '../http/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { readQueue } from './queue.ts'

/** What waits for a decision. */
export function registerReviewQueue({ app, deps, whoIs }: RouteDeps) {
  const queueRoute = createRoute({
    method: 'get',
    path: '/api/review/queue',
    description: '审批待办，先到期的在前；本机构的办件',
    middleware: signedIn(whoIs, ['approver', 'supervisor']),
    request: { query: QueueQuery },
    responses: jsonAnswer(Queue, '审批待办'),
  })
  app.openapi(queueRoute, async (c) =>
    c.json(await readQueue('review', c.req.valid('query'), { person: c.get('person'), deps }), 200),
  )
}
