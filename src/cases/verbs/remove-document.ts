import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, documentNotFound } from '../errors.ts'
import { ensureOwnDraft } from '../read.ts'

/** Takes a paper out of a draft; its content goes with the next housekeeping unless something else holds it. */
export async function removePaper(caseId: string, documentId: string, context: Context): Promise<void> {
  const done = await context.deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    ensureOwnDraft(before, context)
    if (!(await tx.papersOf(caseId)).some(({ id }) => id === documentId)) throw documentNotFound()
    await tx.removePaper(documentId)
    return { event: { type: 'remove_document', data: { documentId } }, result: true }
  })
  if (!done) throw caseNotFound()
}
