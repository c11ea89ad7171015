import { z } from 'zod'

/** A condition of 秒批 (domain 5.3 a to j), and why it holds or not. */
export const AutoCondition = z.object({
  id: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
  text: z.string(),
  holds: z.boolean(),
  why: z.string(),
})

/** 秒批: switched on for a service by an admin. */
export const AutoSettingInput = z
  .object({
    enabled: z.boolean('请写明开还是关'),
    /** Who answers for the rules of this service. */
    owner: z.string().trim().max(100).default(''),
    /** Reference of the impact assessment that is kept (个人信息保护法 第五十五条). */
    impactAssessment: z.string().trim().max(500).default(''),
    reason: z.string('请写明理由').trim().min(4, '理由要写具体，至少4个字').max(2000),
  })
  .refine(({ enabled, owner }) => !enabled || owner !== '', { path: ['owner'], message: '开启前请写明规则由谁负责' })
  .refine(({ enabled, impactAssessment }) => !enabled || impactAssessment !== '', {
    path: ['impactAssessment'],
    message: '开启前请写明个人信息保护影响评估的编号（《个人信息保护法》第五十五条）',
  })
export const AutoSetting = z.object({
  serviceId: z.string(),
  enabled: z.boolean(),
  owner: z.string(),
  impactAssessment: z.string(),
  reason: z.string(),
  at: z.string(),
  by: z.string(),
  /** Decided by itself so far, and how many of these went to a person afterwards. */
  decided: z.number().int(),
  sampled: z.number().int(),
})
export const AutoSettings = z.object({ settings: z.array(AutoSetting) })
/** 秒批 of a service before any case; `holds` null where each case tells. */
export const AutoService = z.object({
  serviceId: z.string(),
  serviceName: z.string(),
  department: z.string(),
  setting: AutoSetting.nullable(),
  conditions: z.array(AutoCondition.extend({ holds: z.boolean().nullable() })),
})
export const AutoServices = z.object({ total: z.number().int(), services: z.array(AutoService) })
/** `enabled`: only those that are switched on; `q`: words of name or department. */
export const AutoQuery = z.object({
  q: z.string().trim().max(100).default(''),
  enabled: z.enum(['1']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
})

export type AutoCondition = z.infer<typeof AutoCondition>
export type AutoSettingInput = z.infer<typeof AutoSettingInput>
export type AutoSetting = z.infer<typeof AutoSetting>
export type AutoService = z.infer<typeof AutoService>
export type AutoServices = z.infer<typeof AutoServices>
export type AutoQuery = z.infer<typeof AutoQuery>
