import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, documentNotFound, notDraft } from '../errors.ts'
import { ensureOwnOpen } from '../read.ts'

/** Takes a paper out of a draft, or one that was put in since a supplement was asked for, as the trail has it; its content goes with the next housekeeping unless something else holds it. */
export async function removePaper(caseId: string, documentId: string, context: Context): Promise<void> {
  const done = await context.deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    const record = ensureOwnOpen(before, context)
    const paper = (await tx.papersOf(caseId)).find(({ id }) => id === documentId)
    if (!paper) throw documentNotFound()
    if (record.state === 'supplement') {
      const { events } = await tx.trailOf(caseId)
      const since = events.slice(events.findLastIndex(({ type }) => type === 'supplement_notice') + 1)
      if (!since.some((one) => ADDS.has(one.type) && one.data.documentId === documentId)) throw notDraft()
    }
    await tx.removePaper(documentId)
    return { event: { type: 'remove_document', data: { documentId } }, result: paper.blob }
  })
  if (!done) throw caseNotFound()
  await stopReading(done, context)
}

/** Entries with which a paper comes into a case. */
const ADDS = new Set(['attach', 'reuse'])

/** What nobody holds any more need not be read. */
async function stopReading(blob: string, { deps: { wallet, readings } }: Context): Promise<void> {
  const held = await wallet.heldAmong([blob])
  if (!held.has(blob)) await readings.remove([blob])
}
