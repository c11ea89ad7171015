import { createRoute, z } from '@hono/zod-openapi'
import { CaseAndNotice, ReturnInput, type VerbName } from '../contract/index.ts'
import { jsonAnswer, signedIn } from '../http/index.ts'
import { act } from './act.ts'
import { etagOf, type RouteDeps, versionIn } from './cases.routes.ts'
import { VERBS } from './verbs/list.ts'

const CaseId = z.object({ id: z.string() })
const AT_CASES = '/api/cases'
const AT_REVIEW = '/api/review/cases'

/** Where each verb is found; withdrawing has a route of its own. */
const PLACES: Partial<Record<VerbName, string[]>> = {
  claim: [AT_CASES],
  accept: [AT_CASES],
  supplement: [AT_CASES],
  resubmit: [AT_CASES],
  tolerate: [AT_CASES],
  commit: [AT_CASES],
  'not-accept': [AT_CASES],
  correct: [AT_CASES],
  'start-review': [AT_CASES, AT_REVIEW],
  transfer: [AT_CASES, AT_REVIEW],
  deliver: [AT_CASES],
  archive: [AT_CASES],
  rate: [AT_CASES],
  object: [AT_CASES],
  decide: [AT_REVIEW],
  suspend: [AT_REVIEW],
  resume: [AT_REVIEW],
  extend: [AT_REVIEW],
  hearing: [AT_REVIEW],
}

/** One route for every verb: it answers with the case as it is now and the document that was issued. */
export function registerVerbs({ app, deps, whoIs }: RouteDeps) {
  const words = deps.catalogue.handling.progress.verbs
  for (const [name, places] of Object.entries(PLACES) as [VerbName, string[]][])
    for (const place of places) {
      const { input, roles } = VERBS[name]
      const isEmpty = input.safeParse({}).success
      const route = createRoute({
        method: 'post',
        path: `${place}/{id}/${name}`,
        description: `${words[name]}。If-Match 写明是看着哪一版办的；别人已经办过的是 409，写明谁、做了什么、现在能做什么`,
        middleware: signedIn(whoIs, roles),
        request: { params: CaseId, body: { required: !isEmpty, content: { 'application/json': { schema: input } } } },
        responses: jsonAnswer(CaseAndNotice, '办件和开出的文书'),
      })
      app.openapi(route, async (c) => {
        const { id } = c.req.valid('param')
        const on = versionIn(c.req.header('if-match'))
        const done = await act(name, { id, input: c.req.valid('json') ?? {}, on }, { person: c.get('person'), deps })
        c.header('etag', etagOf(done.case))
        return c.json(done, 200)
      })
    }

  const returnRoute = createRoute({
    method: 'post',
    path: `${AT_REVIEW}/{id}/return`,
    description: '退回收件，写明要窗口核实什么',
    middleware: signedIn(whoIs, VERBS.decide.roles),
    request: { params: CaseId, body: { required: true, content: { 'application/json': { schema: ReturnInput } } } },
    responses: jsonAnswer(CaseAndNotice, '办件'),
  })
  app.openapi(returnRoute, async (c) => {
    const { id } = c.req.valid('param')
    const input = { decision: 'return', opinion: c.req.valid('json').reason }
    const on = versionIn(c.req.header('if-match'))
    const done = await act('decide', { id, input, on }, { person: c.get('person'), deps })
    c.header('etag', etagOf(done.case))
    return c.json(done, 200)
  })
}
