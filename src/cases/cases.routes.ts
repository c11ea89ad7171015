import { createRoute, z } from '@hono/zod-openapi'
import { Case, CaseList, CaseListQuery, Draft, NewCase, Receipt, SubmitRequest } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../http/index.ts'
import { act } from './act.ts'
import type { CaseDeps } from './deps.ts'
import { versionMissing } from './errors.ts'
import { listCases, readCase } from './read.ts'
import { discardDraft } from './verbs/discard.ts'
import { openCase } from './verbs/open.ts'
import { saveDraft } from './verbs/save.ts'
import { submitCase } from './verbs/submit.ts'

export type RouteDeps = { app: HttpApp; deps: CaseDeps; whoIs: WhoIs }

const CaseId = z.object({ id: z.string() })

/** The applicant's own cases: begin, save, hand in, take back. */
export function registerCases({ app, deps, whoIs }: RouteDeps) {
  const anybody = signedIn(whoIs)
  const citizen = signedIn(whoIs, ['citizen'])

  const openRoute = createRoute({
    method: 'post',
    path: '/api/cases',
    middleware: citizen,
    request: jsonBody(NewCase),
    responses: { 201: { description: '草稿', content: { 'application/json': { schema: Case } } } },
  })
  app.openapi(openRoute, async (c) => {
    const opened = await openCase(c.req.valid('json'), { person: c.get('person'), deps })
    c.header('location', `/api/cases/${opened.id}`)
    c.header('etag', etagOf(opened))
    return c.json(opened, 201)
  })

  const listRoute = createRoute({
    method: 'get',
    path: '/api/cases',
    middleware: anybody,
    request: { query: CaseListQuery },
    responses: jsonAnswer(CaseList, '我的办件，最近动过的在前'),
  })
  app.openapi(listRoute, async (c) =>
    c.json(await listCases(c.req.valid('query'), { person: c.get('person'), deps }), 200),
  )

  const readRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}',
    middleware: anybody,
    request: { params: CaseId },
    responses: jsonAnswer(Case, '一件申请'),
  })
  app.openapi(readRoute, async (c) => {
    const found = await readCase(c.req.valid('param').id, { person: c.get('person'), deps })
    c.header('etag', etagOf(found))
    return c.json(found, 200)
  })

  const saveRoute = createRoute({
    method: 'put',
    path: '/api/cases/{id}/draft',
    description: '整份草稿；If-Match 写明在哪一版上改的。别处改过时是 412，带着现在的内容 current 和不同之处 differs',
    middleware: citizen,
    request: { params: CaseId, ...jsonBody(Draft) },
    responses: jsonAnswer(Case, '存好了'),
  })
  app.openapi(saveRoute, async (c) => {
    const on = versionIn(c.req.header('if-match'))
    if (on === undefined) throw versionMissing()
    const { id } = c.req.valid('param')
    const saved = await saveDraft({ id, on, draft: c.req.valid('json') }, { person: c.get('person'), deps })
    c.header('etag', etagOf(saved))
    return c.json(saved, 200)
  })

  const discardRoute = createRoute({
    method: 'delete',
    path: '/api/cases/{id}',
    description: '删除自己的草稿；交上去的用 withdraw',
    middleware: citizen,
    request: { params: CaseId },
    responses: jsonAnswer(z.object({ removed: z.literal(true) }), '已删除'),
  })
  app.openapi(discardRoute, async (c) => {
    await discardDraft(c.req.valid('param').id, { person: c.get('person'), deps })
    return c.json({ removed: true as const }, 200)
  })

  const submitRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/submit',
    description: '提交。缺什么会列全（422 的 missing）；写 anyway 仍可提交。If-Match 可不写',
    middleware: citizen,
    request: {
      params: CaseId,
      body: { required: false, content: { 'application/json': { schema: SubmitRequest } } },
    },
    responses: jsonAnswer(Receipt, '收件凭证'),
  })
  app.openapi(submitRoute, async (c) => {
    const on = versionIn(c.req.header('if-match'))
    const request = SubmitRequest.parse(c.req.valid('json') ?? {})
    const { id } = c.req.valid('param')
    const receipt = await submitCase(
      { id, ...request, ...(on !== undefined && { on }) },
      { person: c.get('person'), deps },
    )
    return c.json(receipt, 200)
  })

  const withdrawRoute = createRoute({
    method: 'post',
    path: '/api/cases/{id}/withdraw',
    middleware: citizen,
    request: { params: CaseId },
    responses: jsonAnswer(Case, '已撤回'),
  })
  app.openapi(withdrawRoute, async (c) =>
    c.json(
      (await act('withdraw', { id: c.req.valid('param').id, input: {} }, { person: c.get('person'), deps })).case,
      200,
    ),
  )
}

export const etagOf = ({ version }: Pick<Case, 'version'>): string => `"${version}"`

/** The version that `If-Match` names. */
export const versionIn = (header: string | undefined): number | undefined => {
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '')?.[1]
  return found === undefined ? undefined : Number(found)
}
