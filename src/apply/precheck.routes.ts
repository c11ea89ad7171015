import { createRoute, z } from '@hono/zod-openapi'
import { PrecheckRequest, PrecheckResponse } from '../contract/index.ts'
import type { HttpApp } from '../http/index.ts'
import { type PrecheckDeps, precheck } from './precheck.usecase.ts'

const precheckRoute = createRoute({
  method: 'post',
  path: '/api/apply/{serviceId}/precheck',
  description: '预判：能不能办、要哪些材料、接着问什么。不是审批结论。',
  request: {
    params: z.object({ serviceId: z.string() }),
    body: { required: true, content: { 'application/json': { schema: PrecheckRequest } } },
  },
  responses: { 200: { description: '预判结果', content: { 'application/json': { schema: PrecheckResponse } } } },
})

export function registerPrecheck({ app, ...deps }: PrecheckDeps & { app: HttpApp }) {
  app.openapi(precheckRoute, (c) => {
    const result = precheck(c.req.valid('param').serviceId, c.req.valid('json'), deps)
    c.set('line', { service: result.serviceId, verdict: result.verdict, asked: result.asked })
    return c.json(result, 200)
  })
}
