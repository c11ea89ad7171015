import { createRoute, z } from '@hono/zod-openapi'
import { NoticeList, PublicDecisionList } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, signedIn, type WhoIs } from '../../http/index.ts'
import { sheetsDocx, sheetsHtml } from '../../writing/index.ts'
import type { CaseDeps } from '../deps.ts'
import { listNotices, openNotice } from './read.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const File = z.string().openapi({ format: 'binary' })
const PAGE_SIZE = 50

/** Documents of cases, and decisions that everybody may read. */
export function registerNotices({ app, deps, whoIs }: { app: HttpApp; deps: CaseDeps; whoIs: WhoIs }) {
  const anybody = signedIn(whoIs)

  const listRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/notices',
    middleware: anybody,
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(NoticeList, '这件申请的文书'),
  })
  app.openapi(listRoute, async (c) =>
    c.json(await listNotices(c.req.valid('param').id, { person: c.get('person'), deps }), 200),
  )

  const openRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/notices/{noticeId}',
    middleware: anybody,
    request: {
      params: z.object({ id: z.string(), noticeId: z.string() }),
      query: z.object({ format: z.enum(['docx', 'html']).default('html') }),
    },
    responses: {
      200: { description: '文书', content: { 'text/html': { schema: File }, [DOCX]: { schema: File } } },
    },
  })
  app.openapi(openRoute, async (c) => {
    const { id, noticeId } = c.req.valid('param')
    const { format } = c.req.valid('query')
    const { notice, sheet } = await openNotice(id, noticeId, { person: c.get('person'), deps })
    const file = { sheets: [sheet], label: null, mark: null }
    const name = encodeURIComponent(`${notice.title}${notice.number}.${format}`)
    const way = format === 'docx' ? 'attachment' : 'inline'
    c.header('content-disposition', `${way}; filename="notice.${format}"; filename*=UTF-8''${name}`)
    c.header('x-content-type-options', 'nosniff')
    if (format === 'docx') return c.body(await sheetsDocx(file), 200, { 'content-type': DOCX })
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    return c.body(sheetsHtml(file), 200, { 'content-type': 'text/html; charset=utf-8' })
  })

  const publicRoute = createRoute({
    method: 'get',
    path: '/api/decisions',
    description: '准予行政许可的决定（行政许可法第四十条），个人信息已遮盖',
    request: { query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }) },
    responses: jsonAnswer(PublicDecisionList, '公开的决定，新的在前，每页50件'),
  })
  app.openapi(publicRoute, async (c) => {
    const { page } = c.req.valid('query')
    return c.json({ page, ...(await deps.cases.notices.listPublished(page, PAGE_SIZE)) }, 200)
  })
}
