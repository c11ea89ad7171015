import { z } from 'zod'
import type { NoticeFile } from './notice.ts'
import type { OfficeFile } from './office.ts'
import type { OutboxFile } from './outbox.ts'
import { VerbName } from './verbs.ts'

/** The files of `knowledge/cases`: grounds of the law, and what is said of the progress of a case. */
const Text = z.string().trim().min(1)

export const GroundFile = z.strictObject({
  /** Why time does not count (行政许可法 第四十五条); `basis` null: another law must be named. */
  suspension: z.array(z.strictObject({ id: Text, name: Text, basis: Text.nullable() })).min(1),
  /** Why an application is not accepted (第三十二条); `body`: the competent body must be named. */
  notAccepted: z
    .array(z.strictObject({ id: Text, name: Text, basis: Text, body: z.boolean(), permitOnly: z.boolean() }))
    .min(1),
  /** Why a finding of the check does not count. */
  dismissals: z.array(z.strictObject({ id: Text, name: Text })).min(1),
  /** Papers that are never tolerated to be missing, by name. */
  neverTolerated: Text,
})

export const ProgressFile = z.strictObject({
  /** What happened, by type of event. */
  events: z.record(Text, Text),
  verbs: z.record(VerbName, Text),
  states: z.record(Text, Text),
  clock: z.strictObject({
    left: Text,
    today: Text,
    over: Text,
    expired: Text,
    supplement: Text,
    suspended: Text,
    notArranged: Text,
    notPublished: Text,
    afterAcceptance: Text,
    afterDecision: Text,
    planned: Text,
    hours: Text,
    past: Text,
    defaultStatutory: Text,
    none: Text,
  }),
  /** The steps to come, by state. */
  next: z.record(Text, z.array(Text)),
  who: z.strictObject({ applicant: Text, system: Text, staff: Text, roles: z.record(Text, Text) }),
  /** Said where somebody was faster, or the case is not at this step. */
  turn: z.strictObject({ taken: Text, wrong: Text, nothing: Text }),
  /** In place of the number of a document that is only looked at. */
  unissued: Text,
  trace: z.strictObject({ intact: Text, broken: Text, cut: Text }),
  /** How a refusal answers what the applicant said, and what it says where nothing was said. */
  objection: z.strictObject({ answered: Text, none: Text }),
  tasks: z.record(Text, z.strictObject({ title: Text, workingDays: z.number().int().min(1) })),
})

export type GroundFile = z.infer<typeof GroundFile>
export type ProgressFile = z.infer<typeof ProgressFile>
/** Everything that handling a case needs of `knowledge/`. */
export type HandlingKnowledge = {
  notices: NoticeFile[]
  grounds: GroundFile
  progress: ProgressFile
  offices: OfficeFile
  outbox: OutboxFile
}
