import { z } from 'zod'
import { Role } from './account.ts'

/** Where a task comes from; nothing that somebody waits for ends nowhere. */
export const TaskSource = z.enum([
  'unanswered_question',
  'failed_handover',
  'unhelpful_answer',
  'bad_rating',
  'objection',
  'missed_promise',
  'overdue',
  'stale_knowledge',
  'lint_finding',
  'alert',
  'auto_sample',
  'message_failed',
])

export const Task = z.object({
  id: z.string(),
  source: TaskSource,
  title: z.string(),
  detail: z.string(),
  caseId: z.string().nullable(),
  /** What it is about outside of a case (a message, a service, an alert). */
  about: z.string().nullable(),
  /** Who has to see to it: everybody of a role, of an office, or one person. */
  owner: z.object({ role: Role, office: z.string().nullable(), person: z.string().nullable() }),
  openedAt: z.string(),
  /** Null where the year has no calendar yet. */
  dueOn: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  closed: z.object({ at: z.string(), by: z.string(), note: z.string() }).nullable(),
})
export const TaskQuery = z.object({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  source: TaskSource.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})
export const TaskList = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  tasks: z.array(Task),
})
export const CloseTask = z.object({
  note: z.string('请写明怎么处理的').trim().min(4, '请写明怎么处理的，至少4个字').max(2000, '最多2000个字'),
})

export type TaskSource = z.infer<typeof TaskSource>
export type Task = z.infer<typeof Task>
export type TaskQuery = z.infer<typeof TaskQuery>
export type TaskList = z.infer<typeof TaskList>
