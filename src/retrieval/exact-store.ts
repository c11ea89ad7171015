import { Document } from '@langchain/core/documents'
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { VectorStore } from '@langchain/core/vectorstores'

/** Vector store that compares with every vector: takes over where the native HNSW index cannot be built. */
export class ExactStore extends VectorStore {
  private readonly vectors: Float32Array[] = []
  private readonly documents: Document[] = []

  constructor(embeddings: EmbeddingsInterface) {
    super(embeddings, {})
  }

  _vectorstoreType(): string {
    return 'exact'
  }

  async addVectors(vectors: number[][], documents: Document[]): Promise<void> {
    this.vectors.push(...vectors.map((vector) => Float32Array.from(vector)))
    this.documents.push(...documents)
  }

  async addDocuments(documents: Document[]): Promise<void> {
    await this.addVectors(
      await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent)),
      documents,
    )
  }

  /** Nearest first, with cosine distance (0 = same direction) as in HNSWLib. */
  async similaritySearchVectorWithScore(query: number[], k: number): Promise<[Document, number][]> {
    const distances = this.vectors.map((vector, i) => [i, 1 - cosine(vector, query)] as const)
    return distances
      .sort((a, b) => a[1] - b[1])
      .slice(0, k)
      .map(([i, distance]) => [this.documents[i] ?? new Document({ pageContent: '' }), distance])
  }
}

function cosine(a: Float32Array, b: number[]): number {
  let dot = 0
  let lengthA = 0
  let lengthB = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    const y = b[i] as number
    dot += x * y
    lengthA += x * x
    lengthB += y * y
  }
  return dot / (Math.sqrt(lengthA * lengthB) || 1)
}
