import { HNSWLib } from '@langchain/community/vectorstores/hnswlib'
import { Document } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import type { VectorStore } from '@langchain/core/vectorstores'
import type { Logger } from '../shared/index.ts'
import { ExactStore } from './exact-store.ts'

export type VectorEntry = { id: string; text: string }
/** Nearest entries, best first; `score` is the cosine (1 = same meaning). */
export type VectorIndex = {
  nearest: (text: string, k: number) => Promise<{ id: string; text: string; score: number }[]>
  /** Embeds more entries and puts them beside the others. */
  add: (entries: VectorEntry[]) => Promise<void>
  saveTo: (dir: string) => Promise<void>
  readonly size: number
}

let nativeMissing: boolean | undefined

async function nativeAvailable(logger: Logger): Promise<boolean> {
  if (nativeMissing === undefined) {
    nativeMissing = await import('hnswlib-node').then(
      () => false,
      () => true,
    )
    if (nativeMissing) logger.warn('hnswlib-node is not available, the exact scan takes over')
  }
  return !nativeMissing
}

const BATCH = 512

/** Embeds all entries and builds the index over them. */
export async function buildVectorIndex({
  entries,
  embeddings,
  logger,
}: {
  entries: VectorEntry[]
  embeddings: EmbeddingsInterface
  logger: Logger
}): Promise<VectorIndex> {
  const native = await nativeAvailable(logger)
  const store: VectorStore = native ? new HNSWLib(embeddings, { space: 'cosine' }) : new ExactStore(embeddings)
  const index = wrap(store, embeddings, 0)
  await index.add(entries)
  return index
}

/** Takes an index that `saveTo` left; null where there is none or the native module is missing. */
export async function loadVectorIndex({
  dir,
  embeddings,
  logger,
}: {
  dir: string
  embeddings: EmbeddingsInterface
  logger: Logger
}): Promise<VectorIndex | null> {
  if (!(await nativeAvailable(logger))) return null
  const store = await HNSWLib.load(dir, embeddings).catch(() => null)
  return store && wrap(store, embeddings, store.index.getCurrentCount())
}

function wrap(store: VectorStore, embeddings: EmbeddingsInterface, held: number): VectorIndex {
  let size = held
  return {
    get size() {
      return size
    },
    add: async (entries) => {
      const vectors: number[][] = []
      for (let start = 0; start < entries.length; start += BATCH)
        vectors.push(...(await embeddings.embedDocuments(entries.slice(start, start + BATCH).map(({ text }) => text))))
      await store.addVectors(
        vectors,
        entries.map(({ id, text }) => new Document({ pageContent: text, metadata: { id } })),
      )
      size += entries.length
    },
    nearest: async (text, k) => {
      if (size === 0) return []
      const found = await store.similaritySearchVectorWithScore(await embeddings.embedQuery(text), Math.min(k, size))
      return found.map(([document, distance]) => ({
        id: document.metadata.id as string,
        text: document.pageContent,
        score: 1 - distance,
      }))
    },
    saveTo: async (dir) => {
      if (store instanceof HNSWLib) await store.save(dir)
    },
  }
}
