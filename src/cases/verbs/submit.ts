import type { Draft, Receipt, SubmitRequest } from '../../contract/index.ts'
import { comparableNumber } from '../../identifiers/index.ts'
import { fillIn } from '../../shared/index.ts'
import { differencesOf } from '../case.ts'
import { actorOf, type Context } from '../deps.ts'
import { caseNotFound, incomplete, stale } from '../errors.ts'
import { stillNeeded } from '../missing.ts'
import { serviceOf } from '../present.ts'
import { ensureOwn, ensureOwnDraft, showCase } from '../read.ts'
import { officeCode, writeReceipt } from '../receipt.ts'
import { keepInWallet } from '../wallet/keep.ts'

/**
 * Hands a draft in and gives the receipt. What is missing is said first and bars nothing: with `anyway` it is handed in and the
 * receipt lists it. Handing in twice gives the receipt of the first time. `on` is the version that was checked, where the
 * caller says it.
 */
export async function submitCase(
  { id, on, anyway, keep }: SubmitRequest & { id: string; on?: number },
  context: Context,
): Promise<Receipt> {
  const { deps } = context
  const { catalogue, clock } = deps
  const words = catalogue.applying.receipt
  const actor = actorOf(context)
  const receipt = await deps.cases.change(id, actor, async (before, tx) => {
    const given = await tx.receiptOf(ensureOwn(before, context).id)
    if (given) return { result: given.receipt }
    const record = ensureOwnDraft(before, context)
    if (on !== undefined && on !== record.version)
      throw stale(await showCase(record, tx, context), differencesOf(record.draft, record.draft))
    const service = serviceOf(catalogue, record.serviceId)
    const papers = await tx.papersOf(id)
    const day = clock.today()
    const needed = stillNeeded({ service, draft: record.draft, papers, today: day, words, byHand: deps.byHand })
    const { missing } = needed
    if (missing.length > 0 && !anyway)
      throw incomplete(fillIn(words.prediction, { department: record.department }), missing)
    const seq = await tx.takeNumber(officeCode(service, words), day)
    const written = writeReceipt({
      record: { ...record, serviceVersion: service.version },
      service,
      papers,
      needed,
      seq,
      at: actor.at,
      day,
      words,
      calendars: catalogue.calendars,
    })
    await tx.addReceipt(written)
    await tx.setNumbers(id, numbersIn(record.draft))
    if (keep) await keepInWallet({ record, service, papers, at: actor.at }, tx.wallet, catalogue)
    return {
      set: {
        state: 'received' as const,
        serviceVersion: service.version,
        submittedAt: actor.at,
        nextDue: written.nextBy,
        version: record.version + 1,
      },
      event: {
        type: 'receive',
        data: {
          number: written.number,
          version: record.version,
          serviceVersion: service.version,
          anyway: missing.length > 0,
          missing: missing.map((one) => `${one.kind}:${one.id}`),
          materials: papers.map(({ materialId, blob }) => ({ id: materialId, hash: blob })),
        },
      },
      result: written.receipt,
    }
  })
  if (!receipt) throw caseNotFound()
  return receipt
}

const numbersIn = ({ applicant }: Draft): string[] =>
  Object.values(applicant).flatMap((value) => comparableNumber(value) ?? [])
