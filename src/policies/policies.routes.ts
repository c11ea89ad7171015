import { createRoute, z } from '@hono/zod-openapi'
import { PassageHit } from '../contract/index.ts'
import type { HttpApp } from '../http/index.ts'
import { Refusal } from '../shared/index.ts'
import type { PassageIndex } from './passage-index.ts'

const passageRoute = createRoute({
  method: 'get',
  path: '/api/policies/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: '政策文件的一段', content: { 'application/json': { schema: PassageHit } } } },
})

export function registerPolicies({ app, passages }: { app: HttpApp; passages: PassageIndex }) {
  app.openapi(passageRoute, (c) => {
    const passage = passages.get(c.req.valid('param').id)
    if (!passage)
      throw new Refusal({
        kind: 'not_found',
        code: 'policies.not_found',
        detail: '没有找到这段政策，可能文件已经更新，请重新查找',
      })
    return c.json(passage, 200)
  })
}
