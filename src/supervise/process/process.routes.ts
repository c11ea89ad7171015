import { createRoute, z } from '@hono/zod-openapi'
import {
  HistoryFile,
  ImportResult,
  IndicatorCases,
  IndicatorCasesQuery,
  Indicators,
  IndicatorsQuery,
} from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import { type ImportDeps, importHistories } from './import.usecase.ts'
import { type IndicatorDeps, readIndicatorCases, readIndicators } from './indicators.usecase.ts'

export type ProcessDeps = ImportDeps & IndicatorDeps

/** Histories of other systems in, indicators out; for those who supervise. */
export function registerProcess({ app, whoIs, process: deps }: { app: HttpApp; whoIs: WhoIs; process: ProcessDeps }) {
  const middleware = signedIn(whoIs, ['supervisor', 'admin'])

  const importRoute = createRoute({
    method: 'post',
    path: '/api/supervise/events/import',
    middleware,
    description: '导入别的系统的办件记录（zhengtong-events/1）；重复、错序和缺口逐条列出',
    request: jsonBody(HistoryFile),
    responses: jsonAnswer(ImportResult, '导入结果'),
  })
  app.openapi(importRoute, async (c) =>
    c.json(await importHistories(c.req.valid('json'), { by: c.get('person').id }, deps), 200),
  )

  const indicatorsRoute = createRoute({
    method: 'get',
    path: '/api/supervise/indicators',
    middleware,
    description: '过程指标：分子、分母、期间和趋势，按一个维度分组；件数少于20的组不排名',
    request: { query: IndicatorsQuery },
    responses: jsonAnswer(Indicators, '指标'),
  })
  app.openapi(indicatorsRoute, async (c) => c.json(await readIndicators(c.req.valid('query'), deps), 200))

  const casesRoute = createRoute({
    method: 'get',
    path: '/api/supervise/indicators/{id}/cases',
    middleware,
    description: '一个数字背后的件，每页50件',
    request: { params: z.object({ id: z.string() }), query: IndicatorCasesQuery },
    responses: jsonAnswer(IndicatorCases, '件'),
  })
  app.openapi(casesRoute, async (c) =>
    c.json(await readIndicatorCases(c.req.valid('param').id, c.req.valid('query'), deps), 200),
  )
}
