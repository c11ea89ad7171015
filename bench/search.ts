/** `node bench/search.ts <services> [engines]`: builds the search over so many services and prints its figures as JSON. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { readCases } from '../evals/cases.ts'
import { loadConfig } from '../src/app/index.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'
import { BuiltinEmbedder } from '../src/model/index.ts'
import { openPassageIndex } from '../src/policies/index.ts'
import { createQueryReader, embeddingFeatures, openServiceIndex } from '../src/retrieval/index.ts'
import { search } from '../src/search/index.ts'
import { createLogger } from '../src/shared/index.ts'
import { buildEngines, type Engine, SEPARATOR } from './engines.ts'
import { median, timed } from './figures.ts'
import { familyOf, synthesize } from './synthetic.ts'

export type EngineFigures = { ms: number; hit1: number; oursToIt: number }
export type SearchFigures = {
  services: number
  indexMs: number
  queryMs: number
  hit1: number
  heapMb: number
  rssMb: number
  engines: Record<string, EngineFigures>
}

const Case = z.object({ q: z.string(), expect: z.array(z.string()).min(1), mode: z.string().optional() })
type Case = z.infer<typeof Case>

const MB = 1024 * 1024
const OURS = '政通'
const size = Number(process.argv[2])
const withEngines = process.argv[3] === 'engines'
/** Large catalogues take a part of the queries, evenly spread. */
const QUERIES = size > 1000 ? 40 : 240
const ROUNDS = size > 1000 ? 5 : 9

const { app } = loadConfig(process.env)
const logger = createLogger('error')
const catalogue = synthesize(await loadCatalogue({ dir: app.knowledgeDir }), size)
const before = memory()
const started = performance.now()
const reader = createQueryReader(catalogue)
const embeddings = new BuiltinEmbedder({
  file: join(app.knowledgeDir, 'embedder/embedder.bin'),
  features: embeddingFeatures,
})
const index = await openServiceIndex({ catalogue, reader, embeddings, logger })
const indexMs = performance.now() - started
const after = memory()
const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-bench-'))
const passages = await openPassageIndex({ dataDir, tokens: reader.segmenter.tokens, logger })
const deps = { catalogue, reader, index, passages, rooms: [] }
const engines = withEngines ? await buildEngines(catalogue, reader) : {}
const figures = await measure(await readQueries())
await rm(dataDir, { recursive: true, force: true })
process.stdout.write(JSON.stringify(figures))
process.exit(0)

async function readQueries(): Promise<Case[]> {
  const all = (await readCases('search/tune.jsonl', Case)).filter(({ mode = 'one' }) => mode === 'one')
  const step = Math.max(1, all.length / QUERIES)
  return Array.from({ length: Math.min(QUERIES, all.length) }, (_, i) => all[Math.floor(i * step)] as Case)
}

async function measure(cases: Case[]): Promise<SearchFigures> {
  const works: Record<string, (one: { q: string; words: string }) => Promise<string[]> | string[]> = {
    [OURS]: async ({ q }) => (await search({ q, limit: 10, kind: 'all' }, deps)).hits.map(({ id }) => id),
    ...Object.fromEntries(
      Object.entries(engines).map(([name, engine]: [string, Engine]) => [name, ({ words }) => engine(words)]),
    ),
  }
  const names = Object.keys(works)
  const queries = cases.map(({ q, expect }) => {
    const { tokens, expansions, sounds } = reader.understand(q)
    return { q, expect: expect[0], words: [...tokens, ...expansions, ...sounds].join(SEPARATOR) }
  })
  const hits: Record<string, number> = {}
  const rounds: Record<string, number>[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const sums: Record<string, number> = {}
    for (const [i, query] of queries.entries())
      for (let at = 0; at < names.length; at++) {
        const name = names[(at + i + round) % names.length] as string
        let found: string[] = []
        const ms = await timed(async () => {
          found = (await works[name]?.(query)) ?? []
        })
        sums[name] = (sums[name] ?? 0) + ms / queries.length
        if (round === 0) hits[name] = (hits[name] ?? 0) + (familyOf(found[0] ?? '') === query.expect ? 1 : 0)
      }
    if (round > 0) rounds.push(sums)
  }
  const msOf = (name: string) => median(rounds.map((sums) => sums[name] ?? 0))
  const figuresOf = (name: string): EngineFigures => ({
    ms: msOf(name),
    hit1: (hits[name] ?? 0) / queries.length,
    oursToIt: median(rounds.map((sums) => (sums[OURS] ?? 0) / (sums[name] ?? 1))),
  })
  return {
    services: catalogue.services.size,
    indexMs,
    queryMs: msOf(OURS),
    hit1: (hits[OURS] ?? 0) / queries.length,
    heapMb: after.heap - before.heap,
    rssMb: after.rss,
    engines: Object.fromEntries(Object.keys(engines).map((name) => [name, figuresOf(name)])),
  }
}

function memory() {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / MB, rss: rss / MB }
}
