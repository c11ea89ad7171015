import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { Document } from '@langchain/core/documents'
import { Embeddings } from '@langchain/core/embeddings'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { ExactStore } from './exact-store.ts'
import { buildVectorIndex, loadVectorIndex } from './vector-index.ts'

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const DIMENSIONS = 64
const vectorFrom = (random: () => number) => Array.from({ length: DIMENSIONS }, () => random() * 2 - 1)

/** A text is a seed: the same text is always the same vector. */
class SeededEmbeddings extends Embeddings {
  embedQuery = async (text: string) => vectorFrom(createRandom(Number(text)))
  embedDocuments = (texts: string[]) => Promise.all(texts.map(this.embedQuery))
}
const embeddings = new SeededEmbeddings({})
const logger = pino({ level: 'silent' })
const entries = Array.from({ length: 600 }, (_, i) => ({ id: `service-${i % 50}`, text: String(i + 1) }))

test('the exact scan and the graph give the same nearest', async () => {
  const vectors = await embeddings.embedDocuments(entries.map(({ text }) => text))
  const documents = entries.map(({ id, text }) => new Document({ pageContent: text, metadata: { id } }))
  const exact = new ExactStore(embeddings)
  const graph = new HNSWLib(embeddings, { space: 'cosine' })
  await exact.addVectors(vectors, documents)
  await graph.addVectors(vectors, documents)
  let shared = 0
  for (let seed = 10_001; seed <= 10_050; seed++) {
    const query = await embeddings.embedQuery(String(seed))
    const [scanned, walked] = await Promise.all(
      [exact, graph].map((store) => store.similaritySearchVectorWithScore(query, 40)),
    )
    const [best, bestWalked] = [scanned?.[0], walked?.[0]]
    expect(bestWalked?.[0].pageContent).toBe(best?.[0].pageContent)
    expect(bestWalked?.[1]).toBeCloseTo(best?.[1] ?? Number.NaN, 4)
    const found = new Set(walked?.map(([document]) => document.pageContent))
    shared += (scanned ?? []).slice(0, 10).filter(([document]) => found.has(document.pageContent)).length
  }
  // the graph is approximate by design: of the ten nearest it may miss one in fifty
  expect(shared / 500).toBeGreaterThanOrEqual(0.98)
})

test('the exact scan orders by cosine, worked out by hand', async () => {
  const store = new ExactStore(embeddings)
  const directions = { same: [2, 0], half: [1, 1], across: [0, 3], against: [-1, 0], nothing: [0, 0] }
  await store.addVectors(
    Object.values(directions),
    Object.keys(directions).map((pageContent) => new Document({ pageContent })),
  )
  const found = await store.similaritySearchVectorWithScore([1, 0], 5)
  expect(found.map(([{ pageContent }, distance]) => [pageContent, Math.round(distance * 1000) / 1000])).toEqual([
    ['same', 0],
    ['half', 0.293],
    ['across', 1],
    ['nothing', 1],
    ['against', 2],
  ])
  expect(await store.similaritySearchVectorWithScore([1, 0], 2)).toHaveLength(2)
})

test('an index finds the text itself with a cosine of one, and is the same after it was saved', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'zhengtong-vectors-'))
  try {
    const built = await buildVectorIndex({ entries, embeddings, logger })
    const [itself] = await built.nearest('7', 5)
    expect(itself).toMatchObject({ id: 'service-6', text: '7' })
    expect(itself?.score).toBeCloseTo(1, 4)
    await built.saveTo(dir)
    const loaded = await loadVectorIndex({ dir, embeddings, logger })
    expect(loaded?.size).toBe(600)
    expect(await loaded?.nearest('10001', 10)).toEqual(await built.nearest('10001', 10))
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})

test('where nothing was saved nothing is loaded, and an empty index finds nothing', async () => {
  expect(await loadVectorIndex({ dir: join(tmpdir(), 'zhengtong-no-such-folder'), embeddings, logger })).toBeNull()
  const empty = await buildVectorIndex({ entries: [], embeddings, logger })
  expect(await empty.nearest('1', 5)).toEqual([])
})
