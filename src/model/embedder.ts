import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Embeddings } from '@langchain/core/embeddings'

/** Texts as lists of features (words, characters, sounds); handed in by the house, so that the model layer knows no language. */
export type FeatureReader = (text: string) => string[]

export const EMBEDDER_DIMENSIONS = 64
export const EMBEDDER_BUCKETS = 32768

/** Bucket of a feature: FNV-1a over UTF-16 units, folded to the table size. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (EMBEDDER_BUCKETS - 1)
}

/**
 * The embedder that needs no key and no network: a table of int8 vectors per feature bucket, trained by
 * `scripts/train-embedder.ts` from the catalogue's own names and utterances. Vectors have unit length.
 */
export class BuiltinEmbedder extends Embeddings {
  readonly name = 'builtin'
  /** Changes with the table, so that vectors of an earlier training are not taken for its own. */
  readonly version: string
  private readonly table: Int8Array
  private readonly features: FeatureReader

  constructor({ file, features }: { file: string; features: FeatureReader }) {
    super({})
    this.features = features
    const bytes = readFileSync(file)
    this.version = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    this.table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.table.length !== EMBEDDER_BUCKETS * EMBEDDER_DIMENSIONS)
      throw new Error(`向量表 ${file} 的大小不对，请重新运行 npm run train:embedder`)
  }

  embed(text: string): number[] {
    const sum = new Array<number>(EMBEDDER_DIMENSIONS).fill(0)
    for (const feature of this.features(text)) {
      const offset = bucketOf(feature) * EMBEDDER_DIMENSIONS
      for (let d = 0; d < EMBEDDER_DIMENSIONS; d++) sum[d] = (sum[d] as number) + (this.table[offset + d] as number)
    }
    const length = Math.hypot(...sum) || 1
    return sum.map((value) => value / length)
  }

  async embedQuery(text: string): Promise<number[]> {
    return this.embed(text)
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => this.embed(text))
  }
}
