import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ REGION: '310115' })
})
afterAll(() => server.close())

test('in a district the answer names the office there', async () => {
  const { answer, citations } = await server.ask('结婚登记在哪里办')
  expect(answer).toContain('浦东新区民政局')
  expect(citations.some(({ quote }) => quote === '浦东新区民政局')).toBe(true)
})
