/** `node --expose-gc bench/process.ts <events>`: import of so many events, and what indicators, board and alerts cost after it; prints JSON. PostgreSQL where TEST_DATABASE_URL or DATABASE_URL is given (in a database of its own), else the embedded store. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { plant } from '../evals/process/generate.ts'
import { openSealedStore } from '../src/app/index.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'
import { readSecrets } from '../src/config/index.ts'
import { BoardQuery, HistoryFile, IndicatorsQuery } from '../src/contract/index.ts'
import { createClock } from '../src/shared/index.ts'
import {
  createAlertsRepository,
  createProcessDeps,
  createProcessRepository,
  importCases,
  look,
  readBoard,
  readIndicators,
} from '../src/supervise/index.ts'
import { median, timed } from './figures.ts'

export type ProcessFigures = {
  store: 'postgres' | 'pglite'
  events: number
  cases: number
  importSeconds: number
  importCpuSeconds: number
  importRssMb: number
  warmUpSeconds: number
  heldMb: number
  indicatorsMs: number
  officersMs: number
  boardMs: number
  alertsMs: number
}

/** Cases planted at once; so many are in memory, however large the file. */
const CHUNK = 4000
const ROUNDS = 5
const DAYS = workingDaysOf(2026, 1, 6)
const FRAME = plant({ cases: 1, days: DAYS, seed: 1 }).file

export async function measureProcess(events: number): Promise<ProcessFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-bench-'))
  const server = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  const place = server ? await ownDatabase(server) : null
  const secrets = await readSecrets({ given: ['a secret of more than thirty-two characters'], dataDir })
  const { store, vault } = await openSealedStore({ secrets, dataDir, ...(place && { databaseUrl: place.url }) })
  try {
    const catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })
    const { process: counted, alerts } = createProcessDeps({
      repository: createProcessRepository(store.db, vault),
      alerts: createAlertsRepository(store.db),
      catalogue,
      clock: createClock('2026-07-01'),
      trails: async () => [],
      tasks: { listOverdue: async () => [], closedAtByCase: async () => new Map() },
      talks: async () => [],
    })
    // What comes after an import is measured by itself.
    const deps = { ...counted, changed: () => counted.figures.forget() }
    const peak = watchMemory()
    const cpu = process.cpuUsage()
    const started = performance.now()
    const done = await importCases(HistoryFile.parse(FRAME), histories(events), { by: 'bench' }, deps)
    const importSeconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const importRssMb = peak()
    deps.changed()
    globalThis.gc?.()
    const before = heldMb()
    const warmUpSeconds = (await timed(() => deps.figures.of('imported'))) / 1000
    globalThis.gc?.()
    const held = heldMb() - before
    const often = async (work: () => Promise<unknown>) => {
      await work()
      const times: number[] = []
      for (let i = 0; i < ROUNDS; i++) times.push(await processorMs(work))
      return median(times)
    }
    return {
      store: store.kind,
      events: done.events,
      cases: done.imported,
      importSeconds,
      importCpuSeconds: (user + system) / 1e6,
      importRssMb,
      warmUpSeconds,
      heldMb: held,
      indicatorsMs: await often(() => readIndicators(IndicatorsQuery.parse({ source: 'imported' }), deps)),
      officersMs: await often(() => readIndicators(IndicatorsQuery.parse({ source: 'imported', by: 'officer' }), deps)),
      boardMs: await often(() => readBoard(BoardQuery.parse({ source: 'imported' }), deps)),
      alertsMs: await often(() => look(alerts)),
    }
  } finally {
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
    await place?.drop()
  }
}

/** Histories with so many events in all, planted chunk by chunk. */
async function* histories(events: number): AsyncGenerator<unknown> {
  let written = 0
  for (let seed = 1; ; seed++) {
    const { file } = plant({ cases: CHUNK, days: DAYS, seed })
    for (const one of file.cases as { id: string; applicant: string; events: unknown[] }[]) {
      if (written >= events) return
      written += one.events.length
      yield { ...one, id: `${seed}-${one.id}`, applicant: `${seed}-${one.applicant}` }
    }
  }
}

/** Processor time, all threads together, which other work on the machine hardly changes. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Objects and arrays of numbers together. */
function heldMb(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

function watchMemory(): () => number {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 100)
  return () => {
    clearInterval(timer)
    return Math.max(most, process.memoryUsage.rss()) / 1024 / 1024
  }
}

async function ownDatabase(server: string) {
  const name = `zhengtong_bench_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await run(`create database ${name}`)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) }
}

/** Weekdays of some months; holidays do not matter for what things cost. */
function workingDaysOf(year: number, from: number, to: number): string[] {
  const days: string[] = []
  for (let at = Date.UTC(year, from - 1, 5); at < Date.UTC(year, to, 1); at += 86_400_000)
    if (new Date(at).getUTCDay() % 6 !== 0) days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

if (import.meta.main) console.log(JSON.stringify(await measureProcess(Number(process.argv[2] ?? 10_000))))
