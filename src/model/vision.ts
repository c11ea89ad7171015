/** A model that looks at one picture and answers in text; stops when the signal says so. */
export type VisionModel = {
  name: string
  look: (ask: { system: string; user: string; png: Uint8Array }, signal?: AbortSignal) => Promise<string>
}

type Settings = {
  baseUrl?: string | undefined
  apiKey?: string | undefined
  visionModel?: string | undefined
  visionMaySeePersonal: boolean
  timeoutMs: number
}

const MAX_TOKENS = 1500

/**
 * The configured vision model of an OpenAI-compatible server. Null where none is configured, or where the administrator has not
 * allowed it to see personal data: a picture cannot be masked as a text can.
 */
export function createVisionModel({
  baseUrl,
  apiKey,
  visionModel,
  visionMaySeePersonal,
  timeoutMs,
}: Settings): VisionModel | null {
  if (!visionModel || !visionMaySeePersonal) return null
  const client = import('@langchain/openai').then(
    ({ ChatOpenAI }) =>
      new ChatOpenAI({
        model: visionModel,
        apiKey: apiKey ?? 'none',
        temperature: 0,
        maxTokens: MAX_TOKENS,
        maxRetries: 1,
        timeout: timeoutMs,
        ...(baseUrl && { configuration: { baseURL: baseUrl } }),
      }),
  )
  return {
    name: visionModel,
    look: async ({ system, user, png }, signal) => {
      const url = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
      const content = [
        { type: 'text', text: user },
        { type: 'image_url', image_url: { url } },
      ]
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content },
      ]
      const reply = await (await client).invoke(messages, { ...(signal && { signal }) })
      return typeof reply.content === 'string' ? reply.content : ''
    },
  }
}
