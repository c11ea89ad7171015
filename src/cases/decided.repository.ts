import { and, asc, eq, gte } from 'drizzle-orm'
import type { FactAnswer } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'
import { caseOf, keptOf, type Sealer } from './rows.ts'

const { cases, caseEvents, receipts } = tables

/** A case that was decided, for comparing with one that is to be. */
export type DecidedCase = {
  caseId: string
  number: string | null
  serviceId: string
  office: string | null
  facts: Record<string, FactAnswer>
  decision: 'approve' | 'refuse'
  decidedAt: string
  opinion: string
}
export type DecidedCases = ReturnType<typeof createDecidedCases>

export const createDecidedCases = (db: Database, sealer: Sealer) => ({
  /** Services of which a case was decided. */
  async services(): Promise<string[]> {
    const rows = await db
      .selectDistinct({ serviceId: cases.serviceId })
      .from(caseEvents)
      .innerJoin(cases, eq(cases.id, caseEvents.caseId))
      .where(eq(caseEvents.type, 'decide'))
    return rows.map(({ serviceId }) => serviceId)
  },

  /** Cases of a service decided at or after an instant (RFC 3339; '' for all), in the order of their decisions. */
  async of(serviceId: string, after: string): Promise<DecidedCase[]> {
    const rows = await db
      .select({ row: cases, event: caseEvents, number: receipts.number })
      .from(caseEvents)
      .innerJoin(cases, eq(cases.id, caseEvents.caseId))
      .leftJoin(receipts, eq(receipts.caseId, cases.id))
      .where(and(eq(caseEvents.type, 'decide'), gte(caseEvents.at, after), eq(cases.serviceId, serviceId)))
      .orderBy(asc(caseEvents.at))
    return rows.map(({ row, event, number }) => {
      const { id, office, draft } = caseOf(row, sealer)
      const opinion = keptOf(event, sealer)?.opinion
      return {
        ...{ caseId: id, number, serviceId, office, facts: draft.facts },
        decision: event.data.result === 'refuse' ? 'refuse' : 'approve',
        decidedAt: event.at,
        opinion: typeof opinion === 'string' ? opinion : '',
      }
    })
  },
})
