import { createRoute, z } from '@hono/zod-openapi'
import { RetakeLink, RetakePlace, RetakeRequest } from '../../contract/index.ts'
import { jsonAnswer, jsonBody, signedIn } from '../../http/index.ts'
import type { RouteDeps } from '../cases.routes.ts'
import { offerRetake, readRetake, takeRetake } from './retake.ts'

const Token = z.object({ token: z.string().max(2000) })
const Photo = z.object({
  file: z
    .instanceof(File, { message: '请拍一张照片' })
    .openapi({ type: 'string', format: 'binary' } as Record<string, unknown>),
})

/** Taking a paper again with a phone: the clerk gets a link, whoever holds the phone needs no account. */
export function registerRetake({ app, deps, whoIs }: RouteDeps) {
  const offerRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/retake',
    description: '出一个补拍二维码的链接，15分钟内有效，只能补这一项材料',
    middleware: signedIn(whoIs, ['clerk']),
    request: { params: z.object({ id: z.string() }), ...jsonBody(RetakeRequest) },
    responses: jsonAnswer(RetakeLink, '链接'),
  })
  app.openapi(offerRoute, async (c) =>
    c.json(await offerRetake(c.req.valid('param').id, c.req.valid('json'), { person: c.get('person'), deps }), 200),
  )

  const readRoute = createRoute({
    method: 'get',
    path: '/api/retake/{token}',
    request: { params: Token },
    responses: jsonAnswer(RetakePlace, '要补拍的是什么'),
  })
  app.openapi(readRoute, async (c) => c.json(await readRetake(c.req.valid('param').token, deps), 200))

  const takeRoute = createRoute({
    method: 'post',
    path: '/api/retake/{token}',
    request: { params: Token, body: { required: true, content: { 'multipart/form-data': { schema: Photo } } } },
    responses: jsonAnswer(z.object({ taken: z.literal(true) }), '收下了'),
  })
  app.openapi(takeRoute, async (c) => {
    const { file } = c.req.valid('form')
    const photo = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    await takeRetake(c.req.valid('param').token, photo, deps)
    return c.json({ taken: true as const }, 200)
  })
}
