import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { AskRequest, AskResponse, ConversationResponse, FeedbackRequest, FeedbackResponse } from '../contract/index.ts'
import { createQuota, type HttpApp, jsonAnswer, jsonBody, toProblem } from '../http/index.ts'
import { ask, giveFeedback, readConversation } from './ask.usecase.ts'
import { createAskDeps } from './deps.ts'

const askRoute = createRoute({
  method: 'post',
  path: '/api/ask',
  description: 'Accept: text/event-stream 时按 meta、delta、done、error 事件逐句返回',
  request: jsonBody(AskRequest),
  responses: jsonAnswer(AskResponse, '回答'),
})
const feedbackRoute = createRoute({
  method: 'post',
  path: '/api/ask/{messageId}/feedback',
  request: { params: z.object({ messageId: z.string() }), ...jsonBody(FeedbackRequest) },
  responses: jsonAnswer(FeedbackResponse, '已记下'),
})
const conversationRoute = createRoute({
  method: 'get',
  path: '/api/ask/conversations/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: jsonAnswer(ConversationResponse, '一次对话'),
})

type Deps = Parameters<typeof createAskDeps>[0] & { app: HttpApp }

export function registerAsk({ app, ...built }: Deps) {
  const deps = createAskDeps(built)
  const { config, logger, chatModel } = built
  const withinQuota = createQuota(config.ask.generatedPerMinute)

  app.openapi(askRoute, async (c) => {
    const request = c.req.valid('json')
    const mayGenerate = chatModel !== null && withinQuota(c)
    const log = ({ response, timings }: Awaited<ReturnType<typeof ask>>) =>
      c.set('line', {
        outcome: response.outcome,
        mode: response.mode,
        services: response.services.map(({ id }) => id),
        facets: response.facets,
        ...timings,
      })
    if (!c.req.header('accept')?.includes('text/event-stream')) {
      const answered = await ask(request, { signal: c.req.raw.signal, mayGenerate, deps })
      log(answered)
      return c.json(answered.response, 200)
    }
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      const send = (event: string, data: object) => stream.writeSSE({ event, data: JSON.stringify(data) })
      await send('meta', { requestId: c.get('requestId') })
      try {
        const answered = await ask(request, {
          signal: AbortSignal.any([gone.signal, c.req.raw.signal]),
          mayGenerate,
          deps,
        })
        for (const text of piecesOf(answered.response.answer)) {
          if (gone.signal.aborted) return
          await send('delta', { text })
        }
        await send('done', answered.response)
      } catch (error) {
        if (gone.signal.aborted) return
        const { problem } = toProblem(error, c.req.path, c.get('requestId'))
        if (problem.status >= 500) logger.error({ requestId: c.get('requestId'), err: error }, 'Answer failed')
        await send('error', problem)
      }
    }) as never
  })

  app.openapi(feedbackRoute, async (c) => {
    await giveFeedback(c.req.valid('param').messageId, c.req.valid('json'), deps)
    return c.json({ recorded: true as const, message: '收到，会有人看这一条。' }, 200)
  })

  app.openapi(conversationRoute, async (c) => c.json(await readConversation(c.req.valid('param').id, deps), 200))
}

/** An answer sentence by sentence; joined they are the answer. */
export const piecesOf = (answer: string): string[] =>
  answer.match(/[^。！？\n]*(?:[。！？](?:\[\d+\])*|\n|$)/g)?.filter((piece) => piece !== '') ?? []
