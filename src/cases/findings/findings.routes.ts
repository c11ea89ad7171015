import { createRoute, z } from '@hono/zod-openapi'
import { DeskGrounds, Finding, Findings, MarkInput } from '../../contract/index.ts'
import { jsonAnswer, jsonBody, signedIn } from '../../http/index.ts'
import type { RouteDeps } from '../cases.routes.ts'
import { readFindings } from './findings.ts'
import { markFinding } from './mark.ts'

/** Findings of the check of a case, and what clerks make of them. */
export function registerFindings({ app, deps, whoIs }: RouteDeps) {
  const listRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/findings',
    description: '最近一次核对看到的，每条带着窗口的处理',
    middleware: signedIn(whoIs, ['clerk', 'approver', 'supervisor']),
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(Findings, '系统提醒'),
  })
  app.openapi(listRoute, async (c) =>
    c.json(await readFindings(c.req.valid('param').id, { person: c.get('person'), deps }), 200),
  )

  const markRoute = createRoute({
    method: 'put',
    path: '/api/cases/{id}/findings/{findingId}',
    description: '采用、去掉（要理由）、改给申请人的话；open 是撤回这个处理',
    middleware: signedIn(whoIs, ['clerk']),
    request: { params: z.object({ id: z.string(), findingId: z.string() }), ...jsonBody(MarkInput) },
    responses: jsonAnswer(Finding, '这一条现在的样子'),
  })
  app.openapi(markRoute, async (c) => {
    const { id: caseId, findingId } = c.req.valid('param')
    const request = { caseId, findingId, input: c.req.valid('json') }
    return c.json(await markFinding(request, { person: c.get('person'), deps }), 200)
  })

  const groundsRoute = createRoute({
    method: 'get',
    path: '/api/intake/grounds',
    description: '不予受理的情形，去掉系统提醒的理由',
    middleware: signedIn(whoIs),
    responses: jsonAnswer(DeskGrounds, '可选的理由'),
  })
  app.openapi(groundsRoute, (c) => {
    const { notAccepted, dismissals } = deps.catalogue.handling.grounds
    return c.json({ notAccepted, dismissals }, 200)
  })
}
