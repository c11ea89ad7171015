import { createRoute, z } from '@hono/zod-openapi'
import {
  AutoQuery,
  AutoServices,
  AutoSetting,
  AutoSettingInput,
  AutoSettings,
  Hints,
  Opened,
  OpenedInput,
  Rewording,
} from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../http/index.ts'
import type { ReviewDeps } from './deps.ts'
import { openEvidence, readHints } from './hints.usecase.ts'
import { rewordOpinion } from './reword.usecase.ts'
import { listAutoServices, putSetting } from './settings.usecase.ts'

const CaseId = z.object({ id: z.string() })

/** 智审: the approver's page, the evidence that was opened, and which services decide by themselves. */
export function registerReview({ app, deps, whoIs }: { app: HttpApp; deps: ReviewDeps; whoIs: WhoIs }) {
  const readers = signedIn(whoIs, ['approver', 'supervisor'])

  const hintsRoute = createRoute({
    method: 'get',
    path: '/api/review/cases/{id}/hints',
    description: '审批页：条件逐条的证据、矛盾、风险、先例、拟办意见。只提示，由人决定',
    middleware: readers,
    request: { params: CaseId },
    responses: jsonAnswer(Hints, '提示'),
  })
  app.openapi(hintsRoute, async (c) =>
    c.json(await readHints(c.req.valid('param').id, { person: c.get('person') }, deps), 200),
  )

  const openedRoute = createRoute({
    method: 'post',
    path: '/api/review/cases/{id}/opened',
    description: '记下打开了哪一点的证据；看过以后的认定写在 found 里',
    middleware: signedIn(whoIs, ['approver']),
    request: { params: CaseId, ...jsonBody(OpenedInput) },
    responses: jsonAnswer(Opened, '打开过的和还没有打开的'),
  })
  app.openapi(openedRoute, async (c) =>
    c.json(await openEvidence(c.req.valid('param').id, c.req.valid('json'), { person: c.get('person') }, deps), 200),
  )

  const rewordRoute = createRoute({
    method: 'post',
    path: '/api/review/cases/{id}/rewording',
    description: '请对话模型把意见草稿理顺：只改文字，逐行核对，有出入就用原稿；不知道申请人是谁',
    middleware: signedIn(whoIs, ['approver']),
    request: { params: CaseId },
    responses: jsonAnswer(Rewording, '理顺后的草稿，或者原稿'),
  })
  app.openapi(rewordRoute, async (c) =>
    c.json(
      await rewordOpinion(c.req.valid('param').id, { person: c.get('person'), signal: c.req.raw.signal }, deps),
      200,
    ),
  )

  const listRoute = createRoute({
    method: 'get',
    path: '/api/review/auto',
    middleware: signedIn(whoIs, ['admin', 'supervisor']),
    responses: jsonAnswer(AutoSettings, '自动准予的开关'),
  })
  app.openapi(listRoute, async (c) => c.json({ settings: await deps.settings.list() }, 200))

  const servicesRoute = createRoute({
    method: 'get',
    path: '/api/review/auto/services',
    description: '每个事项符合自动准予的哪几条，不符合的为什么',
    middleware: signedIn(whoIs, ['admin', 'supervisor']),
    request: { query: AutoQuery },
    responses: jsonAnswer(AutoServices, '事项'),
  })
  app.openapi(servicesRoute, async (c) => c.json(await listAutoServices(c.req.valid('query'), deps), 200))

  const putRoute = createRoute({
    method: 'put',
    path: '/api/review/auto/{serviceId}',
    description: '按事项开关自动准予；开启要写明规则由谁负责、影响评估的编号',
    middleware: signedIn(whoIs, ['admin']),
    request: { params: z.object({ serviceId: z.string() }), ...jsonBody(AutoSettingInput) },
    responses: jsonAnswer(AutoSetting, '开关'),
  })
  app.openapi(putRoute, async (c) =>
    c.json(
      await putSetting(c.req.valid('param').serviceId, c.req.valid('json'), { person: c.get('person') }, deps),
      200,
    ),
  )
}
