import { Embeddings } from '@langchain/core/embeddings'
import { OpenAIEmbeddings } from '@langchain/openai'

/** Embeddings of an OpenAI-compatible server. */
export class ServerEmbedder extends Embeddings {
  readonly name: string
  private readonly client: OpenAIEmbeddings

  constructor({
    model,
    baseUrl,
    apiKey,
    timeoutMs,
  }: { model: string; baseUrl?: string | undefined; apiKey?: string | undefined; timeoutMs: number }) {
    super({})
    this.name = model
    this.client = new OpenAIEmbeddings({
      model,
      apiKey: apiKey ?? 'none',
      timeout: timeoutMs,
      ...(baseUrl && { configuration: { baseURL: baseUrl } }),
    })
  }

  embedQuery(text: string): Promise<number[]> {
    return this.client.embedQuery(text)
  }

  embedDocuments(texts: string[]): Promise<number[][]> {
    return this.client.embedDocuments(texts)
  }
}
