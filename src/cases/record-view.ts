import { dayOf } from '../shared/index.ts'
import { actorOf, type Context } from './deps.ts'
import { ensureSeen, readOffices } from './scene.ts'

/** Keeps that somebody who works here looked at a paper; once a day for each person and paper. */
export async function recordView(caseId: string, documentId: string, context: Context): Promise<void> {
  const { person, deps } = context
  const actor = actorOf(context)
  const today = dayOf(actor.at)
  const isKept = (events: readonly { type: string; by: string; at: string; data: Record<string, unknown> }[]) =>
    events.some(
      ({ type, by, at, data }) =>
        type === 'view' && by === person.id && data.documentId === documentId && dayOf(new Date(at)) === today,
    )
  if (isKept((await deps.cases.trailOf(caseId)).events)) return
  const book = await readOffices(deps)
  await deps.cases.change(caseId, actor, async (before, tx) => {
    const record = ensureSeen(before, person, book)
    if (record.ownerId === person.id || isKept((await tx.trailOf(caseId)).events)) return { result: true }
    return { event: { type: 'view', data: { documentId } }, result: true }
  })
}
