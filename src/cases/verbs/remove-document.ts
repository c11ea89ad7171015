import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, documentNotFound, notDraft } from '../errors.ts'
import { historyOf } from '../history.ts'
import { ensureOwnOpen } from '../read.ts'

/** Takes a paper out of a draft, or one that was put in since a supplement was asked for; its content goes with the next housekeeping unless something else holds it. */
export async function removePaper(caseId: string, documentId: string, context: Context): Promise<void> {
  const done = await context.deps.cases.change(caseId, actorOf(context), async (before, tx) => {
    const record = ensureOwnOpen(before, context)
    const paper = (await tx.papersOf(caseId)).find(({ id }) => id === documentId)
    if (!paper) throw documentNotFound()
    if (record.state === 'supplement') {
      const round = historyOf((await tx.trailOf(caseId)).events).rounds.at(-1)
      if (!round || paper.addedAt.toISOString() <= round.at) throw notDraft()
    }
    await tx.removePaper(documentId)
    return { event: { type: 'remove_document', data: { documentId } }, result: paper.blob }
  })
  if (!done) throw caseNotFound()
  await stopReading(done, context)
}

/** What nobody holds any more need not be read. */
async function stopReading(blob: string, { deps: { wallet, readings } }: Context): Promise<void> {
  const held = await wallet.heldAmong([blob])
  if (!held.has(blob)) await readings.remove([blob])
}
