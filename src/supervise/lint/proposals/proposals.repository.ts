import { and, count, desc, eq } from 'drizzle-orm'
import type { LintProposalState, LintProposalsQuery } from '../../../contract/index.ts'
import { type Database, tables } from '../../../store/index.ts'

const { lintProposals } = tables

export type ProposalRecord = typeof lintProposals.$inferSelect
export type ProposalsRepository = ReturnType<typeof createProposalsRepository>

const PAGE = 20

/** What a model proposed, and what people made of it. */
export const createProposalsRepository = (db: Database) => ({
  /** Keeps proposals; one that was made before stays as it is, settled or not. */
  async add(rows: ProposalRecord[]): Promise<void> {
    if (rows.length > 0) await db.insert(lintProposals).values(rows).onConflictDoNothing()
  },

  async list({ state, service, page }: LintProposalsQuery): Promise<{ total: number; rows: ProposalRecord[] }> {
    const where = and(
      state === 'all' ? undefined : eq(lintProposals.state, state),
      service === undefined ? undefined : eq(lintProposals.service, service),
    )
    const [counted] = await db.select({ total: count() }).from(lintProposals).where(where)
    const rows = await db
      .select()
      .from(lintProposals)
      .where(where)
      .orderBy(desc(lintProposals.at), lintProposals.service, lintProposals.path, lintProposals.id)
      .limit(PAGE)
      .offset((page - 1) * PAGE)
    return { total: counted?.total ?? 0, rows }
  },

  async find(id: string): Promise<ProposalRecord | null> {
    const [row] = await db.select().from(lintProposals).where(eq(lintProposals.id, id))
    return row ?? null
  },

  /** What a person made of an open one; null where there is none that is open. */
  async settle(
    id: string,
    settled: { state: LintProposalState; by: string; settledAt: Date; note: string },
  ): Promise<ProposalRecord | null> {
    const where = and(eq(lintProposals.id, id), eq(lintProposals.state, 'open'))
    const [row] = await db.update(lintProposals).set(settled).where(where).returning()
    return row ?? null
  },
})
