import type { Case, Draft } from '../../contract/index.ts'
import { differencesOf, isSameDraft } from '../case.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, stale } from '../errors.ts'
import { serviceOf } from '../present.ts'
import { ensureOwnOpen, showHandled } from '../read.ts'

/**
 * Saves the whole draft over the version it was written on. Where somebody saved meanwhile nothing is written, and the answer
 * holds what is there and where the two differ. A save that arrives twice is answered as the first.
 */
export async function saveDraft(
  { id, on, draft }: { id: string; on: number; draft: Draft },
  context: Context,
): Promise<Case> {
  const { deps } = context
  const saved = await deps.cases.change<{ other?: Draft }>(id, actorOf(context), async (before) => {
    ensureOwnOpen(before, context)
    deps.checkFacts(serviceOf(deps.catalogue, before.serviceId), draft.facts)
    if (isSameDraft(draft, before.draft)) return { result: {} }
    if (before.version !== on) return { result: { other: before.draft } }
    const version = before.version + 1
    return { set: { version, draft }, event: { type: 'save', data: { version } }, result: {} }
  })
  if (!saved) throw caseNotFound()
  const current = await showHandled(id, context)
  if (saved.other) throw stale(current, differencesOf(draft, saved.other))
  return current
}
