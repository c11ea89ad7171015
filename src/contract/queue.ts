import { z } from 'zod'
import { CaseState, Who } from './case.ts'
import { CaseClock } from './clock.ts'

/** Where cases wait: `intake` for an answer to the papers, `review` for a decision. */
export const QueueQuery = z.object({
  state: CaseState.optional(),
  serviceId: z.string().max(100).optional(),
  /** Taken by me, by nobody. */
  claimed: z.enum(['me', 'nobody']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})
export const QueueEntry = z.object({
  id: z.string(),
  number: z.string().nullable(),
  serviceId: z.string(),
  serviceName: z.string(),
  department: z.string(),
  state: CaseState,
  version: z.number().int(),
  submittedAt: z.string().nullable(),
  /** Who applies, as the form says it; '' where it is blank. */
  applicant: z.string(),
  /** What the latest check found; null where nothing was checked. */
  findings: z.number().int().nullable(),
  /** 0 nothing known, higher first. */
  risk: z.number().int(),
  clock: CaseClock,
  claimedBy: Who.nullable(),
  returned: z.boolean(),
  awaitingSecond: z.boolean(),
})
export const Queue = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  cases: z.array(QueueEntry),
})

/** The trail of a case: what happened, who did it, and whether every entry is as it was written. */
export const Trace = z.object({
  caseId: z.string(),
  number: z.string().nullable(),
  intact: z.boolean(),
  /** `seq` of the first entry that is not as it was written. */
  brokenAt: z.number().int().nullable(),
  message: z.string(),
  events: z.array(
    z.object({
      seq: z.number().int(),
      at: z.string(),
      type: z.string(),
      title: z.string(),
      by: z.object({ id: z.string(), role: z.string(), name: z.string(), office: z.string().nullable() }),
      data: z.record(z.string(), z.unknown()),
      /** Words that are kept sealed. */
      kept: z.record(z.string(), z.unknown()).nullable(),
      hash: z.string(),
      intact: z.boolean(),
    }),
  ),
})

export type QueueQuery = z.infer<typeof QueueQuery>
export type QueueEntry = z.infer<typeof QueueEntry>
export type Queue = z.infer<typeof Queue>
export type Trace = z.infer<typeof Trace>
