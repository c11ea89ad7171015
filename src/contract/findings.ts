import { z } from 'zod'
import { Who } from './case.ts'
import { Defect, Place } from './papers.ts'

/** What a clerk makes of a finding: nothing yet, it goes into the notice, or it does not count. */
export const FindingState = z.enum(['open', 'accepted', 'dismissed'])

/** A finding of the latest check of a case, with what a clerk made of it. */
export const Finding = Defect.extend({
  /** The same finding of the same paper keeps its id, and with it its state, when the case is checked again. */
  id: z.string(),
  documentId: z.string().nullable(),
  places: z.array(Place.extend({ documentId: z.string() })).optional(),
  state: FindingState,
  /** The clerk changed `message` or `remedy`. */
  edited: z.boolean(),
  /** Why it does not count. */
  reason: z.object({ id: z.string(), name: z.string() }).nullable(),
  note: z.string(),
  by: Who.nullable(),
  at: z.string().nullable(),
})
export const Findings = z.object({
  /** Null where the papers have not been checked. */
  checkedAt: z.string().nullable(),
  /** Papers came, went or were replaced since. */
  stale: z.boolean(),
  findings: z.array(Finding),
  /** Papers that a newer one stands in for; they are kept and not checked any more. */
  replaced: z.array(z.string()),
})

export const MarkInput = z
  .object({
    state: FindingState,
    /** The words to the applicant, where they are not those of the check. */
    message: z.string().trim().min(1, '请写明').max(2000, '最多2000个字').optional(),
    remedy: z.string().trim().min(1, '请写明').max(2000, '最多2000个字').optional(),
    /** Of `knowledge/cases/grounds.yaml`; compulsory where it is dismissed. */
    reason: z.string().max(50).optional(),
    note: z.string().trim().max(500, '最多500个字').default(''),
  })
  .refine(({ state, reason }) => state !== 'dismissed' || reason !== undefined, {
    path: ['reason'],
    message: '去掉要选一个理由',
  })

/** A document as it would be issued, before it is; nothing is changed and no number is taken. */
export const NoticePreview = z.object({ title: z.string(), html: z.string() })

/** What a desk chooses from. */
export const DeskGrounds = z.object({
  notAccepted: z.array(
    z.object({ id: z.string(), name: z.string(), basis: z.string(), body: z.boolean(), permitOnly: z.boolean() }),
  ),
  dismissals: z.array(z.object({ id: z.string(), name: z.string() })),
})

/** The pages of a paper as they were read; a photo of several cards gives several parts of one page. */
export const PaperPages = z.object({
  pages: z.array(
    z.object({
      page: z.number().int(),
      part: z.number().int(),
      widthPx: z.number(),
      heightPx: z.number(),
      /** What is written on it, line by line. */
      text: z.string(),
    }),
  ),
  /** Why it could not be read wholly. */
  problem: z.string().nullable(),
})

/** A link with which a phone takes one paper again, for a short time. */
export const RetakeRequest = z.object({
  materialId: z.string().max(100),
  /** The paper that the new one stands in for. */
  replaces: z.string().max(100).nullable().default(null),
})
export const RetakeLink = z.object({ path: z.string(), until: z.string() })
export const RetakePlace = z.object({ serviceName: z.string(), material: z.string(), until: z.string() })

export type FindingState = z.infer<typeof FindingState>
export type Finding = z.infer<typeof Finding>
export type Findings = z.infer<typeof Findings>
export type MarkInput = z.infer<typeof MarkInput>
export type NoticePreview = z.infer<typeof NoticePreview>
export type DeskGrounds = z.infer<typeof DeskGrounds>
export type PaperPages = z.infer<typeof PaperPages>
export type RetakeRequest = z.infer<typeof RetakeRequest>
export type RetakeLink = z.infer<typeof RetakeLink>
export type RetakePlace = z.infer<typeof RetakePlace>
