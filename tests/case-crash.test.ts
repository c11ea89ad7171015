import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Case, CaseDocument, CaseList, Receipt } from '../src/contract/index.ts'
import { PERSON, writeCatalogue } from './support/cases.ts'
import { aPdf } from './support/papers.ts'
import { embeddedPlace } from './support/places.ts'
import { freshDataDir } from './support/seed.ts'

/** `KILLS=50 FULL_KILLS=3` for the long run. */
const KILLS = Number(process.env.KILLS ?? 3)
const FULL_KILLS = Number(process.env.FULL_KILLS ?? 1)
const LONG_MS = 3_600_000
const SERVICE = 'id-card-replace'

async function startChild(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support', file)], {
    env: { ...process.env, LOG_LEVEL: 'silent', TODAY: '2026-11-18', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: line.toString().trim() }
}
async function kill(child: ChildProcess) {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** What the server has said yes to, and what one asked for without an answer. */
type Known = { caseId: string; version: number; text: string; asked: string; papers: string[]; submitted: string[] }
type Caller = <T>(method: string, path: string, data?: unknown, headers?: Record<string, string>) => Promise<T | null>

/** Saves, attaches and hands in as fast as it goes, until the server is gone. */
async function work(call: Caller, upload: (caseId: string, n: number) => Promise<CaseDocument | null>, known: Known) {
  for (let n = 0; ; n++) {
    known.asked = `第${known.version}版${Math.random()}`
    const draft = { facts: { hukou_place: '上海' }, applicant: { 姓名: known.asked } }
    const saved = await call<Case>('PUT', `/api/cases/${known.caseId}/draft`, draft, {
      'if-match': `"${known.version}"`,
    })
    if (!saved) return
    known.version = saved.version
    known.text = known.asked
    if (n % 3 === 1) {
      const paper = await upload(known.caseId, Math.floor(Math.random() * 1e9))
      if (!paper) return
      known.papers.push(paper.id)
    }
    if (n % 4 === 2) {
      const opened = await call<Case>('POST', '/api/cases', { serviceId: SERVICE })
      const receipt = opened && (await call<Receipt>('POST', `/api/cases/${opened.id}/submit`, { anyway: true }))
      if (!receipt) return
      known.submitted.push(receipt.number)
    }
  }
}

/** Everything that was acknowledged is there; numbers of receipts have no gap. */
async function check(call: Caller, download: (href: string) => Promise<number>, known: Known) {
  const found = await call<Case>('GET', `/api/cases/${known.caseId}`)
  expect(found?.version).toBeGreaterThanOrEqual(known.version)
  const name = found?.applicant.姓名
  if (found?.version === known.version) expect(name).toBe(known.text)
  else expect(name).toBe(known.asked)
  const ids = found?.documents.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(known.papers))
  for (const { href, size } of found?.documents.slice(-3) ?? []) expect(await download(href)).toBe(size)
  const numbers = (await allNumbers(call)).sort()
  expect(numbers).toEqual(expect.arrayContaining(known.submitted))
  const last = numbers.map((number) => Number(number.slice(-4)))
  expect(last).toEqual(last.map((_, i) => (last[0] ?? 0) + i))
  known.version = found?.version ?? 0
  known.text = name ?? ''
}

async function allNumbers(call: Caller): Promise<string[]> {
  const numbers: string[] = []
  for (let page = 1, total = 1; (page - 1) * 200 < total; page++) {
    const list = await call<CaseList>('GET', `/api/cases?mine=1&page=${page}&pageSize=200`)
    total = list?.total ?? 0
    numbers.push(...(list?.cases.flatMap((one) => one.number ?? []) ?? []))
  }
  return numbers
}

function callerOf(url: string, headers: Record<string, string>) {
  const call: Caller = async <T>(method: string, path: string, data?: unknown, more = {}): Promise<T | null> => {
    const type = data === undefined ? undefined : { 'content-type': 'application/json' }
    const body = data === undefined ? undefined : JSON.stringify(data)
    const init = { method, headers: { ...headers, ...type, ...more }, ...(body && { body }) }
    const response = await fetch(url + path, init).catch(() => null)
    const answer = await response?.json().catch(() => null)
    if (response && response.status >= 400 && answer) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return (answer as T | undefined) ?? null
  }
  const upload = async (caseId: string, n: number): Promise<CaseDocument | null> => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(aPdf({ note: String(n) }))], 'a.pdf'))
    const init = { method: 'POST', headers, body: form }
    const response = await fetch(`${url}/api/cases/${caseId}/documents`, init).catch(() => null)
    const answer = await response?.json().catch(() => null)
    if (response && response.status >= 400 && answer) throw new Error(JSON.stringify(answer))
    return (answer as CaseDocument | undefined) ?? null
  }
  const download = async (href: string) => (await (await fetch(url + href, { headers })).arrayBuffer()).byteLength
  return { call, upload, download }
}

async function killAgainAndAgain(
  rounds: number,
  start: () => Promise<{ child: ChildProcess; url: string; headers: Record<string, string> }>,
): Promise<{ saves: number; papers: number; receipts: number }> {
  const known: Known = { caseId: '', version: 1, text: '', asked: '', papers: [], submitted: [] }
  for (let round = 0; round <= rounds; round++) {
    const { child, url, headers } = await start()
    const { call, upload, download } = callerOf(url, headers)
    try {
      if (round === 0) known.caseId = (await call<Case>('POST', '/api/cases', { serviceId: SERVICE }))?.id ?? ''
      else await check(call, download, known)
      if (round === rounds) break
      const working = work(call, upload, known)
      await Promise.race([sleep(Math.random() * 2500 + 100), working])
      await kill(child)
      await working
    } finally {
      if (child.exitCode === null && child.signalCode === null) await kill(child)
    }
  }
  return { saves: known.version - 1, papers: known.papers.length, receipts: known.submitted.length }
}

test(
  `killed ${KILLS} times in the middle of saving, nothing that was acknowledged is lost`,
  async () => {
    const place = await embeddedPlace()
    const file = join(place.dataDir, 'catalogue.json')
    await writeCatalogue(file, [SERVICE])
    const env = { DATA_DIR: join(place.dataDir, 'data'), CATALOGUE_FILE: file, MAX_FILES: '100000' }
    const done = await killAgainAndAgain(KILLS, async () => ({
      ...(await startChild('cases-child.ts', env)),
      headers: { [PERSON]: 'lu' },
    }))
    console.log(done)
    expect(done.saves).toBeGreaterThan(0)
    await place.remove()
  },
  LONG_MS,
)

test(
  `the whole product killed ${FULL_KILLS} times keeps what it acknowledged, and people stay signed in`,
  async () => {
    const dataDir = await freshDataDir()
    let cookie = ''
    const done = await killAgainAndAgain(FULL_KILLS, async () => {
      const started = await startChild('product-child.ts', { DATA_DIR: dataDir, DEMO: '1', MAX_FILES: '100000' })
      cookie ||= await signIn(started.url)
      return { ...started, headers: { cookie } }
    })
    expect(done.saves).toBeGreaterThan(0)
  },
  LONG_MS,
)

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'citizen@demo.local', password: 'zhengtong-demo' }),
  })
  expect(response.status).toBe(200)
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
