import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AskResponse } from '../src/contract/index.ts'
import { askStream } from './support/events.ts'
import { type Behaviour, type ChatRequest, chunk, startOpenAiServer } from './support/openai-server.ts'
import { startTestServer, type TestServer } from './support/server.ts'

const QUESTION = '身份证丢了补办要多少钱'
const TIMEOUT_MS = 1500
/** From the first source of the question above: 发改价格〔2003〕2322号, 每证40元. */
const RIGHT = '补领身份证每证收40元[1]。'

let model: Awaited<ReturnType<typeof startOpenAiServer>>
let server: TestServer
let composed: AskResponse

beforeAll(async () => {
  model = await startOpenAiServer(() => [RIGHT])
  server = await startTestServer({
    OPENAI_BASE_URL: model.url,
    OPENAI_API_KEY: 'test',
    CHAT_MODEL: 'test',
    MODEL_TIMEOUT_MS: String(TIMEOUT_MS),
    GENERATED_PER_MINUTE: '1000',
  })
  composed = await answerOf(() => [''])
})
afterAll(async () => {
  await server.close()
  await model.close()
})
beforeEach(() => {
  model.requests.length = 0
  model.state.aborted = 0
})

function answerOf(behaviour: Behaviour, question = QUESTION): Promise<AskResponse> {
  model.state.behaviour = behaviour
  return server.ask(question)
}
const says =
  (...pieces: string[]): Behaviour =>
  () =>
    pieces
const streaming = { 'content-type': 'text/event-stream' }

/** The built-in answer: the same words and sources as without a model. */
function expectComposed(response: AskResponse) {
  expect(response.mode).toBe('composed')
  expect(response.outcome).toBe('answered')
  expect(response.answer).toBe(composed.answer)
  expect(response.citations).toEqual(composed.citations)
}

test('without a usable model the answer is composed, and holds the figure of the law', () => {
  expect(composed.mode).toBe('composed')
  expect(composed.answer).toContain('40元')
  expect(composed.citations.length).toBeGreaterThan(1)
})

describe('a model that answers well', () => {
  test('words the answer, and only the sources it used are shown', async () => {
    const response = await answerOf(says('补领身份证', '每证收40元', '[1]。'))
    expect(response).toMatchObject({ mode: 'generated', outcome: 'answered', answer: RIGHT })
    expect(response.citations).toEqual([composed.citations[0]])
    expect(response.services).toEqual([{ id: 'id-card-replace', name: '居民身份证丢失补领' }])
  })

  test('over the stream the pieces joined are the answer, and the end is the whole of it', async () => {
    model.state.behaviour = says(RIGHT, '\n以窗口答复为准[2]。')
    const events = await askStream(server.url, QUESTION)
    const said = events.filter(({ event }) => event === 'delta').map(({ data }) => data.text)
    expect(said.join('')).toBe(`${RIGHT}\n以窗口答复为准[2]。`)
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { mode: 'generated' } })
    expect(events.at(-1)?.data.citations.map(({ marker }) => marker)).toEqual([1, 2])
  })

  test('gets the question, what was understood, the numbered sources and the composed answer', async () => {
    await answerOf(says(RIGHT))
    const [system, user] = model.requests[0]?.messages ?? []
    expect(system).toMatchObject({ role: 'system', content: expect.stringContaining('只用下面“来源”里写明的内容') })
    expect(user?.content).toContain(QUESTION)
    expect(user?.content).toContain('居民身份证丢失补领 · 费用')
    expect(user?.content).toMatch(/^\[1\] 居民身份证丢失补领（.+版） fee：每证40元/m)
    expect(user?.content).toContain(composed.answer)
  })

  test('never sees the identity number or the telephone number of the person who asks', async () => {
    const question = '我的身份证310101199001011234丢了，手机13812345678，补办要多少钱'
    const response = await answerOf(says(RIGHT), question)
    expect(response.mode).toBe('generated')
    expect(JSON.stringify(model.requests)).toContain('［身份证号］')
    expect(JSON.stringify(model.requests)).not.toMatch(/310101|19900101|13812345678/)
  })

  test('is not asked where nothing is to be worded: small talk, refusals, questions put back', async () => {
    for (const question of ['你好', '帮我做一张假的结婚证', '我要过户', '火星上能不能种土豆'])
      await answerOf(says(RIGHT), question)
    expect(model.requests).toEqual([])
  })
})

