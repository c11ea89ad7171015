import { z } from 'zod'
import { type ConfigOf, type ConfigSlice, wholeNumber } from '../config/index.ts'

export const intakeConfig = {
  publicChecks: {
    doc: '不登录也能检查材料、认事项：1 开，0 关',
    env: 'PUBLIC_CHECKS',
    schema: z.enum(['0', '1'], '只能是 0 或 1').optional(),
    shownDefault: '内嵌数据库为 1，用 DATABASE_URL 为 0',
  },
  checksPerMinute: { doc: '同一地址每分钟检查几次材料', env: 'CHECKS_PER_MINUTE', schema: wholeNumber(20, { min: 1 }) },
  maxCheckMb: {
    doc: '一次检查的文件合计最多多少 MB',
    env: 'MAX_CHECK_MB',
    schema: wholeNumber(60, { min: 1, max: 1000 }),
  },
} satisfies ConfigSlice

export type IntakeConfig = ConfigOf<typeof intakeConfig>

/** Open to everybody unless a real store stands behind, or the setting says so. */
export const isPublic = ({ publicChecks }: IntakeConfig, databaseUrl: string | undefined): boolean =>
  publicChecks === undefined ? databaseUrl === undefined : publicChecks === '1'
