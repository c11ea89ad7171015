import { actorOf, type CaseDeps, type Context, systemActor } from '../deps.ts'
import { caseNotFound } from '../errors.ts'
import { ensureOwnDraft } from '../read.ts'

/** Removes a draft of one's own, with its papers. */
export async function discardDraft(id: string, context: Context): Promise<void> {
  ensureOwnDraft(await context.deps.cases.find(id), context)
  const gone = await context.deps.cases.remove(
    id,
    actorOf(context),
    { type: 'discard', data: {} },
    (before) => before.ownerId === context.person.id && before.state === 'draft',
  )
  if (!gone) throw caseNotFound()
}

/** Removes a draft that nobody has touched since `before`; one that was touched a moment ago stays. */
export const expireDraft = (id: string, before: Date, deps: CaseDeps): Promise<boolean> =>
  deps.cases.remove(
    id,
    systemActor(deps),
    { type: 'expire', data: {} },
    ({ state, changedAt }) => state === 'draft' && changedAt < before,
  )
