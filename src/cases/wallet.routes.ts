import { createRoute, z } from '@hono/zod-openapi'
import { Case, Wallet, WalletPaper, WalletPatch, WalletRemoved, WalletUse } from '../contract/index.ts'
import { jsonAnswer, jsonBody, signedIn } from '../http/index.ts'
import type { RouteDeps } from './cases.routes.ts'
import { listWallet } from './wallet/list.ts'
import { removeFromWallet, setValidity } from './wallet/remove.ts'
import { reuseFromWallet } from './wallet/reuse.ts'

const Id = z.object({ id: z.string() })

/** 我的材料: what was handed in once and may be used again, each time with the owner's word. */
export function registerWallet({ app, deps, whoIs }: RouteDeps) {
  const middleware = signedIn(whoIs, ['citizen'])

  const listRoute = createRoute({
    method: 'get',
    path: '/api/wallet',
    description: '可以再用的材料和信息；写 caseId 时带上在那件申请里能用在哪里',
    middleware,
    request: { query: z.object({ caseId: z.string().optional() }) },
    responses: jsonAnswer(Wallet, '我的材料'),
  })
  app.openapi(listRoute, async (c) =>
    c.json(await listWallet(c.req.valid('query').caseId, { person: c.get('person'), deps }), 200),
  )

  const useRoute = createRoute({
    method: 'post',
    path: '/api/wallet/{id}/use',
    middleware,
    request: { params: Id, ...jsonBody(WalletUse) },
    responses: jsonAnswer(Case, '用上了'),
  })
  app.openapi(useRoute, async (c) =>
    c.json(await reuseFromWallet(c.req.valid('param').id, c.req.valid('json'), { person: c.get('person'), deps }), 200),
  )

  const patchRoute = createRoute({
    method: 'patch',
    path: '/api/wallet/{id}',
    description: '写明材料有效期到哪一天',
    middleware,
    request: { params: Id, ...jsonBody(WalletPatch) },
    responses: jsonAnswer(WalletPaper, '改好了'),
  })
  app.openapi(patchRoute, async (c) => {
    const { validUntil } = c.req.valid('json')
    return c.json(await setValidity(c.req.valid('param').id, validUntil, { person: c.get('person'), deps }), 200)
  })

  const removeRoute = createRoute({
    method: 'delete',
    path: '/api/wallet/{id}',
    middleware,
    request: { params: Id },
    responses: jsonAnswer(WalletRemoved, '已删掉'),
  })
  app.openapi(removeRoute, async (c) =>
    c.json(await removeFromWallet(c.req.valid('param').id, { person: c.get('person'), deps }), 200),
  )
}
