import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { type Database, tables } from '../store/index.ts'
import type { CasePaper, CaseRecord, ReceiptRecord } from './case.ts'
import { type CaseEvent, FIRST, type TrailEntry, withHash } from './events.ts'
import { createNoticesRepository } from './notices/notices.repository.ts'
import { createOutboxRepository } from './outbox/outbox.repository.ts'
import { createQueueRepository } from './queue.repository.ts'
import {
  caseOf,
  keptOf,
  paperOf,
  receiptOf,
  type Sealer,
  sealedDraft,
  sealedKept,
  sealedPaper,
  sealedReceipt,
} from './rows.ts'
import { createTasksRepository } from './tasks/tasks.repository.ts'
import { createWalletRepository } from './wallet.repository.ts'

const { cases, caseDocuments, caseEvents, caseNumbers, receiptCounters, receipts } = tables

/** Who does something to a case, as the trail keeps it. */
export type Actor = { by: string; role: string; at: Date }
/** `kept` holds words that may tell who people are: they are sealed before they are written. */
export type EventDraft = { type: string; data: Record<string, unknown>; kept?: Record<string, unknown> | undefined }
/** What a verb decides: what changes, the entry of the trail, and what it answers with. */
export type Outcome<T> = {
  set?: Partial<
    Pick<
      CaseRecord,
      'state' | 'version' | 'draft' | 'serviceVersion' | 'submittedAt' | 'office' | 'claimedBy' | 'risk' | 'nextDue'
    >
  >
  event?: EventDraft
  result: T
}
export type CasesRepository = ReturnType<typeof createCasesRepository>
export type CaseTransaction = ReturnType<typeof within>

export const createCasesRepository = (db: Database, sealer: Sealer) => ({
  ...within(db, sealer),

  async add(record: CaseRecord, actor: Actor, event: EventDraft): Promise<void> {
    await db.transaction(async (tx) => {
      const first = entryOf(record.id, { head: FIRST, events: 0 }, actor, event, sealer)
      const { draft, ...row } = record
      await tx
        .insert(cases)
        .values({ ...row, sealed: sealedDraft(draft, record.id, sealer), head: first.hash, events: 1 })
      await tx.insert(caseEvents).values(first)
    })
  },

  /**
   * The one door through which a case changes: the row is locked, `decide` sees it as it is, and the change and its entry in
   * the trail are kept together or not at all. Null where there is no such case.
   */
  async change<T>(
    id: string,
    actor: Actor,
    decide: (before: CaseRecord, tx: CaseTransaction) => Promise<Outcome<T>>,
  ): Promise<T | null> {
    return db.transaction(async (tx) => {
      const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for('update')
      if (!row) return null
      const { set, event, result } = await decide(caseOf(row, sealer), within(tx, sealer))
      if (!event) return result
      const { draft, ...changes } = set ?? {}
      const entry = entryOf(id, row, actor, event, sealer)
      await tx.insert(caseEvents).values(entry)
      await tx
        .update(cases)
        .set({
          ...changes,
          ...(draft && { sealed: sealedDraft(draft, id, sealer) }),
          changedAt: actor.at,
          head: entry.hash,
          events: entry.seq,
        })
        .where(eq(cases.id, id))
      return result
    })
  },

  /** Removes a draft with its papers; the trail keeps that there was one. False where `mayGo` says no or there is none. */
  async remove(id: string, actor: Actor, event: EventDraft, mayGo: (before: CaseRecord) => boolean): Promise<boolean> {
    return db.transaction(async (tx) => {
      const [row] = await tx.select().from(cases).where(eq(cases.id, id)).for('update')
      if (!row || !mayGo(caseOf(row, sealer))) return false
      await tx.insert(caseEvents).values(entryOf(id, row, actor, event, sealer))
      await tx.delete(cases).where(eq(cases.id, id))
      return true
    })
  },
})

type Queries = Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>