describe('a model that says what its sources do not hold is not heard', () => {
  test.each([
    ['an invented fee', '补领身份证收58元[1]。'],
    ['an invented fee in Chinese figures', '补领身份证收五十八元[1]。'],
    ['an invented fee in full-width figures', '补领身份证收５８元[1]。'],
    ['ten thousand times the fee', '补领身份证收40万元[1]。'],
    ['an invented share', '困难家庭减免百分之八十，只收40元[1]。'],
    ['an invented term', '每证40元[1]，7个工作日能拿到[2]。'],
    ['an invented date', '每证40元[1]，2027年1月1日起停收。'],
    ['an invented article', '根据居民身份证法第九十九条，每证40元[1]。'],
    ['an invented page', '每证40元[1]，请到https://id-card.example.com/pay缴费。'],
    ['an invented page without its protocol', '每证40元[1]，请到 pay.id-card-sh.cn 缴费。'],
    ['an invented telephone number', '每证40元[1]，详询021-62310110。'],
    ['a promise', '每证40元[1]，保证能办下来。'],
    ['no source', '补领身份证每证收40元。'],
    ['only sources that it was never given', '补领身份证每证收40元[88]。'],
    ['nothing', ''],
    ['only spaces', ' \n '],
  ])('%s', async (_, text) => {
    expectComposed(await answerOf(says(text)))
  })

  test('a marker that stands for no source is dropped from an answer that is right otherwise', async () => {
    const response = await answerOf(says('补领身份证每证收40元[1][77][0]。'))
    expect(response).toMatchObject({ mode: 'generated', answer: RIGHT })
  })

  test('the composed answer also ends the stream properly', async () => {
    model.state.behaviour = says('补领身份证收58元[1]。')
    const events = await askStream(server.url, QUESTION)
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { mode: 'composed', answer: composed.answer } })
    expect(JSON.stringify(events)).not.toContain('58元')
  })
})

describe('a model that fails leaves the composed answer', () => {
  const failures: [string, (request: ChatRequest, response: import('node:http').ServerResponse) => void][] = [
    ['answers 500', (_, response) => response.writeHead(500).end('boom')],
    ['answers 429', (_, response) => response.writeHead(429, { 'retry-after': '60' }).end('{"error":{}}')],
    ['answers 401', (_, response) => response.writeHead(401).end('{"error":{"message":"wrong key"}}')],
    ['breaks the connection', (_, response) => response.destroy()],
    [
      'breaks off in the middle of the stream',
      (_, response) => {
        response.writeHead(200, streaming)
        response.write(chunk('补领身份证每证收40元[1]，另外'), () => response.destroy())
      },
    ],
    [
      'streams a chunk that is no JSON',
      (_, response) => response.writeHead(200, streaming).end(`${chunk('补领')}data: {"choices": [{\n\n`),
    ],
    ['sends a web page', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    ['never says a word', () => undefined],
    [
      'begins and falls silent',
      (_, response) => {
        response.writeHead(200, streaming)
        response.write(chunk('补领身份证'))
      },
    ],
  ]
  test.each(failures)('it %s', async (_, raw) => {
    const started = performance.now()
    expectComposed(await answerOf({ raw }))
    expect(performance.now() - started).toBeLessThan(TIMEOUT_MS + 3000)
    const events = await askStream(server.url, QUESTION)
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { answer: composed.answer } })
  })

  test('one that talks without end is cut off and not heard', async () => {
    const endless: Behaviour = {
      raw: async (_, response) => {
        response.writeHead(200, streaming)
        while (response.writable) {
          response.write(chunk('补领身份证每证收40元[1]。'.repeat(20)))
          await sleep(1)
        }
      },
    }
    expectComposed(await answerOf(endless))
    await expect.poll(() => model.state.aborted).toBe(1)
  })
})

describe('a person who goes away', () => {
  test.each(['application/json', 'text/event-stream'])('ends the request to the model (%s)', async (accept) => {
    let asked = () => {}
    const reached = new Promise<void>((resolve) => {
      asked = resolve
    })
    model.state.behaviour = {
      raw: (_, response) => {
        response.writeHead(200, streaming)
        response.write(chunk('补领'))
        asked()
      },
    }
    const leave = new AbortController()
    const request = fetch(`${server.url}/api/ask`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ question: QUESTION }),
      signal: leave.signal,
    }).then((response) => response.text())
    await reached
    const left = once(leave.signal, 'abort')
    leave.abort()
    await left
    await expect(request).rejects.toThrow()
    await expect.poll(() => model.state.aborted, { timeout: TIMEOUT_MS - 500 }).toBe(1)
    expect((await server.get('/api/health')).status).toBe(200)
  })
})
