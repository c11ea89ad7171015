import { createRoute, z } from '@hono/zod-openapi'
import { Account, AccountChange, AccountPatch, AccountsQuery, NewOffice, Office } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn } from '../http/index.ts'
import type { Accounts } from './accounts.ts'
import { addOffice, changeAccount, makeResetPath } from './accounts.usecases.ts'

/** People, roles and offices; for admins only, and every change is recorded. */
export function registerAdmin({ app, accounts }: { app: HttpApp; accounts: Accounts }) {
  const { repository } = accounts
  const middleware = signedIn(accounts.whoIs, ['admin'])

  const peopleRoute = createRoute({
    method: 'get',
    path: '/api/admin/people',
    middleware,
    request: { query: AccountsQuery },
    responses: jsonAnswer(z.object({ total: z.number(), people: z.array(Account) }), '账号，每页50个'),
  })
  app.openapi(peopleRoute, async (c) => c.json(await repository.list(c.req.valid('query')), 200))

  const patchRoute = createRoute({
    method: 'patch',
    path: '/api/admin/people/{id}',
    middleware,
    description: '改角色、机构，停用或恢复；停用的人马上在各处退出',
    request: { params: z.object({ id: z.string() }), ...jsonBody(AccountPatch) },
    responses: jsonAnswer(Account, '改好的账号'),
  })
  app.openapi(patchRoute, async (c) => {
    const change = { id: c.req.valid('param').id, patch: c.req.valid('json'), by: c.get('person').id }
    return c.json(await changeAccount(change, accounts), 200)
  })

  const resetRoute = createRoute({
    method: 'post',
    path: '/api/admin/people/{id}/reset-link',
    middleware,
    description: '生成重设密码的链接，一小时内有效、只能用一次；核对本人后当面交给本人',
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(z.object({ path: z.string() }), '页面地址'),
  })
  app.openapi(resetRoute, async (c) => {
    const asked = { id: c.req.valid('param').id, by: c.get('person').id }
    return c.json({ path: await makeResetPath(asked, accounts) }, 200)
  })

  const changesRoute = createRoute({
    method: 'get',
    path: '/api/admin/account-changes',
    middleware,
    request: { query: z.object({ person: z.string().optional() }) },
    responses: jsonAnswer(
      z.object({ changes: z.array(AccountChange) }),
      '谁在什么时候改了谁的账号，新的在前，最多200条',
    ),
  })
  app.openapi(changesRoute, async (c) =>
    c.json({ changes: await repository.listChanges(c.req.valid('query').person) }, 200),
  )

  const officesRoute = createRoute({
    method: 'get',
    path: '/api/admin/offices',
    middleware,
    responses: jsonAnswer(z.object({ offices: z.array(Office) }), '机构'),
  })
  app.openapi(officesRoute, async (c) => c.json({ offices: await repository.listOffices() }, 200))

  const addOfficeRoute = createRoute({
    method: 'post',
    path: '/api/admin/offices',
    middleware,
    request: jsonBody(NewOffice),
    responses: { 201: { description: '已登记的机构', content: { 'application/json': { schema: Office } } } },
  })
  app.openapi(addOfficeRoute, async (c) => c.json(await addOffice(c.req.valid('json'), accounts), 201))
}
