import type { EventDraft } from '../cases.repository.ts'
import type { OpenTask } from '../tasks/open-task.ts'
import type { Scene } from '../verbs/verb.ts'

/** Something that follows from an entry of the trail, in the same transaction. */
export type Effect = {
  on: readonly string[]
  run: (event: EventDraft, scene: Scene & { openTask: OpenTask; number: string; at: Date }) => Promise<void>
}
