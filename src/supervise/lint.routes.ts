import { createRoute } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Catalogue } from '../catalogue/index.ts'
import { type LintKnowledge, LintRequest, LintResponse } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody } from '../http/index.ts'
import type { Clock } from '../shared/index.ts'
import { lintCatalogue } from './lint/lint.ts'
import type { Views } from './lint/probe.ts'

type Deps = {
  app: HttpApp
  catalogue: Pick<Catalogue, 'services' | 'laws'>
  lint: LintKnowledge
  clock: Clock
  views: Views
  /** Who may use it, and how often. */
  limit: MiddlewareHandler
}

/** Inspects implementation lists, those sent or those loaded; whatever is wrong with them is a finding. */
export function registerLint({ app, catalogue, lint, clock, views, limit }: Deps) {
  const lintRoute = createRoute({
    method: 'post',
    path: '/api/supervise/catalogue/lint',
    description: '事项体检：查送来的事项文档；不送 services 的查已加载的。文档再乱也只报问题，不拒收。',
    middleware: limit,
    request: jsonBody(LintRequest),
    responses: jsonAnswer(LintResponse, '查出的问题、按规则计数、得分'),
  })
  const inspect = (request: LintRequest) =>
    lintCatalogue(request, {
      knowledge: lint,
      laws: catalogue.laws,
      loaded: catalogue.services.values(),
      today: clock.today(),
      views,
    })

  app.openapi(lintRoute, async (c) => {
    const result = await inspect(c.req.valid('json'))
    c.set('line', { ...result.score.counts })
    return c.json(result, 200)
  })
}
