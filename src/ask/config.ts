import { type ConfigSlice, wholeNumber } from '../config/index.ts'

export const askConfig = {
  silenceMinutes: {
    doc: '一次对话静默多少分钟后结束',
    env: 'CONVERSATION_MINUTES',
    schema: wholeNumber(30, { min: 1 }),
  },
  retentionDays: {
    doc: '对话保存多少天后删除',
    env: 'CONVERSATION_RETENTION_DAYS',
    schema: wholeNumber(30, { min: 1 }),
  },
  generatedPerMinute: {
    doc: '同一地址每分钟用对话模型作答的上限，超过用内置作答',
    env: 'GENERATED_PER_MINUTE',
    schema: wholeNumber(30, { min: 0 }),
  },
} satisfies ConfigSlice
