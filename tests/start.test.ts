import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ensureWebBuilt } from '../src/app/index.ts'
import type { AskResponse, ConversationResponse } from '../src/contract/index.ts'
import { start } from './support/child.ts'

/** Every start is a process that reads the whole catalogue, the first one also builds the index. */
vi.setConfig({ testTimeout: 600_000, hookTimeout: 180_000 })

let dataDir: string
let conversationId: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-start-'))
  await ensureWebBuilt()
})
afterAll(() => rm(dataDir, { recursive: true }))

const launch = (env: Record<string, string> = {}) => start('src/main.ts', [], { PORT: '0', DATA_DIR: dataDir, ...env })

async function untilReady(running: ReturnType<typeof launch>): Promise<string> {
  await vi.waitUntil(() => /请打开 http/.test(running.text.out) || running.child.exitCode !== null, {
    timeout: 170_000,
  })
  const url = /请打开 (http:\S+)/.exec(running.text.out)?.[1]
  if (!url) throw new Error(`did not start: ${running.text.out}${running.text.err}`)
  return url
}

test('a first start in an empty folder says what it does, where to look, serves, and ends cleanly', async () => {
  const running = launch()
  const url = await untilReady(running)
  expect(running.text.out.match(/^.*(正在|已).*$/gm)?.map((line) => line.trim().replace(/[0-9.]+ 秒.*/, '…'))).toEqual([
    '政通正在启动',
    '正在检查页面（首次需要构建，约半分钟）',
    '正在核对知识库',
    '正在准备索引（167 个事项）',
    '索引已建好',
    '正在打开内嵌数据库',
    '已就绪，用时 …',
  ])
  expect(running.text.out).toMatch(/演示账号：citizen[^\n]*@demo\.local[^\n]*zhengtong-demo/)
  expect(await (await fetch(`${url}/api/auth/ways`)).json()).toMatchObject({ demo: true })
  const health = await fetch(`${url}/api/health`)
  expect(health.headers.get('keep-alive')).toBe('timeout=75')
  expect(await health.json()).toMatchObject({ status: 'ok', store: 'pglite', models: { chat: null } })
  expect(await (await fetch(`${url}/api/health/ready`)).json()).toEqual({ status: 'ready' })
  expect(await (await fetch(url)).text()).toContain('<div id="root"')

  const question = '我的身份证310101199001011234丢了，手机13812345678，怎么补办'
  const post = (path: string, data: object, headers = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(data),
    })
  const asked = (await (await post('/api/ask', { question })).json()) as AskResponse
  conversationId = asked.conversationId
  expect(asked.outcome).toBe('answered')
  await (await post('/api/ask', { question }, { accept: 'text/event-stream' })).text()
  await post(`/api/ask/${asked.messageId}/feedback`, { helpful: false, comment: '电话13812345678没人接' })
  await post('/api/ask', { question: `${question}${'办'.repeat(3000)}` })
  await fetch(`${url}/api/search?q=${encodeURIComponent('310101199001011234 身份证丢了')}`)
  await vi.waitUntil(() => running.text.out.split('Request served').length > 8, { timeout: 10_000 })
  const lines = running.text.out.split('\n').filter((line) => line.startsWith('{'))
  expect(lines.find((line) => line.includes('id-card-replace'))).toContain('"outcome":"answered"')
  expect(lines.join('\n')).not.toMatch(/310101|19900101|13812345678|怎么补办|没人接|身份证丢了|%E8/)

  running.child.kill('SIGTERM')
  expect(await running.finished).toMatchObject({ status: 0, err: '' })
})

test('a second start takes the index from its snapshot and says so; its conversations are still there', async () => {
  const running = launch({ LOG_LEVEL: 'error' })
  const url = await untilReady(running)
  expect(running.text.out).toContain('索引取自快照')
  expect(running.text.out).not.toContain('演示账号')
  const kept = await fetch(`${url}/api/ask/conversations/${conversationId}`)
  const { messages } = (await kept.json()) as ConversationResponse
  expect(messages[0]?.question).toMatch(/^我的身份证［身份证号］丢了.手机［手机号］.怎么补办$/)
  running.child.kill('SIGINT')
  expect((await running.finished).status).toBe(0)
})

test('PostgreSQL without a secret stops the start with one line that names the variable', async () => {
  const { status, err } = await launch({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }).finished
  expect(err).toMatch(/^环境变量 SECRET_KEY 没有设置[^\n]*\n$/)
  expect(status).toBe(1)
})

test.each([
  ['PORT', '70000'],
  ['OPENAI_BASE_URL', 'not an address'],
  ['MODEL_TIMEOUT_MS', '5'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'postgres://zhengtong:pass#word@localhost/x'],
  ['LOG_LEVEL', 'loud'],
  ['TODAY', '18 November'],
  ['DEMO', 'yes'],
  ['SECRET_KEY', 'short'],
  ['PUBLIC_URL', 'zhengtong.example'],
])('a wrong value of %s stops the start with one line that names it', async (name, value) => {
  const { status, err } = await launch({ [name]: value }).finished
  expect(err).toMatch(new RegExp(`^环境变量 ${name} 的值不能用：[^\\n]*[\\u4e00-\\u9fff][^\\n]*\\n$`))
  expect(status).toBe(1)
})

test('where the port is taken it says what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { status, err } = await launch({ PORT: String(port) }).finished
  expect(err).toMatch(/^端口已被占用，.*PORT=\d+ npm start.*\n$/)
  expect(status).toBe(1)
  other.close()
})

test.each([
  ['nobody listens there', 'postgres://zhengtong:geheim@127.0.0.1:1/affairs', '127.0.0.1:1/affairs', '端口'],
  ['there is no such host', 'postgres://zhengtong:geheim@db.invalid/affairs', 'db.invalid:5432/affairs', '主机'],
])('a database that cannot be reached (%s) is told in one line without the password', async (_, url, place, check) => {
  const { status, err } = await launch({ DATABASE_URL: url, SECRET_KEY: 'a key of this test that is long enough' })
    .finished
  expect(err).toMatch(new RegExp(`^连不上 PostgreSQL ${place}：[^\\n]*${check}[^\\n]*DATABASE_URL[^\\n]*\\n$`))
  expect(err).not.toContain('geheim')
  expect(status).toBe(1)
})

test('where there is no knowledge it says which folder it looked in', async () => {
  const { status, err } = await launch({ KNOWLEDGE_DIR: join(dataDir, 'nothing-here') }).finished
  expect(err).toMatch(/^[^\n]*nothing-here[^\n]*KNOWLEDGE_DIR[^\n]*\n$/)
  expect(status).toBe(1)
})

test('where the region has no knowledge it says which there are', async () => {
  const { status, err } = await launch({ REGION: '440300' }).finished
  expect(err).toMatch(
    /^环境变量 REGION 的值不能用：知识库里没有 440300。现有：310000 上海市、[^\n]*310115 浦东新区[^\n]*\n$/,
  )
  expect(status).toBe(1)
})
