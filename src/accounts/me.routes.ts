import { createRoute, z } from '@hono/zod-openapi'
import { Me, SignedInPlace } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, signedIn } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import { sessionNotFound } from './accounts.errors.ts'
import type { Accounts } from './accounts.ts'

const Done = z.object({ ok: z.literal(true) })

/** One's own account: who one is, and where one is signed in. */
export function registerMe({ app, accounts }: { app: HttpApp; accounts: Accounts }) {
  const { repository } = accounts
  const middleware = signedIn(accounts.whoIs)

  const meRoute = createRoute({ method: 'get', path: '/api/me', middleware, responses: jsonAnswer(Me, '登录的人') })
  app.openapi(meRoute, async (c) => {
    const me = await accounts.me(c.get('person').id)
    if (!me) throw new Refusal({ kind: 'unauthenticated', code: 'account.sign_in', detail: '登录已失效，请重新登录' })
    return c.json(me, 200)
  })

  const sessionsRoute = createRoute({
    method: 'get',
    path: '/api/me/sessions',
    middleware,
    responses: jsonAnswer(z.object({ sessions: z.array(SignedInPlace) }), '在哪些地方登录着'),
  })
  app.openapi(sessionsRoute, async (c) => {
    const current = await accounts.sessionId(c.req.raw.headers)
    const rows = await repository.listSessions(c.get('person').id, new Date())
    const sessions = rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
      id,
      since: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      device: userAgent,
      current: id === current,
    }))
    return c.json({ sessions }, 200)
  })

  const revokeRoute = createRoute({
    method: 'delete',
    path: '/api/me/sessions/{id}',
    middleware,
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(Done, '那一处已退出'),
  })
  app.openapi(revokeRoute, async (c) => {
    const gone = await repository.deleteSession(c.get('person').id, c.req.valid('param').id)
    if (!gone) throw sessionNotFound()
    return c.json({ ok: true as const }, 200)
  })

  const revokeOthersRoute = createRoute({
    method: 'delete',
    path: '/api/me/sessions',
    middleware,
    responses: jsonAnswer(Done, '别处都已退出'),
  })
  app.openapi(revokeOthersRoute, async (c) => {
    const current = await accounts.sessionId(c.req.raw.headers)
    if (current) await repository.deleteOtherSessions(c.get('person').id, current)
    return c.json({ ok: true as const }, 200)
  })
}
