import { and, asc, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { KeptCheck, NoticeKind, PublicDecision } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'
import type { Sheet } from '../../writing/index.ts'
import type { Sealer } from '../rows.ts'

const { notices, noticeCounters, caseChecks } = tables

/** A document as it was issued. */
export type NoticeRecord = {
  id: string
  caseId: string
  kind: NoticeKind
  number: string
  letters: string
  year: number
  seq: number
  title: string
  issuedAt: Date
  openedAt: Date | null
  published: PublicDecision | null
}
type Queries = Pick<Database, 'select' | 'insert' | 'update'>

export const createNoticesRepository = (db: Queries, { sealText, openText }: Sealer) => ({
  /** The next number of a body in a year. Whoever asks next waits until this transaction ends, and gets it if that fails. */
  async takeNumber(letters: string, year: number): Promise<number> {
    const [row] = await db
      .insert(noticeCounters)
      .values({ letters, year, last: 1 })
      .onConflictDoUpdate({
        target: [noticeCounters.letters, noticeCounters.year],
        set: { last: sql`${noticeCounters.last} + 1` },
      })
      .returning({ last: noticeCounters.last })
    return row?.last ?? 1
  },

  async add(notice: NoticeRecord, sheet: Sheet): Promise<void> {
    await db.insert(notices).values({ ...notice, sealed: sealText(JSON.stringify(sheet), `notices/${notice.id}`) })
  },

  async of(caseId: string): Promise<NoticeRecord[]> {
    const rows = await db
      .select()
      .from(notices)
      .where(eq(notices.caseId, caseId))
      .orderBy(asc(notices.issuedAt), asc(notices.seq))
    return rows.map(recordOf)
  },

  async find(caseId: string, id: string): Promise<{ notice: NoticeRecord; sheet: Sheet } | null> {
    const [row] = await db
      .select()
      .from(notices)
      .where(and(eq(notices.caseId, caseId), eq(notices.id, id)))
    return row ? { notice: recordOf(row), sheet: JSON.parse(openText(row.sealed, `notices/${id}`)) as Sheet } : null
  },

  /** Keeps when it was first opened. */
  async setOpened(id: string, at: Date): Promise<void> {
    await db
      .update(notices)
      .set({ openedAt: at })
      .where(and(eq(notices.id, id), isNull(notices.openedAt)))
  },

  async listPublished(page: number, pageSize: number): Promise<{ total: number; decisions: PublicDecision[] }> {
    const where = isNotNull(notices.published)
    const [counted] = await db.select({ total: count() }).from(notices).where(where)
    const rows = await db
      .select({ published: notices.published })
      .from(notices)
      .where(where)
      .orderBy(desc(notices.issuedAt), desc(notices.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize)
    return { total: counted?.total ?? 0, decisions: rows.flatMap(({ published }) => published ?? []) }
  },

  async saveCheck(caseId: string, result: Omit<KeptCheck, 'at'>, at: Date): Promise<void> {
    const sealed = sealText(JSON.stringify(result), `case_checks/${caseId}`)
    await db
      .insert(caseChecks)
      .values({ caseId, at, sealed })
      .onConflictDoUpdate({ target: caseChecks.caseId, set: { at, sealed } })
  },
  async checkOf(caseId: string): Promise<KeptCheck | null> {
    const [row] = await db.select().from(caseChecks).where(eq(caseChecks.caseId, caseId))
    if (!row) return null
    return {
      ...(JSON.parse(openText(row.sealed, `case_checks/${caseId}`)) as Omit<KeptCheck, 'at'>),
      at: row.at.toISOString(),
    }
  },
})

function recordOf({ sealed: _sealed, kind, ...row }: typeof notices.$inferSelect): NoticeRecord {
  return { ...row, kind: kind as NoticeKind }
}
