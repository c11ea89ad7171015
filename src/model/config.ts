import { z } from 'zod'
import { type ConfigSlice, text, wholeNumber } from '../config/index.ts'

export const modelConfig = {
  baseUrl: {
    doc: 'OpenAI 兼容服务的地址（如本地 vLLM、Ollama）',
    env: 'OPENAI_BASE_URL',
    schema: z.url('要写完整网址').optional(),
  },
  apiKey: { doc: 'OpenAI 兼容服务的密钥', env: 'OPENAI_API_KEY', schema: text },
  chatModel: { doc: '对话模型名；不填则用内置的规则作答', env: 'CHAT_MODEL', schema: text },
  embeddingModel: { doc: '向量模型名；不填则用内置向量', env: 'EMBEDDING_MODEL', schema: text },
  timeoutMs: {
    doc: '等对话模型的毫秒上限，超过就用内置作答',
    env: 'MODEL_TIMEOUT_MS',
    schema: wholeNumber(20000, { min: 100 }),
  },
} satisfies ConfigSlice
