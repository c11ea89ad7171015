import { Embeddings } from '@langchain/core/embeddings'
import { OpenAIEmbeddings } from '@langchain/openai'

/** A person waits for the vector of a question: better none than a late one. Documents are embedded at the start, with patience. */
const QUESTION_TIMEOUT_MS = 2000

/** Embeddings of an OpenAI-compatible server. */
export class ServerEmbedder extends Embeddings {
  readonly name: string
  private readonly documents: OpenAIEmbeddings
  private readonly questions: OpenAIEmbeddings

  constructor({
    model,
    baseUrl,
    apiKey,
    timeoutMs,
  }: { model: string; baseUrl?: string | undefined; apiKey?: string | undefined; timeoutMs: number }) {
    super({})
    this.name = model
    const settings = { model, apiKey: apiKey ?? 'none', ...(baseUrl && { configuration: { baseURL: baseUrl } }) }
    this.documents = new OpenAIEmbeddings({ ...settings, timeout: timeoutMs })
    this.questions = new OpenAIEmbeddings({
      ...settings,
      timeout: Math.min(timeoutMs, QUESTION_TIMEOUT_MS),
      maxRetries: 0,
    })
  }

  embedQuery(text: string): Promise<number[]> {
    return this.questions.embedQuery(text)
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return this.documents.embedDocuments(texts)
  }
}
