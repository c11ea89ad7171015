import { createRoute, z } from '@hono/zod-openapi'
import { type CaseDeps, ensureOwn } from '../../cases/index.ts'
import { DraftChanges, KnowledgeChanges, KnowledgeChangesQuery } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, signedIn, type WhoIs } from '../../http/index.ts'
import { changesOfDraft } from './draft-changes.usecase.ts'
import type { KnownRepository } from './known.repository.ts'

type Deps = { app: HttpApp; whoIs: WhoIs; known: KnownRepository; cases: CaseDeps }

/** What changed in services and laws: for those who supervise, and for whoever fills in a draft. */
export function registerChanges({ app, whoIs, known, cases }: Deps) {
  const listRoute = createRoute({
    method: 'get',
    path: '/api/supervise/changes',
    middleware: signedIn(whoIs, ['supervisor', 'admin']),
    description: '事项和法律的变动，新的在前，每页20条：改了什么，有多少东西还按老的；每样另有任务',
    request: { query: KnowledgeChangesQuery },
    responses: jsonAnswer(KnowledgeChanges, '变动'),
  })
  app.openapi(listRoute, async (c) => c.json(await known.listChanges(c.req.valid('query').page), 200))

  const draftRoute = createRoute({
    method: 'get',
    path: '/api/cases/{id}/changes',
    middleware: signedIn(whoIs),
    description: '自己没提交的申请：开始填以后，这个事项改过什么（只列和这件有关的）',
    request: { params: z.object({ id: z.string() }) },
    responses: jsonAnswer(DraftChanges, '改过的要素'),
  })
  app.openapi(draftRoute, async (c) => {
    const record = ensureOwn(await cases.cases.find(c.req.valid('param').id), { person: c.get('person') })
    c.header('cache-control', 'no-store')
    return c.json(await changesOfDraft(record, { known, cases }), 200)
  })
}
