import { z } from 'zod'

/** A time limit of a case: `remaining` days until it is due (0 today, negative when past), null where nobody can say; `note` says why. */
export const TimeLimit = z.object({
  days: z.number().nullable(),
  unit: z.enum(['工作日', '自然日', '小时']).nullable(),
  due: z.string().nullable(),
  remaining: z.number().int().nullable(),
  note: z.string().nullable(),
})

/** Where a case stands in time; computed from its events, stored nowhere. */
export const CaseClock = z.object({
  /** What is waited for: an answer to the papers, the decision, its delivery, or nothing any more. */
  stage: z.enum(['answer', 'decision', 'delivery', 'over']),
  /** Five working days to accept, to ask for supplements or to refuse acceptance (行政许可法 第三十二条). */
  answer: TimeLimit,
  statutory: TimeLimit,
  promised: TimeLimit,
  /** Ten working days from the decision (行政许可法 第四十四条). */
  delivery: TimeLimit,
  /** Time that does not count right now: since when, why, until when as far as is known. */
  stopped: z.object({ since: z.string(), why: z.string(), until: z.string().nullable() }).optional(),
  words: z.string(),
})

/** A step of a case in plain words; `at` null where it is still to come. */
export const CaseStep = z.object({
  type: z.string(),
  title: z.string(),
  at: z.string().nullable(),
  by: z.string().nullable(),
  note: z.string().nullable(),
})

export const DeadlineRequest = z.object({
  from: z.iso.date('日期要写成 YYYY-MM-DD'),
  days: z.number('请写天数').int('天数要写整数').min(0, '天数不能是负数').max(3650, '天数最多3650'),
  unit: z.enum(['工作日', '自然日'], '单位只能是工作日或自然日').default('工作日'),
  suspensions: z
    .array(
      z
        .object({ from: z.iso.date('日期要写成 YYYY-MM-DD'), to: z.iso.date('日期要写成 YYYY-MM-DD') })
        .refine(({ from, to }) => from <= to, '结束的日子不能早于开始的日子'),
    )
    .max(100, '最多写100段')
    .default([]),
})
export const DeadlineAnswer = z.object({ due: z.string().nullable(), note: z.literal('待节假日安排').nullable() })

export type TimeLimit = z.infer<typeof TimeLimit>
export type CaseClock = z.infer<typeof CaseClock>
export type CaseStep = z.infer<typeof CaseStep>
export type DeadlineRequest = z.infer<typeof DeadlineRequest>
export type DeadlineAnswer = z.infer<typeof DeadlineAnswer>
