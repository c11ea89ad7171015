import { createRoute, z } from '@hono/zod-openapi'
import { documentNotFound } from '../../cases/index.ts'
import { CaseAdvice, PaperAdvice } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, signedIn, type WhoIs } from '../../http/index.ts'
import { adviseOn } from './adviser.usecase.ts'
import type { AdviserDeps } from './read-case.ts'

/** What was understood of the papers that somebody puts into an own case, while they do. */
export function registerAdviser({ app, deps, whoIs }: { app: HttpApp; deps: AdviserDeps; whoIs: WhoIs }) {
  const middleware = signedIn(whoIs, ['citizen'])

  const caseRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/readings',
    description: '这件申请的材料认出来什么、哪里拿不准、能答上哪些问题；只是提醒，不拦着办',
    middleware,
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(CaseAdvice, '看材料的结果'),
  })
  app.openapi(caseRoute, async (c) => c.json(await adviseOn(c.req.valid('param').id, c.get('person'), deps), 200))

  const paperRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/documents/{documentId}/reading',
    description: '一份材料识别到第几页、认出来什么、哪里拿不准',
    middleware,
    request: { params: z.object({ id: z.string(), documentId: z.string() }) },
    responses: jsonAnswer(PaperAdvice, '看这份材料的结果'),
  })
  app.openapi(paperRoute, async (c) => {
    const { id, documentId } = c.req.valid('param')
    const { papers } = await adviseOn(id, c.get('person'), deps)
    const paper = papers.find((one) => one.documentId === documentId)
    if (!paper) throw documentNotFound()
    return c.json(paper, 200)
  })
}
