import { createRoute, z } from '@hono/zod-openapi'
import type { Catalogue } from '../catalogue/index.ts'
import { type FactProver, PrecheckRequest, PrecheckResponse } from '../contract/index.ts'
import { createQuota, type HttpApp } from '../http/index.ts'
import type { ChatModel } from '../model/index.ts'
import type { Logger } from '../shared/index.ts'
import { type PrecheckDeps, precheck } from './precheck.usecase.ts'
import { createFactProposer } from './propose-facts.ts'
import { createWordsReader } from './read-words.ts'

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

type Deps = Required<PrecheckDeps> & {
  app: HttpApp
  /** Reads what the documents of whoever asks prove. */
  provenBy: (headers: Headers) => FactProver
  catalogue: Pick<Catalogue, 'sayings'>
  chatModel: ChatModel | null
  logger: Logger
  config: { ask: { generatedPerMinute: number }; model: { timeoutMs: number } }
}

export function registerPrecheck({ app, chatModel, logger, config, provenBy, ...deps }: Deps) {
  const { catalogue, clock, readFacts } = deps
  const { timeoutMs } = config.model
  const propose = chatModel && createFactProposer({ chatModel, catalogue, logger, timeoutMs })
  const readWords = createWordsReader({ readFacts, propose })
  const withinQuota = createQuota(config.ask.generatedPerMinute)

  app.openapi(precheckRoute, async (c) => {
    const { serviceId } = c.req.valid('param')
    const request = c.req.valid('json')
    const service = catalogue.services.get(serviceId)
    const text = request.text ?? ''
    const mayAsk = propose !== null && text.trim() !== '' && withinQuota(c)
    const words = { text, today: clock.today(), mayAsk, signal: c.req.raw.signal }
    const read = service ? await readWords(service, words) : []
    const { documents = [], ownPapers = false, facts = {} } = request
    const asksPapers = documents.length > 0 || ownPapers
    const proven = service && asksPapers ? await provenBy(c.req.raw.headers)(service, request, facts) : []
    const result = precheck(serviceId, request, { ...deps, readFacts: () => read, proven })
    c.set('line', { service: result.serviceId, verdict: result.verdict, asked: result.asked })
    return c.json(result, 200)
  })
}
