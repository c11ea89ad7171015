import { createRoute } from '@hono/zod-openapi'
import { createCalendar, deadlineOf } from '../calendar/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { DeadlineAnswer, DeadlineRequest } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody } from '../http/index.ts'

const deadlineRoute = createRoute({
  method: 'post',
  path: '/api/supervise/deadline',
  description: '期限哪天到。工作日按国务院节假日安排数，开始那天不算；还没有安排的年份，due 为 null',
  request: jsonBody(DeadlineRequest),
  responses: jsonAnswer(DeadlineAnswer, '到期日'),
})

/** The engine of the cases' clocks, for everybody. */
export function registerDeadline({ app, catalogue }: { app: HttpApp; catalogue: Pick<Catalogue, 'calendars'> }) {
  const calendar = createCalendar(catalogue.calendars)
  app.openapi(deadlineRoute, (c) => c.json(deadlineOf(c.req.valid('json'), calendar), 200))
}
