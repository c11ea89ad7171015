import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ChatRequest = { model: string; stream?: boolean; messages: { role: string; content: string }[] }
/** What the server does with a chat request: pieces of text to stream, or a free hand over the response. */
export type Behaviour =
  | ((request: ChatRequest) => string[])
  | { raw: (request: ChatRequest, response: ServerResponse) => void | Promise<void> }

/** A real HTTP server that speaks the OpenAI protocol (chat with and without streaming, embeddings) and behaves as told. */
export async function startOpenAiServer(behaviour: Behaviour) {
  const requests: ChatRequest[] = []
  const state = { behaviour, aborted: 0, embedded: 0, embeds: true }
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as ChatRequest & { input?: string | string[] }
    if (request.url?.endsWith('/embeddings')) {
      state.embedded++
      return state.embeds ? sendEmbeddings(response, body.input ?? []) : response.writeHead(500).end('{}')
    }
    requests.push(body)
    response.once('close', () => {
      if (!response.writableEnded) state.aborted++
    })
    if ('raw' in state.behaviour) return state.behaviour.raw(body, response)
    const pieces = state.behaviour(body)
    if (!body.stream) return sendJson(response, completion(pieces.join('')))
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const piece of pieces) response.write(chunk(piece))
    response.end(`${chunk(null)}data: [DONE]\n\n`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    state,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) text += piece
  return text
}

const sendJson = (response: ServerResponse, data: object) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(data))

const completion = (content: string) => ({
  id: 'chat-1',
  object: 'chat.completion',
  created: 1,
  model: 'test',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

/** One server-sent chunk of a streamed completion; null closes the choice. */
export const chunk = (content: string | null) =>
  `data: ${JSON.stringify({
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'test',
    choices: [
      { index: 0, delta: content === null ? {} : { content }, finish_reason: content === null ? 'stop' : null },
    ],
  })}\n\n`

/** Vectors that put texts with the same characters near each other: counts of characters in 64 slots. */
function sendEmbeddings(response: ServerResponse, input: string | string[]) {
  const data = [input].flat().map((text, index) => {
    const embedding = new Array<number>(64).fill(0)
    for (const char of text) {
      const slot = (char.codePointAt(0) ?? 0) % 64
      embedding[slot] = (embedding[slot] ?? 0) + 1
    }
    return { object: 'embedding', index, embedding }
  })
  sendJson(response, { object: 'list', model: 'test', data, usage: { prompt_tokens: 1, total_tokens: 1 } })
}
