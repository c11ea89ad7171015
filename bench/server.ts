import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { buildKnowledge, loadConfig, startServer } from '../src/app/index.ts'
import type { SearchResponse } from '../src/contract/index.ts'
import { search } from '../src/search/index.ts'
import { createLogger } from '../src/shared/index.ts'
import { interleave, type Line, median, ratio, timed } from './figures.ts'

const HTTP_LIMIT = 1.5
const REQUESTS = 300
const QUESTIONS = 40
const STARTS = 2
const SEARCH_PATH = `/api/search?q=${encodeURIComponent('身份证丢了怎么补')}`
const SERVICE_PATH = '/api/catalogue/services/id-card-replace'

/** What HTTP adds, the first byte of an answer, and the start with and without snapshot. */
export async function measureServer(): Promise<{ http: Line[]; start: Line[] }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-bench-'))
  try {
    const start = await measureStart(dataDir)
    const server = await startServer({ env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' } })
    try {
      return { http: [...(await measureHttp(server.port, dataDir)), ...(await measureFirstByte(server.port))], start }
    } finally {
      await server.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function measureStart(dataDir: string): Promise<Line[]> {
  const config = loadConfig({ ...process.env, DATA_DIR: dataDir })
  const build = () => buildKnowledge({ config, logger: createLogger('error') })
  const cold: number[] = []
  const warm: number[] = []
  for (let i = 0; i < STARTS; i++) {
    await rm(join(dataDir, 'index'), { recursive: true, force: true })
    cold.push(await timed(build))
    warm.push(await timed(build))
  }
  return [
    { what: '装入知识和索引，没有快照', value: median(cold), unit: '毫秒' },
    { what: '装入知识和索引，有快照', value: median(warm), unit: '毫秒' },
    ratio('有快照比没有快照', median(warm.map((ms, i) => ms / (cold[i] ?? ms)))),
  ]
}

/**
 * The same JSON from our routes and from bare Hono routes. A search has to be done before it can be returned: the bare route does
 * it too, since it leaves the processor's caches cold for what follows, and its own work (`tookMs`) is taken off on both sides.
 * The route that only returns a result made before is shown beside it.
 */
async function measureHttp(port: number, dataDir: string): Promise<Line[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const get = (at: number, path: string) => send({ port: at, path, agent })
  const found = JSON.parse(await get(port, SEARCH_PATH)) as SearchResponse
  const service = JSON.parse(await get(port, SERVICE_PATH)) as object
  const config = loadConfig({ ...process.env, DATA_DIR: dataDir })
  const deps = { ...(await buildKnowledge({ config, logger: createLogger('error') })), rooms: [] }
  const bare = new Hono()
    .get('/search', async (c) => c.json(await search({ q: c.req.query('q') ?? '', limit: 10, kind: 'all' }, deps)))
    .get('/found', (c) => c.json(found))
    .get('/service', (c) => c.json(service))
  const server = serve({ fetch: bare.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const barePort = (server.address() as AddressInfo).port
  const took = { ours: [] as number[], bare: [] as number[] }
  const searchAt = (side: keyof typeof took, at: number, path: string) => async () => {
    took[side].push((JSON.parse(await get(at, path)) as SearchResponse).tookMs)
  }
  const searches = await warmInterleave({
    ours: searchAt('ours', port, SEARCH_PATH),
    bare: searchAt('bare', barePort, SEARCH_PATH.replace('/api', '')),
    found: async () => JSON.parse(await get(barePort, '/found')),
  })
  const pages = await warmInterleave({
    ours: () => get(port, SERVICE_PATH),
    bare: () => get(barePort, '/service'),
  })
  agent.destroy()
  await new Promise((resolve) => server.close(resolve))
  const around = (side: keyof typeof took) => {
    const own = took[side].slice(-REQUESTS)
    return median(searches[side].map((ms, i) => ms - (own[i] ?? 0)))
  }
  const [ours, same, ready] = [around('ours'), around('bare'), median(searches.found)]
  return [
    { what: 'GET /api/search 除去搜索本身', value: ours, unit: '毫秒' },
    { what: '裸 Hono 做同一次搜索，除去搜索本身', value: same, unit: '毫秒' },
    { what: '裸 Hono 返回现成的同一份结果', value: ready, unit: '毫秒' },
    ratio('搜索接口的 HTTP 开销比裸 Hono', ours / same, HTTP_LIMIT, '两边都搜索，都除去 tookMs'),
    ratio('搜索接口的 HTTP 开销比现成的结果', ours / ready, undefined, '含搜索之后缓存变冷的影响'),
    ratio('事项接口比裸 Hono', median(pages.ours) / median(pages.bare), HTTP_LIMIT, '同一份 JSON，全程'),
  ]
}

async function warmInterleave<Name extends string>(works: Record<Name, (round: number) => unknown>) {
  await interleave(works, REQUESTS / 4)
  return interleave(works, REQUESTS)
}

async function measureFirstByte(port: number): Promise<Line[]> {
  const names = await send({ port, path: `/api/catalogue/services?pageSize=${QUESTIONS}` })
  const { services } = JSON.parse(names) as { services: { name: string }[] }
  const ask = (round: number, until?: string) => {
    const question = `${services[round % services.length]?.name ?? ''}要带什么材料`
    const headers = { 'content-type': 'application/json', accept: until ? 'text/event-stream' : 'application/json' }
    return send({ port, path: '/api/ask', method: 'POST', headers }, { body: JSON.stringify({ question }), until })
  }
  const works = {
    first: (round: number) => ask(round, 'event: delta'),
    whole: (round: number) => ask(round),
  }
  await interleave(works, 5)
  const { first, whole } = await interleave(works, QUESTIONS)
  return [
    { what: '内置作答的首字', value: median(first), unit: '毫秒', note: 'POST /api/ask，到第一个 delta' },
    ratio('首字比整份 JSON 回答', median(first.map((ms, i) => ms / (whole[i] ?? ms)))),
  ]
}

/** Sends a request; resolves with the body, or as soon as the body holds `until`. Anything but 200 stops the run. */
function send(
  options: RequestOptions,
  { body, until }: { body?: string; until?: string | undefined } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', ...options }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${options.path} 返回 ${response.statusCode}`))
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
        if (until && text.includes(until)) resolve(text)
      })
      response.on('end', () =>
        until && !text.includes(until) ? reject(new Error(`${options.path} 没有 ${until}`)) : resolve(text),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
