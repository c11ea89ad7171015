import { z } from 'zod'

/** What stands on an element of a service and no longer agrees with it after a change. */
export const StaleKind = z.enum(['answer', 'draft', 'case', 'form', 'faq', 'district'])
export const Stale = z.strictObject({
  kind: StaleKind,
  /** Of the answer, draft, case, form or the district's document; of a FAQ its place. */
  id: z.string(),
  /** Elements that changed and that it stands on: `materials.plan`, `fee`, `time`. */
  elements: z.array(z.string()).min(1),
})
export type StaleKind = z.infer<typeof StaleKind>
export type Stale = z.infer<typeof Stale>
