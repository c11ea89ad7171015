/** A chat model as the product needs it: a prompt in, text out piece by piece; stops when the signal says so. */
export type ChatModel = {
  name: string
  stream: (prompt: { system: string; user: string }, signal: AbortSignal) => AsyncIterable<string>
}

type Settings = {
  baseUrl?: string | undefined
  apiKey?: string | undefined
  chatModel?: string | undefined
  timeoutMs: number
}

const MAX_TOKENS = 900

/** The configured model of an OpenAI-compatible server, or null where none is configured: then its library is never loaded. */
export function createChatModel({ baseUrl, apiKey, chatModel, timeoutMs }: Settings): ChatModel | null {
  if (!chatModel) return null
  const client = import('@langchain/openai').then(
    ({ ChatOpenAI }) =>
      new ChatOpenAI({
        model: chatModel,
        apiKey: apiKey ?? 'none',
        temperature: 0,
        maxTokens: MAX_TOKENS,
        maxRetries: 1,
        timeout: timeoutMs,
        ...(baseUrl && { configuration: { baseURL: baseUrl } }),
      }),
  )
  return {
    name: chatModel,
    async *stream({ system, user }, signal) {
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ]
      const chunks = await (await client).stream(messages, { signal })
      for await (const chunk of chunks) {
        const { content } = chunk
        if (typeof content === 'string' && content !== '') yield content
      }
    },
  }
}
