import { z } from 'zod'

export const AlertTier = z.enum(['blue', 'yellow', 'orange', 'red'])
export const AlertState = z.enum(['open', 'acknowledged', 'rectified', 'appealed', 'closed'])
/** Who answers for an alert; an alert that is past its term goes to the next. */
export const AlertOwner = z.enum(['handler', 'section', 'lead', 'supervisor'])
/** 系统 数据 人员 制度 申请人, and 误报 for a false alarm that an appeal showed. */
export const AlertCause = z.enum(['system', 'data', 'people', 'rules', 'applicant', 'false_alarm'])

/** What an alert is about: one case, or one figure of one body. */
export const AlertSubject = z.object({
  caseId: z.string().optional(),
  source: z.string().optional(),
  serviceId: z.string().optional(),
  department: z.string().optional(),
  indicator: z.string().optional(),
  task: z.string().optional(),
})
/** The number that raised it, with its denominator. */
export const AlertEvidence = z.object({
  value: z.number().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  unit: z.string(),
  text: z.string(),
})
export const AlertStep = z.object({ at: z.string(), by: z.string(), what: z.string(), note: z.string().optional() })

export const Alert = z.object({
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  tier: AlertTier,
  state: AlertState,
  subject: AlertSubject,
  subjectName: z.string(),
  evidence: AlertEvidence,
  remedy: z.string(),
  owner: AlertOwner,
  openedAt: z.string(),
  seenAt: z.string(),
  dueOn: z.string().nullable(),
  closedAt: z.string().nullable(),
  cause: AlertCause.nullable(),
  trail: z.array(AlertStep),
})
export const AlertsQuery = z.object({
  state: AlertState.or(z.literal('all')).optional(),
  tier: AlertTier.optional(),
  source: z.enum(['own', 'imported', 'all']).default('all'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const Alerts = z.object({
  /** When everything was last looked at; null where it never was. */
  lookedAt: z.string().nullable(),
  total: z.number().int(),
  byTier: z.record(AlertTier, z.number().int()),
  alerts: z.array(Alert),
})
const Note = z.string('请写一句说明').trim().min(2, '请写一句说明').max(1000, '最多1000个字')
export const AlertNote = z.object({ note: Note })
export const AlertClosing = z.object({ note: Note, cause: AlertCause })

export const AlertDigest = z.object({
  day: z.string(),
  /** When it was written; null while the day is not over, or where nobody wrote it then. */
  writtenAt: z.string().nullable(),
  opened: z.array(Alert),
  overdue: z.array(Alert),
  closed: z.number().int(),
  open: z.record(AlertTier, z.number().int()),
})

const Text = z.string().trim().min(1)
/** The file `knowledge/supervise/alerts.yaml`. */
export const AlertFile = z.strictObject({
  /** Working days an owner has, by tier. */
  terms: z.record(AlertTier, z.number().int().min(0)),
  /** After closing, the same cause is not raised again for so many days unless it got worse. */
  quietDays: z.number().int().min(0),
  /** A figure of a body is judged only from so many cases on, over so many days. */
  minCases: z.number().int().min(1),
  overDays: z.number().int().min(1),
  rules: z.array(z.strictObject({ id: Text, title: Text, text: Text, remedy: Text })),
})

export type AlertTier = z.infer<typeof AlertTier>
export type AlertState = z.infer<typeof AlertState>
export type AlertOwner = z.infer<typeof AlertOwner>
export type AlertCause = z.infer<typeof AlertCause>
export type AlertSubject = z.infer<typeof AlertSubject>
export type AlertEvidence = z.infer<typeof AlertEvidence>
export type AlertStep = z.infer<typeof AlertStep>
export type Alert = z.infer<typeof Alert>
export type AlertsQuery = z.infer<typeof AlertsQuery>
export type Alerts = z.infer<typeof Alerts>
export type AlertFile = z.infer<typeof AlertFile>
export type AlertDigest = z.infer<typeof AlertDigest>
