import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { CaseDeps } from '../cases/index.ts'
import { CheckResult, PaperPages } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, signedIn, type WhoIs } from '../http/index.ts'
import type { Logger } from '../shared/index.ts'
import { checkCase } from './case-check.ts'
import type { CasePages } from './case-pages.ts'
import type { CheckDeps } from './check-papers.usecase.ts'
import { streamCheck, type Watch, wantsStream } from './check-stream.routes.ts'

const Paper = z.object({ id: z.string(), documentId: z.string() })
const Look = z.object({
  part: z.coerce.number().int().min(0).max(20).default(0),
  /** In steps, so that few sizes are made. */
  width: z.enum(['400', '1200', '2000']).default('1200').transform(Number),
})

type Deps = { app: HttpApp; cases: CaseDeps; check: CheckDeps; pages: CasePages; whoIs: WhoIs; logger: Logger }

/** The papers of a case at the desk: checked with the result kept, and looked at page by page. */
export function registerCaseIntake({ app, cases, check, pages, whoIs, logger }: Deps) {
  const checkRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/check',
    description: '核对这件的材料，结果留在办件上。Accept: text/event-stream 时逐页报告进度（page、done、error 事件）',
    middleware: signedIn(whoIs, ['clerk', 'approver']),
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(CheckResult, '核对结果'),
  })
  app.openapi(checkRoute, async (c) => {
    const { id } = c.req.valid('param')
    const person = c.get('person')
    const run = async (watch: Watch) => {
      const result = await checkCase(id, { person, cases, check, ...watch })
      c.set('line', { papers: result.documents.length, defects: result.defects.length })
      return result
    }
    if (wantsStream(c)) return streamCheck(c as unknown as Context, run, logger) as never
    return c.json(await run({ signal: c.req.raw.signal }), 200)
  })

  const listRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/documents/{documentId}/pages',
    middleware: signedIn(whoIs),
    request: { params: Paper },
    responses: jsonAnswer(PaperPages, '这份材料的页和读出的文字'),
  })
  app.openapi(listRoute, async (c) => {
    const { id: caseId, documentId } = c.req.valid('param')
    return c.json(await pages.list({ caseId, documentId }, c.get('person'), c.req.raw.signal), 200)
  })

  const pictureRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/documents/{documentId}/pages/{picture}',
    description: '一页的图像，转正拉直，和读的时候一样；工作人员看过会记下',
    middleware: signedIn(whoIs),
    request: {
      params: Paper.extend({ picture: z.string().regex(/^[1-9]\d{0,4}\.webp$/, '写成 1.webp') }),
      query: Look,
    },
    responses: { 200: { description: '图像', content: { 'image/webp': { schema: z.string() } } } },
  })
  app.openapi(pictureRoute, async (c) => {
    const { id: caseId, documentId, picture } = c.req.valid('param')
    const place = { page: Number.parseInt(picture, 10), ...c.req.valid('query') }
    const image = await pages.picture({ caseId, documentId }, place, c.get('person'))
    return c.body(image as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
    })
  })
}
