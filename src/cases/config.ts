import { type ConfigSlice, wholeNumber } from '../config/index.ts'

export const casesConfig = {
  draftDays: {
    doc: '草稿多少天没动就清掉（到期日写在草稿里）',
    env: 'DRAFT_DAYS',
    schema: wholeNumber(30, { min: 1 }),
  },
} satisfies ConfigSlice
