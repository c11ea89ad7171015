import { z } from 'zod'
import { FactAnswer } from './apply.ts'
import { Box } from './papers.ts'

/** What may be sent with each verb of a case. A day is YYYY-MM-DD, words are for people to read. */
const Day = z.iso.date('日期要写成 YYYY-MM-DD')
const Words = z.string('请写明').trim().min(1, '请写明').max(2000, '最多2000个字')
const Reason = Words.min(4, '理由要写具体，至少4个字')
const Name = z.string('请写明').trim().min(1, '请写明').max(100, '最多100个字')

const within = (value: number, most = 1): number => Math.min(Math.max(value, 0), most)
/** Where on a paper of the case a fault shows; the box is cut to the page. */
export const SupplementPlace = z.object({
  documentId: z.string().min(1).max(100),
  page: z.number().int().min(1).max(10_000),
  part: z.number().int().min(0).max(20).optional(),
  box: Box.overwrite(([left, top, width, height]) => {
    const [x, y] = [within(left), within(top)]
    return [x, y, within(width + (left - x), 1 - x), within(height + (top - y), 1 - y)]
  }).optional(),
})

/** As many places as one item may name. */
export const MOST_PLACES = 5

/** One thing to be mended; all that is wrong stands in one notice (行政许可法 第三十二条第一款第四项). */
export const SupplementItem = z.object({
  /** Id of the defect table, where a check found it. */
  code: z
    .string()
    .regex(/^[A-J]\d{1,2}$/, '编号像 A1、J6')
    .nullable()
    .default(null),
  materialId: z.string().max(100).nullable().default(null),
  message: Words,
  remedy: Words,
  basis: Words,
  sample: z.string().max(500).nullable().default(null),
  places: z.array(SupplementPlace).max(MOST_PLACES, `一条最多指出${MOST_PLACES}处`).optional(),
})

export const AcceptInput = z.object({ note: z.string().trim().max(2000).default('') })
export const SupplementInput = z.object({
  items: z.array(SupplementItem).min(1, '请写明要补什么').max(100),
  by: Day,
  /** Needed for a second notice about something that could be seen the first time. */
  confirmed: z.boolean().default(false),
  reason: z.string().trim().max(2000).default(''),
})
export const ResubmitInput = z.object({ note: z.string().trim().max(2000).default('') })
export const TolerateInput = z.object({
  materialIds: z.array(z.string().max(100)).min(1, '请选要容缺的材料').max(30),
  promise: Reason,
  by: Day,
})
export const CommitInput = z.object({
  matters: z.array(Words).min(1, '请写明承诺的事项').max(30),
  promise: Reason,
  materialIds: z.array(z.string().max(100)).max(30).default([]),
})
export const NotAcceptInput = z.object({
  ground: z.string('请选不予受理的情形').min(1, '请选不予受理的情形').max(50),
  facts: Reason,
  /** The body one should go to; compulsory where it is not this one's power. */
  body: z.string().trim().max(100).nullable().default(null),
})
export const CorrectInput = z.object({
  part: z.enum(['facts', 'applicant']),
  key: z.string().min(1).max(100),
  value: FactAnswer,
  /** Where the right value was seen. */
  seen: z.string().trim().max(500).default(''),
})
export const ClaimInput = z.object({})
export const StartReviewInput = z.object({ note: z.string().trim().max(2000).default('') })
export const SuspendInput = z.object({
  /** Of `knowledge/cases/grounds.yaml`: 听证, 招标, 拍卖, 检验, 检测, 检疫, 鉴定, 专家评审, or another law. */
  ground: z.string('请选停止计时的法定事由').min(1, '请选停止计时的法定事由').max(50),
  /** Compulsory where the ground is another law. */
  basis: z.string().trim().max(500).nullable().default(null),
  who: Name,
  reason: Reason,
  until: Day,
})
export const ResumeInput = z.object({
  ground: z.string().max(50).nullable().default(null),
  result: z.string().trim().max(2000).default(''),
})
export const ExtendInput = z.object({
  days: z.number().int().min(1, '至少1个工作日').max(10, '最多延长10个工作日').default(10),
  reason: Reason,
  /** The head of the body who approved it (行政许可法 第四十二条). */
  approvedBy: Name,
})
export const TransferInput = z.object({ office: z.string().min(1, '请选转给哪个机构').max(100), reason: Reason })
export const HearingInput = z.object({ matter: Reason, right: Words, contact: Words })

/** Why it is refused, answering a condition of the service (行政许可法 第三十八条第二款). */
export const RefusalReason = z.object({ conditionId: z.string().min(1).max(100), found: Reason, evidence: Words })
export const DecideInput = z
  .object({
    decision: z.enum(['approve', 'refuse', 'return'], '请选准予、不予或退回'),
    opinion: Reason,
    /** Compulsory where it is refused. */
    reasons: z.array(RefusalReason).max(50).default([]),
    /** How what the applicant said (陈述申辩) was weighed; compulsory where something was said and it is refused. */
    answer: z.string().trim().max(2000).default(''),
    /** What is permitted, and how far. */
    content: z.string().trim().max(2000).default(''),
    validity: z.string().trim().max(200).default(''),
    licence: z.string().trim().max(100).default(''),
    /** Why the hint was not followed. */
    overridden: z.object({ reason: Reason }).optional(),
    /** Agreed with the hint without opening the evidence. */
    unread: z.boolean().default(false),
  })
  .refine(({ decision, reasons }) => decision !== 'refuse' || reasons.length > 0, {
    path: ['reasons'],
    message: '不予许可要逐条写明不符合哪一条、查明的事实和证据',
  })
export const ReturnInput = z.object({ reason: Reason })
export const DeliverInput = z.object({
  mode: z.enum(['直接送达', '留置送达', '邮寄送达', '电子送达', '公告送达'], '请选送达方式'),
  receiver: Name,
  relation: z.string().trim().max(50).default('本人'),
  place: Name,
  note: z.string().trim().max(500).default(''),
  /** The recipient agreed to electronic delivery. */
  consent: z.boolean().default(false),
})
/** 好差评: five grades, voluntary (国办发〔2019〕51号); 1 and 2 are bad. */
export const RateInput = z.object({
  grade: z.number().int().min(1, '评1到5分').max(5, '评1到5分'),
  tags: z.array(z.string().trim().min(1).max(30)).max(10).default([]),
  words: z.string().trim().max(1000).default(''),
})
export const ObjectInput = z.object({ words: Reason })
export const ArchiveInput = z.object({})
export const WithdrawInput = z.object({ reason: z.string().trim().max(500).default('') })

/** Every way in which a handed-in case moves on; `can` of a case lists those that are possible now. */
export const VerbName = z.enum([
  'claim',
  'accept',
  'supplement',
  'resubmit',
  'tolerate',
  'commit',
  'not-accept',
  'correct',
  'start-review',
  'suspend',
  'resume',
  'extend',
  'hearing',
  'transfer',
  'decide',
  'deliver',
  'rate',
  'object',
  'archive',
  'withdraw',
])

export type SupplementPlace = z.infer<typeof SupplementPlace>
export type SupplementItem = z.infer<typeof SupplementItem>
export type RefusalReason = z.infer<typeof RefusalReason>
export type DecideInput = z.infer<typeof DecideInput>
export type VerbName = z.infer<typeof VerbName>
