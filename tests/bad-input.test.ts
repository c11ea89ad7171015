import { execFile } from 'node:child_process'
import { connect } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../src/contract/index.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ MAX_IN_FLIGHT: '8' })
})
afterAll(() => server.close())

const ask = (body: string, headers: Record<string, string> = {}) => server.post<Problem>('/api/ask', body, headers)
const CHINESE = /[\u4e00-\u9fff]/

function expectProblem({ status, headers, body }: { status: number; headers: Headers; body: Problem }, wanted: number) {
  expect(status).toBe(wanted)
  expect(headers.get('content-type')).toContain('application/problem+json')
  expect(headers.get('x-request-id')).toBeTruthy()
  expect(body.status).toBe(wanted)
  expect(body.detail).toMatch(CHINESE)
  expect(JSON.stringify(body)).not.toMatch(/\bat .+:\d+:\d+|node_modules|select |\/work\//i)
}

test.each([
  ['an empty question', JSON.stringify({ question: '' }), 422],
  ['only spaces and invisible characters', JSON.stringify({ question: '\u200b\u00a0 \u{e0041}' }), 422],
  ['10 000 characters', JSON.stringify({ question: '办'.repeat(10_000) }), 422],
  ['a wrong type', JSON.stringify({ question: 42 }), 422],
  ['a missing field', '{}', 422],
  ['text that is no JSON', '{"question": ', 400],
  ['an array', '[]', 422],
])('%s', async (_, body, status) => {
  expectProblem(await ask(body), status)
})

test('a field that is wrong is named', async () => {
  const { body } = await ask('{}')
  expect(body.errors?.map(({ path }) => path)).toEqual(['question'])
})

test('a body that is too large is refused without being read to its end', async () => {
  expectProblem(await ask(JSON.stringify({ question: '办'.repeat(200_000) })), 413)
})

test('binary, script, control and tag characters are read as the words they hide among', async () => {
  for (const q of [
    '护照\u0000\u0001换发',
    '护照<script>alert(1)</script>换发',
    '护\u{e0061}\u{e0062}照换发',
    '\ufeff护照换发',
  ]) {
    const { hits } = await server.search(q)
    expect(hits[0]?.id, JSON.stringify(q)).toBe('passport-renew')
  }
  const binary = await fetch(`${server.url}/api/search?q=%ff%fe%00%80`)
  expect(binary.status).toBeLessThan(500)
})

test('wrong query values are 422 with the field', async () => {
  for (const [query, path] of [
    ['limit=0', 'limit'],
    ['limit=abc', 'limit'],
    ['kind=both', 'kind'],
    ['region=shanghai', 'region'],
  ]) {
    const answer = await server.problem(`/api/search?q=a&${query}`)
    expectProblem(answer, 422)
    expect(answer.body.errors?.[0]?.path).toBe(path)
  }
  expectProblem(await server.problem(`/api/search?q=${'a'.repeat(10_000)}`), 422)
})

test('unknown ids and addresses are 404', async () => {
  for (const path of [
    '/api/catalogue/services/no-such-service',
    '/api/catalogue/services/..%2f..%2fetc%2fpasswd',
    '/api/ask/conversations/conv_none',
    '/api/policies/none',
    '/api/nothing-here',
  ])
    expectProblem(await server.problem(path), 404)
})

test('a client that leaves in the middle stops the work, and the server goes on', async () => {
  const { port } = new URL(server.url)
  const body = JSON.stringify({ question: '身份证丢了补办要多少钱' })
  for (let i = 0; i < 10; i++) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(
      `POST /api/ask HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 3))
    socket.destroy()
  }
  expect((await server.get('/api/health')).status).toBe(200)
})

const HUNDRED = `
const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(process.argv[1])))
const refused = answers.find(({ status }) => status === 429)
console.log(JSON.stringify({
  statuses: [...new Set(answers.map(({ status }) => status))].sort(),
  retryAfter: refused?.headers.get('retry-after'),
  problem: await refused?.json(),
}))`

test('a hundred at once from one address: some are told to wait, none fails otherwise', async () => {
  const url = `${server.url}/api/search?q=${encodeURIComponent('身份证')}`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', HUNDRED, url])
  const { statuses, retryAfter, problem } = JSON.parse(stdout) as {
    statuses: number[]
    retryAfter: string
    problem: Problem
  }
  expect(statuses).toEqual([200, 429])
  expect(Number(retryAfter)).toBeGreaterThan(0)
  expect(problem.detail).toMatch(CHINESE)
})
