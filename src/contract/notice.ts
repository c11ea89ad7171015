import { z } from 'zod'

/** The documents of a case (domain: 文书). */
export const NoticeKind = z.enum([
  'supplement',
  'acceptance',
  'not-acceptance',
  'special-procedure',
  'extension',
  'hearing',
  'approval',
  'refusal',
  'delivery-receipt',
  'tolerance',
  'commitment',
])

const Text = z.string().trim().min(1)
/** With `only` it is left out where that slot is empty. */
const Paragraph = z.union([Text, z.strictObject({ only: z.string(), text: Text })])

/** A document of `knowledge/notices`: what it says, and which slots must be filled before it can be issued. */
export const NoticeFile = z.strictObject({
  id: NoticeKind,
  title: Text,
  /** The letter of its kind in the number: {机关代字}许{类}〔年〕序号号. */
  letter: z.string().regex(/^[\u4e00-\u9fff]$/, '文号里的类别写一个汉字'),
  basis: Text,
  slots: z.array(
    z.strictObject({
      id: z.string().regex(/^\w+$/),
      name: Text,
      /** May stay empty; then the paper says who fills it in. */
      optional: z.boolean().optional(),
      /** A key of the settings of an office, where the verb gives no value. */
      setting: z.string().optional(),
      /** Stands in the table at the head. */
      cell: z.boolean().optional(),
    }),
  ),
  /** `{slot}` is filled in. */
  paragraphs: z.array(Paragraph).min(1),
  /** A numbered list between the first paragraph and the rest. */
  list: z
    .strictObject({
      title: Text,
      line: Text,
      /** How `{where}` of a line says the places on the papers; `own` where the line already names the only paper it can be. */
      where: z.strictObject({ all: Text, own: Text, place: Text, part: Text, between: Text }).optional(),
    })
    .optional(),
  seal: Text,
  /** What stands instead where the matter is not a permit (行政许可). */
  other: z
    .strictObject({
      title: Text.optional(),
      basis: Text.optional(),
      seal: Text.optional(),
      paragraphs: z.array(Paragraph).min(1).optional(),
    })
    .optional(),
  copies: Text,
  /** Published with personal data masked (行政许可法 第四十条). */
  published: z.boolean().optional(),
})

export const Notice = z.object({
  id: z.string(),
  kind: NoticeKind,
  title: z.string(),
  number: z.string(),
  issuedAt: z.string(),
  /** When the applicant first opened it in the account. */
  openedAt: z.string().nullable(),
  href: z.string(),
})
export const NoticeList = z.object({ notices: z.array(Notice) })

/** A published decision, personal data masked. */
export const PublicDecision = z.object({
  number: z.string(),
  title: z.string(),
  serviceName: z.string(),
  applicant: z.string(),
  body: z.string(),
  decidedOn: z.string(),
  content: z.string(),
})
export const PublicDecisionList = z.object({
  total: z.number().int(),
  page: z.number().int(),
  decisions: z.array(PublicDecision),
})

export type NoticeKind = z.infer<typeof NoticeKind>
export type NoticeFile = z.infer<typeof NoticeFile>
export type Notice = z.infer<typeof Notice>
export type NoticeList = z.infer<typeof NoticeList>
export type PublicDecision = z.infer<typeof PublicDecision>
