import type { EventDraft } from '../cases.repository.ts'
import { taskOpener } from '../tasks/open-task.ts'
import type { Scene } from '../verbs/verb.ts'
import { EFFECTS } from './list.ts'

/** Lets everything follow that an entry of the trail brings, in its transaction. */
export async function follow(event: EventDraft, scene: Scene, at: Date): Promise<void> {
  const { tx, record, deps, words } = scene
  const effects = EFFECTS.filter(({ on }) => on.includes(event.type))
  if (effects.length === 0) return
  const number = (await tx.receiptOf(record.id))?.number ?? record.id
  const openTask = taskOpener({
    tasks: tx.tasks,
    words: words.progress.tasks,
    calendars: deps.catalogue.calendars,
    now: () => at,
  })
  for (const { run } of effects) await run(event, { ...scene, openTask, number, at })
}
