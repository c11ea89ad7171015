import { z } from 'zod'
import type { ConfigSlice } from '../config/index.ts'

export const jobsConfig = {
  worksInServer: {
    doc: '材料由谁识别：1 由服务自己，0 只由另起的 npm run worker（要有 DATABASE_URL）',
    env: 'WORK_IN_SERVER',
    schema: z.enum(['0', '1'], '只能是 0 或 1').default('1'),
  },
} satisfies ConfigSlice
