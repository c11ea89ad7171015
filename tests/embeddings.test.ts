import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Health } from '../src/contract/index.ts'
import { startOpenAiServer } from './support/openai-server.ts'
import { startTestServer, type TestServer } from './support/server.ts'

/** The vectors of the whole catalogue come over HTTP. */
const BUILD_MS = 300_000

let model: Awaited<ReturnType<typeof startOpenAiServer>>
let server: TestServer
beforeAll(async () => {
  model = await startOpenAiServer(() => [])
  server = await startTestServer({
    OPENAI_BASE_URL: model.url,
    EMBEDDING_MODEL: 'test-vectors',
  })
}, BUILD_MS)
afterAll(async () => {
  await server.close()
  await model.close()
})

test('with EMBEDDING_MODEL the vectors of catalogue and questions come from the server that is configured', async () => {
  const before = model.state.embedded
  expect(before).toBeGreaterThan(0)
  const { hits } = await server.search('身份证丢了')
  expect(hits[0]?.id).toBe('id-card-replace')
  expect(model.state.embedded).toBe(before + 1)
  const { body } = await server.get<Health>('/api/health')
  expect(body.models).toEqual({ chat: null, embeddings: 'test-vectors' })
})

test('while that server fails, words alone still find and answer, without a long wait', async () => {
  model.state.embeds = false
  const started = performance.now()
  expect((await server.search('护照换发')).hits[0]?.id).toBe('passport-renew')
  expect((await server.ask('身份证丢了补办要多少钱')).answer).toContain('40元')
  expect(performance.now() - started).toBeLessThan(10_000)
  model.state.embeds = true
})
