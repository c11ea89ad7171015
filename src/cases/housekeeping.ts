import type { CaseDeps } from './deps.ts'
import { systemActor } from './deps.ts'
import { expireDraft } from './verbs/discard.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A content that nothing holds is kept this long: it may be on its way into a case. By the clock of the disk. */
const UNHELD_MS = DAY_MS
const BATCH = 500

/** Removes drafts that nobody touched, uploads that were not finished, and contents that nothing holds any more. */
export async function forgetOldCases(deps: CaseDeps): Promise<void> {
  const { cases, uploads, parts, settings, clock } = deps
  const before = new Date(clock.now().getTime() - settings.draftDays * DAY_MS)
  for (const { id } of await cases.listUntouchedDrafts(before)) await expireDraft(id, before, deps)
  for (const id of await uploads.removeExpired(clock.now())) await parts.remove(id)
  const unknown = new Date(Date.now() - HOUR_MS)
  for await (const id of parts.olderThan(unknown)) if (!(await uploads.find(id))) await parts.remove(id)
  await removeUnheld(deps, new Date(Date.now() - UNHELD_MS))
}

/** Removes contents last handed in before an instant of the disk's clock that no case and no wallet holds. */
export async function removeUnheld({ blobs, wallet, readings }: CaseDeps, before: Date): Promise<number> {
  let removed = 0
  const removeOf = async (addresses: string[]) => {
    const held = await wallet.heldAmong(addresses)
    const unheld = addresses.filter((one) => !held.has(one))
    await readings.remove(unheld)
    for (const address of unheld) {
      await blobs.remove(address)
      removed++
    }
  }
  let batch: string[] = []
  for await (const address of blobs.olderThan(before)) {
    batch.push(address)
    if (batch.length < BATCH) continue
    await removeOf(batch)
    batch = []
  }
  await removeOf(batch)
  await blobs.sweep(before)
  return removed
}

/** Looks again at papers that were kept while the scanner did not answer. */
export async function rescan(deps: CaseDeps): Promise<void> {
  const { cases, blobs, scanner, wallet } = deps
  for (const { id, caseId, blob } of await cases.listUnscanned()) {
    const found = await blobs.get(blob)
    if (!found) continue
    const pieces: Buffer[] = []
    for await (const piece of found.content) pieces.push(piece)
    const { state } = await scanner(Buffer.concat(pieces))
    if (state === 'unscanned') return
    await cases.change(caseId, systemActor(deps), async (_before, tx) => {
      await tx.setPaper(id, { scan: state })
      return { event: { type: 'scan', data: { documentId: id, state } }, result: true }
    })
    await wallet.setScan(blob, state)
  }
}
