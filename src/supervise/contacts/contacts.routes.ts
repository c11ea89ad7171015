import { createRoute, z } from '@hono/zod-openapi'
import { Call, Contacts, LinkRun } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import { type ContactDeps, checkSoon, listContacts, recordCall } from './contacts.usecase.ts'

/** Links and telephones that services publish: what was found there, and how somebody has them looked at or rings them. */
export function registerContacts({ app, whoIs, deps }: { app: HttpApp; whoIs: WhoIs; deps: ContactDeps }) {
  const middleware = signedIn(whoIs, ['supervisor', 'admin'])

  const listRoute = createRoute({
    method: 'get',
    path: '/api/supervise/contacts',
    middleware,
    description: '清单公布的链接和电话。链接只拨测 LINK_HOSTS 允许的网站，其余未获允许、未检查；电话由人拨打',
    responses: jsonAnswer(Contacts, '链接和电话'),
  })
  app.openapi(listRoute, async (c) => c.json(await listContacts(deps), 200))

  const checkRoute = createRoute({
    method: 'post',
    path: '/api/supervise/contacts/check',
    middleware,
    description: '拨测允许的链接；一个也不允许的时候什么都不往外发',
    responses: jsonAnswer(LinkRun, '要查几个，几个未获允许'),
  })
  app.openapi(checkRoute, async (c) => c.json(await checkSoon(deps), 200))

  const callRoute = createRoute({
    method: 'post',
    path: '/api/supervise/contacts/calls',
    middleware,
    description: '记下拨打一个电话的结果',
    request: jsonBody(Call),
    responses: jsonAnswer(z.object({ recorded: z.literal(true) }), '记下了'),
  })
  app.openapi(callRoute, async (c) => {
    await recordCall(c.req.valid('json'), c.get('person').id, deps)
    return c.json({ recorded: true as const }, 200)
  })
}
