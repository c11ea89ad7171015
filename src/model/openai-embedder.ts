import { Embeddings } from '@langchain/core/embeddings'
import type { OpenAIEmbeddings } from '@langchain/openai'

/** A person waits for the vector of a question: better none than a late one. Documents are embedded at the start, with patience. */
const QUESTION_TIMEOUT_MS = 2000

type Clients = { documents: OpenAIEmbeddings; questions: OpenAIEmbeddings }

/** Embeddings of an OpenAI-compatible server; its library is loaded only where such a server is configured. */
export class ServerEmbedder extends Embeddings {
  readonly name: string
  private readonly clients: Promise<Clients>

  constructor({
    model,
    baseUrl,
    apiKey,
    timeoutMs,
  }: { model: string; baseUrl?: string | undefined; apiKey?: string | undefined; timeoutMs: number }) {
    super({})
    this.name = model
    const settings = { model, apiKey: apiKey ?? 'none', ...(baseUrl && { configuration: { baseURL: baseUrl } }) }
    const patient = { ...settings, timeout: timeoutMs }
    const brief = { ...settings, timeout: Math.min(timeoutMs, QUESTION_TIMEOUT_MS), maxRetries: 0 }
    this.clients = import('@langchain/openai').then(({ OpenAIEmbeddings }) => ({
      documents: new OpenAIEmbeddings(patient),
      questions: new OpenAIEmbeddings(brief),
    }))
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.clients).questions.embedQuery(text)
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.clients).documents.embedDocuments(texts)
  }
}
