import { z } from 'zod'
import { type ConfigSlice, flag, text, wholeNumber } from '../config/index.ts'

export const modelConfig = {
  baseUrl: {
    doc: 'OpenAI 兼容服务的地址（如本地 vLLM、Ollama）',
    env: 'OPENAI_BASE_URL',
    schema: z.url('要写完整网址').optional(),
  },
  apiKey: { doc: 'OpenAI 兼容服务的密钥', env: 'OPENAI_API_KEY', schema: text },
  chatModel: { doc: '对话模型名；不填则用内置的规则作答', env: 'CHAT_MODEL', schema: text },
  embeddingModel: { doc: '向量模型名；不填则用内置向量', env: 'EMBEDDING_MODEL', schema: text },
  visionModel: {
    doc: '看图模型名（OpenAI 兼容）；不填则只用内置的规则认材料',
    env: 'VISION_MODEL',
    schema: text,
  },
  visionMaySeePersonal: {
    doc: '1 = 允许把含个人信息的材料图片交给看图模型。材料几乎都含个人信息，不打开就不会交；只应在模型部署在本单位网内时打开',
    env: 'VISION_MAY_SEE_PERSONAL',
    schema: flag(false),
  },
  timeoutMs: {
    doc: '等对话模型的毫秒上限，超过就用内置作答',
    env: 'MODEL_TIMEOUT_MS',
    schema: wholeNumber(20000, { min: 100 }),
  },
} satisfies ConfigSlice
