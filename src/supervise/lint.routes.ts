import { createRoute } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Catalogue } from '../catalogue/index.ts'
import { type LintKnowledge, LintRequest, LintResponse, MOST_ASKED } from '../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, type WhoIs } from '../http/index.ts'
import { type Clock, Refusal } from '../shared/index.ts'
import { type ContactDeps, contactFaults } from './contacts/contacts.usecase.ts'
import { lintCatalogue } from './lint/lint.ts'
import type { Views } from './lint/probe.ts'
import { type ProposalDeps, proposeFor } from './lint/proposals/proposals.usecase.ts'

type Deps = {
  app: HttpApp
  catalogue: Pick<Catalogue, 'services' | 'laws'>
  lint: LintKnowledge
  clock: Clock
  views: Views
  contacts: ContactDeps
  proposals: ProposalDeps
  whoIs: WhoIs
  /** Who may use it, and how often. */
  limit: MiddlewareHandler
}

/** Inspects implementation lists, those sent or those loaded; whatever is wrong with them is a finding. */
export function registerLint({ app, catalogue, lint, clock, views, contacts, proposals, whoIs, limit }: Deps) {
  const lintRoute = createRoute({
    method: 'post',
    path: '/api/supervise/catalogue/lint',
    description: '事项体检：查送来的事项文档；不送 services 的查已加载的。文档再乱也只报问题，不拒收。',
    middleware: limit,
    request: jsonBody(LintRequest),
    responses: jsonAnswer(LintResponse, '查出的问题、按规则计数、得分'),
  })
  const inspect = async (request: LintRequest, signal: AbortSignal) =>
    lintCatalogue(request, {
      knowledge: lint,
      laws: catalogue.laws,
      loaded: catalogue.services.values(),
      today: clock.today(),
      views,
      ...(request.services === undefined && { observed: await contactFaults(contacts) }),
      propose: async (docs) => (await proposeFor(docs, signal, proposals)).proposals,
    })

  app.openapi(lintRoute, async (c) => {
    const request = c.req.valid('json')
    if (request.proposals) await ensureMayAsk(request, c.req.raw.headers, whoIs)
    const result = await inspect(request, c.req.raw.signal)
    c.set('line', { ...result.score.counts })
    return c.json(result, 200)
  })
}

/** A model is asked about a few lists at a time, by those who supervise: it costs, and takes its time. */
async function ensureMayAsk({ services }: LintRequest, headers: Headers, whoIs: WhoIs): Promise<void> {
  const person = await whoIs(headers)
  if (person?.role !== 'supervisor' && person?.role !== 'admin')
    throw new Refusal({
      kind: person ? 'forbidden' : 'unauthenticated',
      code: 'lint.proposals_role',
      detail: '请模型看清单要用督查人员或管理员的账号；不要 proposals 的体检照常可用',
    })
  if (services === undefined || [services].flat().length > MOST_ASKED)
    throw new Refusal({
      kind: 'unprocessable',
      code: 'lint.too_many_asked',
      detail: `一次最多请模型看${MOST_ASKED}份送来的清单；已加载的用 /api/supervise/catalogue/proposals`,
    })
}