/** What can be read and written inside a transaction as well as outside of one. */
const within = (db: Queries, sealer: Sealer) => ({
  wallet: createWalletRepository(db, sealer),
  ...createQueueRepository(db, sealer),
  notices: createNoticesRepository(db, sealer),
  tasks: createTasksRepository(db, sealer),
  outbox: createOutboxRepository(db),

  async find(id: string): Promise<CaseRecord | null> {
    const [row] = await db.select().from(cases).where(eq(cases.id, id))
    return row ? caseOf(row, sealer) : null
  },

  async listOf(
    ownerId: string,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<{ total: number; records: CaseRecord[] }> {
    const [counted] = await db.select({ total: count() }).from(cases).where(eq(cases.ownerId, ownerId))
    const rows = await db
      .select()
      .from(cases)
      .where(eq(cases.ownerId, ownerId))
      .orderBy(desc(cases.changedAt), desc(cases.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize)
    return { total: counted?.total ?? 0, records: rows.map((row) => caseOf(row, sealer)) }
  },

  listUntouchedDrafts: (before: Date): Promise<{ id: string }[]> =>
    db
      .select({ id: cases.id })
      .from(cases)
      .where(and(eq(cases.state, 'draft'), lt(cases.changedAt, before))),

  async papersOf(caseId: string): Promise<CasePaper[]> {
    const rows = await db
      .select()
      .from(caseDocuments)
      .where(eq(caseDocuments.caseId, caseId))
      .orderBy(asc(caseDocuments.addedAt), asc(caseDocuments.id))
    return rows.map((row) => paperOf(row, sealer))
  },

  async findPaper(id: string): Promise<CasePaper | null> {
    const [row] = await db.select().from(caseDocuments).where(eq(caseDocuments.id, id))
    return row ? paperOf(row, sealer) : null
  },

  async countPapers(caseIds: string[]): Promise<Map<string, number>> {
    if (caseIds.length === 0) return new Map()
    const rows = await db
      .select({ caseId: caseDocuments.caseId, papers: count() })
      .from(caseDocuments)
      .where(inArray(caseDocuments.caseId, caseIds))
      .groupBy(caseDocuments.caseId)
    return new Map(rows.map(({ caseId, papers }) => [caseId, papers]))
  },

  async trailsOf(caseIds: string[]): Promise<Map<string, TrailEntry[]>> {
    if (caseIds.length === 0) return new Map()
    const rows = await db
      .select()
      .from(caseEvents)
      .where(inArray(caseEvents.caseId, caseIds))
      .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq))
    return Map.groupBy(
      rows.map((entry) => ({ ...entry, kept: keptOf(entry, sealer) })),
      ({ caseId }) => caseId,
    )
  },

  async addPaper(paper: CasePaper): Promise<void> {
    await db.insert(caseDocuments).values(sealedPaper(paper, sealer))
  },
  async setPaper(id: string, set: Partial<Pick<CasePaper, 'materialId' | 'scan'>>): Promise<void> {
    await db.update(caseDocuments).set(set).where(eq(caseDocuments.id, id))
  },
  async removePaper(id: string): Promise<void> {
    await db.delete(caseDocuments).where(eq(caseDocuments.id, id))
  },
  listUnscanned: (limit = 200): Promise<{ id: string; caseId: string; blob: string }[]> =>
    db
      .select({ id: caseDocuments.id, caseId: caseDocuments.caseId, blob: caseDocuments.blob })
      .from(caseDocuments)
      .where(eq(caseDocuments.scan, 'unscanned'))
      .limit(limit),

  async receiptOf(caseId: string): Promise<ReceiptRecord | null> {
    const [row] = await db.select().from(receipts).where(eq(receipts.caseId, caseId))
    return row ? receiptOf(row, sealer) : null
  },
  async numbersOf(caseIds: string[]): Promise<Map<string, string>> {
    if (caseIds.length === 0) return new Map()
    const rows = await db
      .select({ caseId: receipts.caseId, number: receipts.number })
      .from(receipts)
      .where(inArray(receipts.caseId, caseIds))
    return new Map(rows.map(({ caseId, number }) => [caseId, number]))
  },
  /** The next number of an office on a day. Whoever asks next waits until this transaction ends, and gets it if that fails. */
  async takeNumber(office: string, day: string): Promise<number> {
    const [row] = await db
      .insert(receiptCounters)
      .values({ office, day, last: 1 })
      .onConflictDoUpdate({
        target: [receiptCounters.office, receiptCounters.day],
        set: { last: sql`${receiptCounters.last} + 1` },
      })
      .returning({ last: receiptCounters.last })
    return row?.last ?? 1
  },
  async addReceipt(receipt: ReceiptRecord): Promise<void> {
    await db.insert(receipts).values(sealedReceipt(receipt, sealer))
  },

  /** Makes a case findable by the personal numbers it holds. */
  async setNumbers(caseId: string, numbers: string[]): Promise<void> {
    await db.delete(caseNumbers).where(eq(caseNumbers.caseId, caseId))
    const digests = [...new Set(numbers.map(sealer.indexOf))]
    if (digests.length > 0) await db.insert(caseNumbers).values(digests.map((digest) => ({ caseId, digest })))
  },
  async findByNumber(number: string): Promise<string[]> {
    const rows = await db
      .select({ caseId: caseNumbers.caseId })
      .from(caseNumbers)
      .where(eq(caseNumbers.digest, sealer.indexOf(number)))
    return rows.map(({ caseId }) => caseId)
  },

  async trailOf(caseId: string): Promise<{ events: TrailEntry[]; head: string | null }> {
    const rows = await db.select().from(caseEvents).where(eq(caseEvents.caseId, caseId)).orderBy(asc(caseEvents.seq))
    const [row] = await db.select({ head: cases.head }).from(cases).where(eq(cases.id, caseId))
    return { events: rows.map((entry) => ({ ...entry, kept: keptOf(entry, sealer) })), head: row?.head ?? null }
  },
})

const entryOf = (
  caseId: string,
  { head, events }: { head: string; events: number },
  { by, role, at }: Actor,
  { type, data, kept }: EventDraft,
  sealer: Sealer,
): CaseEvent => {
  const seq = events + 1
  const sealed = kept && { sealed: sealedKept(kept, { caseId, seq }, sealer) }
  return withHash({ caseId, seq, at: at.toISOString(), type, by, role, data: { ...data, ...sealed }, before: head })
}
