import { createRoute, z } from '@hono/zod-openapi'
import {
  Board,
  BoardQuery,
  HistoryFile,
  ImportResult,
  IndicatorCases,
  IndicatorCasesQuery,
  Indicators,
  IndicatorsQuery,
} from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import { gridHtml, gridXlsx } from '../../writing/index.ts'
import { readBoard } from './board.usecase.ts'
import { type ImportDeps, importHistories } from './import.usecase.ts'
import { readIndicatorCases, readIndicators } from './indicators.usecase.ts'
import { writeReport } from './report.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const File = z.string().openapi({ format: 'binary' })

export type ProcessDeps = ImportDeps & Parameters<typeof readBoard>[1]

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

  const boardRoute = createRoute({
    method: 'get',
    path: '/api/supervise/board',
    middleware,
    description: '看板：五个数和上期、每天的一次办成率、在办件离承诺期还有几天、各环节、窗口和时段、为什么没有一次办成',
    request: { query: BoardQuery },
    responses: jsonAnswer(Board, '看板'),
  })
  app.openapi(boardRoute, async (c) => c.json(await readBoard(c.req.valid('query'), deps), 200))

  const reportRoute = createRoute({
    method: 'get',
    path: '/api/supervise/report',
    middleware,
    description: '报告：每个指标和定义，按部门、按月；表格或可打印的页面',
    request: { query: IndicatorsQuery.extend({ format: z.enum(['xlsx', 'html']).default('html') }) },
    responses: {
      200: { description: '报告', content: { 'text/html': { schema: File }, [XLSX]: { schema: File } } },
    },
  })
  app.openapi(reportRoute, async (c) => {
    const { format, ...query } = c.req.valid('query')
    const grid = await writeReport(query, deps)
    c.header('cache-control', 'no-store')
    if (format === 'html') {
      c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      return c.body(await gridHtml(grid), 200, { 'content-type': 'text/html; charset=utf-8' })
    }
    c.header('content-disposition', 'attachment; filename="report.xlsx"')
    return c.body(await gridXlsx(grid), 200, { 'content-type': XLSX })
  })

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
