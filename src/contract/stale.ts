import { z } from 'zod'

/** What stands on an element of a service and no longer agrees with it after a change. */
export const StaleKind = z.enum(['answer', 'draft', 'case', 'form', 'faq', 'district', 'law'])
export const Stale = z.strictObject({
  kind: StaleKind,
  /** Of the answer, draft, case, form or the district's document; of a FAQ its place; of a service that cites a law its own. */
  id: z.string(),
  /** Elements that changed and that it stands on: `materials.plan`, `fee`, `time`. */
  elements: z.array(z.string()).min(1),
})

/** One element that differs between two versions. */
export const ElementChange = z.strictObject({
  /** Things with ids one by one (`materials.plan`), else the element (`fee`). */
  path: z.string(),
  /** As people call it: 材料“总平面图”, 收费. */
  name: z.string(),
  how: z.enum(['added', 'removed', 'changed']),
  /** Where it can be said in a line. */
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export const StaleCount = z.strictObject({ kind: StaleKind, count: z.number().int().min(1) })

/** A new version of a service, or another state of a law. */
export const KnowledgeChange = z.strictObject({
  id: z.string(),
  kind: z.enum(['service', 'law']),
  subject: z.string(),
  name: z.string(),
  /** When the product first saw it. */
  at: z.string(),
  /** Versions; of a law its states. Null where there was none before, or is none any more. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  elements: z.array(ElementChange),
  stale: z.array(StaleCount),
})
export const KnowledgeChanges = z.strictObject({ total: z.number().int(), changes: z.array(KnowledgeChange) })
export const KnowledgeChangesQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

/** What changed in the service of a draft since it was begun, as far as the draft stands on it; the latest first. */
export const DraftChanges = z.strictObject({
  changes: z.array(
    z.strictObject({
      at: z.string(),
      after: z.string().nullable(),
      elements: z.array(ElementChange),
    }),
  ),
})

const Text = z.string().trim().min(1)
const sentence = (...slots: string[]) =>
  Text.refine(
    (text) => slots.every((slot) => text.includes(`{${slot}}`)),
    `要有 ${slots.map((slot) => `{${slot}}`).join('、')}`,
  )
/** The file `knowledge/supervise/changes.yaml`. */
export const ChangeWordFile = z.strictObject({
  /** What elements are called; of listed things `{name}` is theirs. */
  elements: z.record(z.string(), Text),
  /** What is said of a whole service that came or went. */
  copies: sentence('form', 'copies'),
  gone: Text,
  /** A task about one thing, and about many of the same owner. */
  tasks: z.record(StaleKind, z.strictObject({ one: sentence('name', 'elements'), many: sentence('name', 'count') })),
  /** From so many on, things of one kind and owner are one task. */
  most: z.number().int().min(1),
})

export type StaleKind = z.infer<typeof StaleKind>
export type Stale = z.infer<typeof Stale>
export type StaleCount = z.infer<typeof StaleCount>
export type ElementChange = z.infer<typeof ElementChange>
export type KnowledgeChange = z.infer<typeof KnowledgeChange>
export type KnowledgeChanges = z.infer<typeof KnowledgeChanges>
export type DraftChanges = z.infer<typeof DraftChanges>
export type ChangeWordFile = z.infer<typeof ChangeWordFile>
