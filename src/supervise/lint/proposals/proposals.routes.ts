import { createRoute, z } from '@hono/zod-openapi'
import {
  LintProposal,
  LintProposals,
  LintProposalsQuery,
  ProposalRequest,
  ProposalRun,
  ProposalVerdict,
} from '../../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../../http/index.ts'
import { askAbout, listProposals, type ProposalDeps, settleProposal } from './proposals.usecase.ts'

/** What a model proposes about the lists: asked for, listed, and settled by people. */
export function registerProposals({ app, whoIs, deps }: { app: HttpApp; whoIs: WhoIs; deps: ProposalDeps }) {
  const middleware = signedIn(whoIs, ['supervisor', 'admin'])

  const askRoute = createRoute({
    method: 'post',
    path: '/api/supervise/catalogue/proposals',
    middleware,
    description: '请对话模型按 S 类规则看几项已加载的清单；引不出原话的丢掉，不算分',
    request: jsonBody(ProposalRequest),
    responses: jsonAnswer(ProposalRun, '模型的建议，待人核'),
  })
  app.openapi(askRoute, async (c) =>
    c.json(await askAbout(c.req.valid('json').serviceIds, c.req.raw.signal, deps), 200),
  )

  const listRoute = createRoute({
    method: 'get',
    path: '/api/supervise/catalogue/proposals',
    middleware,
    request: { query: LintProposalsQuery },
    responses: jsonAnswer(LintProposals, '模型的建议，每页20条，新的在前'),
  })
  app.openapi(listRoute, async (c) => c.json(await listProposals(c.req.valid('query'), deps), 200))

  for (const [verb, state, description] of [
    ['accept', 'accepted', '采纳：确实有问题，去改清单'],
    ['dismiss', 'dismissed', '不采纳：写明为什么不是问题'],
  ] as const) {
    const route = createRoute({
      method: 'post',
      path: `/api/supervise/catalogue/proposals/{id}/${verb}`,
      middleware,
      description,
      request: { params: z.object({ id: z.string() }), ...jsonBody(ProposalVerdict) },
      responses: jsonAnswer(LintProposal, '这条建议'),
    })
    app.openapi(route, async (c) => {
      const { note } = c.req.valid('json')
      return c.json(
        await settleProposal({ id: c.req.valid('param').id, state, note, by: c.get('person').id }, deps),
        200,
      )
    })
  }
}
