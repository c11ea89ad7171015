import type { CheckResult } from '../contract/index.ts'
import type { CaseTransaction } from './cases.repository.ts'
import { actorOf, type Context } from './deps.ts'
import { caseNotFound } from './errors.ts'
import type { TrailEntry } from './events.ts'
import { ensureSeen, lookAt, readOffices } from './scene.ts'
import type { Look } from './verbs/verb.ts'

/** A case with everything that weighing it needs. */
export type CaseAtHand = {
  look: Look
  events: readonly TrailEntry[]
  check: (CheckResult & { at: string }) | null
  number: string | null
  /** Nothing of this applicant was decided before. */
  isFirst: boolean
}

const DECIDED = new Set(['approved', 'refused', 'delivered', 'rated', 'archived'])
const ENOUGH = 50

/** What lies beside a look at a case, read with the given store (inside of a transaction: with it alone). */
export async function besideOf(
  look: Look,
  tx: Pick<CaseTransaction, 'trailOf' | 'notices' | 'receiptOf' | 'listOf'>,
): Promise<CaseAtHand> {
  const { id, ownerId } = look.record
  const { events } = await tx.trailOf(id)
  const { records } = await tx.listOf(ownerId, { page: 1, pageSize: ENOUGH })
  return {
    ...{ look, events },
    check: await tx.notices.checkOf(id),
    number: (await tx.receiptOf(id))?.number ?? null,
    isFirst: !records.some((one) => one.id !== id && DECIDED.has(one.state)),
  }
}

/** A case that was handed in, for whoever may see it as staff; anything else is not found. */
export async function lookAtCase(id: string, { person, deps }: Context): Promise<CaseAtHand> {
  const book = await readOffices(deps)
  const record = ensureSeen(await deps.cases.find(id), person, book)
  if (record.state === 'draft') throw caseNotFound()
  const { events } = await deps.cases.trailOf(id)
  const papers = await deps.cases.papersOf(id)
  return besideOf(lookAt(record, { events, papers, person, book, at: deps.clock.now() }, deps), deps.cases)
}

/** Which other cases whoever looks may see as staff; supervisors see all. */
export async function mayHandleWith({
  person,
  deps,
}: Context): Promise<(record: { office: string | null; serviceId: string }) => boolean> {
  const book = await readOffices(deps)
  return (record) => person.role === 'supervisor' || book.mayHandle(person, record)
}

/** Records that somebody opened the evidence of a point, and what they found there; the case stays where it is. */
export async function noteOpened(
  id: string,
  { point, found, note }: { point: string; found?: string | undefined; note: string },
  context: Context,
): Promise<void> {
  const { person, deps } = context
  const book = await readOffices(deps)
  const done = await deps.cases.change(id, actorOf(context), async (before) => {
    ensureSeen(before, person, book)
    return {
      event: {
        type: 'open_evidence',
        data: { point, ...(found && { found }) },
        ...(note && { kept: { note } }),
      },
      result: true,
    }
  })
  if (!done) throw caseNotFound()
}
