import { createRoute, z } from '@hono/zod-openapi'
import { NoticePreview, VerbName } from '../contract/index.ts'
import { jsonAnswer, signedIn } from '../http/index.ts'
import { sheetsHtml } from '../writing/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { previewNotice } from './preview.ts'

/** Documents before they are issued. */
export function registerPreview({ app, deps, whoIs }: RouteDeps) {
  const route = createRoute({
    method: 'post',
    path: '/api/cases/{id}/preview/{verb}',
    description: '先看文书：和这个动作会开出的一样，不发出、不取号',
    middleware: signedIn(whoIs, ['clerk', 'approver']),
    request: {
      params: z.object({ id: z.string(), verb: VerbName }),
      body: { required: true, content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } } },
    },
    responses: jsonAnswer(NoticePreview, '文书'),
  })
  app.openapi(route, async (c) => {
    const { id, verb } = c.req.valid('param')
    const sheet = await previewNotice(verb, { id, input: c.req.valid('json') }, { person: c.get('person'), deps })
    return c.json({ title: sheet.title, html: sheetsHtml({ sheets: [sheet], label: null, mark: null }) }, 200)
  })
}
