import { createRoute, z } from '@hono/zod-openapi'
import { Trace } from '../contract/index.ts'
import { jsonAnswer, signedIn } from '../http/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { traceCase } from './trace.ts'

export function registerTrace({ app, deps, whoIs }: RouteDeps) {
  const traceRoute = createRoute({
    method: 'get',
    path: '/api/supervise/cases/{id}/trace',
    description: '全过程：每一步是谁、什么时候、做了什么，有没有被改过',
    middleware: signedIn(whoIs, ['clerk', 'approver', 'supervisor']),
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(Trace, '全过程'),
  })
  app.openapi(traceRoute, async (c) =>
    c.json(await traceCase(c.req.valid('param').id, { person: c.get('person'), deps }), 200),
  )
}
