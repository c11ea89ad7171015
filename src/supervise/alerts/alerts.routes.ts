import { createRoute, z } from '@hono/zod-openapi'
import { Alert, AlertClosing, AlertDigest, AlertNote, Alerts, AlertsQuery } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import { type AlertDeps, closeAlert, digest, listAlerts, takeStep } from './alerts.usecase.ts'

const Id = z.object({ id: z.string() })

/** Alerts from being raised to being closed, each step with who, when and why. */
export function registerAlerts({ app, whoIs, alerts: deps }: { app: HttpApp; whoIs: WhoIs; alerts: AlertDeps }) {
  const middleware = signedIn(whoIs, ['supervisor', 'admin'])
  const staff = signedIn(whoIs, ['clerk', 'approver', 'supervisor', 'admin'])

  const listRoute = createRoute({
    method: 'get',
    path: '/api/supervise/alerts',
    middleware,
    description:
      '预警，新的在前，每页50条；不写 state 就是没关闭的。只读，不重新查：lookedAt 是上次查的时间（每5分钟、导入以后各查一次）',
    request: { query: AlertsQuery },
    responses: jsonAnswer(Alerts, '预警'),
  })
  app.openapi(listRoute, async (c) => c.json(await listAlerts(c.req.valid('query'), deps), 200))

  const digestRoute = createRoute({
    method: 'get',
    path: '/api/supervise/digest',
    middleware,
    request: { query: z.object({ day: z.iso.date('日期要写成 YYYY-MM-DD').optional() }) },
    responses: jsonAnswer(AlertDigest, '一天的预警摘要'),
  })
  app.openapi(digestRoute, async (c) => c.json(await digest(c.req.valid('query').day ?? deps.clock.today(), deps), 200))

  for (const [step, description, who] of [
    ['acknowledge', '认领', staff],
    ['rectify', '写明怎样整改的', staff],
    ['appeal', '认为是误报，写理由申诉', staff],
    ['reject_appeal', '申诉不成立', middleware],
  ] as const) {
    const route = createRoute({
      method: 'post',
      path: `/api/supervise/alerts/{id}/${step.replace('_', '-')}`,
      middleware: who,
      description,
      request: { params: Id, ...jsonBody(AlertNote) },
      responses: jsonAnswer(Alert, '预警'),
    })
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param')
      return c.json(await takeStep({ id, step, note: c.req.valid('json').note, by: c.get('person').id }, deps), 200)
    })
  }

  const closeRoute = createRoute({
    method: 'post',
    path: '/api/supervise/alerts/{id}/close',
    middleware,
    description: '写明原因和说明后关闭；数字没有变好的不能关闭',
    request: { params: Id, ...jsonBody(AlertClosing) },
    responses: jsonAnswer(Alert, '预警'),
  })
  app.openapi(closeRoute, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await closeAlert({ id, ...c.req.valid('json'), by: c.get('person').id }, deps), 200)
  })
}
