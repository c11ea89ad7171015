import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { CaseState } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'
import type { CaseRecord } from './case.ts'
import { caseOf, type Sealer } from './rows.ts'

const { cases, caseDocuments, caseEvents, caseNumbers, receipts } = tables

/** Which cases of a queue; `reach` null: of every office, `claimedBy` null: taken by nobody. */
export type Waiting = {
  states: CaseState[]
  reach: { office: string; serviceIds: string[] } | null
  serviceId?: string | undefined
  claimedBy?: string | null | undefined
  page: number
  pageSize: number
}

/** Cases by what they wait for. */
export const createQueueRepository = (db: Pick<Database, 'select' | 'selectDistinct'>, sealer: Sealer) => ({
  /** Cases in one of these states, what is due first; where two are, the riskier first. */
  async listWaiting({
    states,
    reach,
    serviceId,
    claimedBy,
    page,
    pageSize,
  }: Waiting): Promise<{ total: number; records: CaseRecord[] }> {
    const where = and(
      inArray(cases.state, states),
      serviceId === undefined ? undefined : eq(cases.serviceId, serviceId),
      claimedBy === undefined
        ? undefined
        : claimedBy === null
          ? isNull(cases.claimedBy)
          : eq(cases.claimedBy, claimedBy),
      reach === null
        ? undefined
        : or(
            eq(cases.office, reach.office),
            reach.serviceIds.length > 0
              ? and(isNull(cases.office), inArray(cases.serviceId, reach.serviceIds))
              : undefined,
          ),
    )
    const [counted] = await db.select({ total: count() }).from(cases).where(where)
    const rows = await db
      .select()
      .from(cases)
      .where(where)
      .orderBy(sql`${cases.nextDue} asc nulls last`, desc(cases.risk), asc(cases.submittedAt), asc(cases.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize)
    return { total: counted?.total ?? 0, records: rows.map((row) => caseOf(row, sealer)) }
  },

  /** Cases in a state whose day to act was before a day. */
  listOverdue: (states: CaseState[], day: string): Promise<{ id: string; nextDue: string | null }[]> =>
    db
      .select({ id: cases.id, nextDue: cases.nextDue })
      .from(cases)
      .where(and(inArray(cases.state, states), lt(cases.nextDue, day))),

  /** Cases of a service in some states, by id; the next ones begin after the last. */
  async listOfService(
    serviceId: string,
    states: CaseState[],
    { after, limit }: { after: string; limit: number },
  ): Promise<CaseRecord[]> {
    const rows = await db
      .select()
      .from(cases)
      .where(and(eq(cases.serviceId, serviceId), inArray(cases.state, states), gt(cases.id, after)))
      .orderBy(asc(cases.id))
      .limit(limit)
    return rows.map((row) => caseOf(row, sealer))
  },

  /** Places of the list in which papers of cases lie, by case. */
  async placesOf(caseIds: string[]): Promise<Map<string, string[]>> {
    if (caseIds.length === 0) return new Map()
    const { caseId, materialId } = caseDocuments
    const rows = await db
      .selectDistinct({ caseId, materialId })
      .from(caseDocuments)
      .where(and(inArray(caseId, caseIds), isNotNull(materialId)))
    return new Map(
      [...Map.groupBy(rows, (row) => row.caseId)].map(([id, own]) => [id, own.map((row) => row.materialId ?? '')]),
    )
  },

  /** Cases between acceptance and decision that have papers still to come. */
  async listUnderWay(): Promise<string[]> {
    const rows = await db
      .selectDistinct({ id: cases.id })
      .from(cases)
      .innerJoin(caseEvents, and(eq(caseEvents.caseId, cases.id), eq(caseEvents.type, 'tolerate')))
      .where(inArray(cases.state, ['accepted', 'in_review', 'suspended']))
    return rows.map(({ id }) => id)
  },

  /** Cases of the service of a case that are in one of these states and of the same account or with a number in common, the first one first. */
  async listAlike(
    { id, serviceId, ownerId }: CaseRecord,
    states: CaseState[],
  ): Promise<{ record: CaseRecord; number: string }[]> {
    const own = db.select({ digest: caseNumbers.digest }).from(caseNumbers).where(eq(caseNumbers.caseId, id))
    const sharing = db.select({ id: caseNumbers.caseId }).from(caseNumbers).where(inArray(caseNumbers.digest, own))
    const rows = await db
      .select({ row: cases, number: receipts.number })
      .from(cases)
      .innerJoin(receipts, eq(receipts.caseId, cases.id))
      .where(
        and(
          eq(cases.serviceId, serviceId),
          ne(cases.id, id),
          inArray(cases.state, states),
          or(eq(cases.ownerId, ownerId), inArray(cases.id, sharing)),
        ),
      )
      .orderBy(asc(cases.submittedAt), asc(cases.id))
    return rows.map(({ row, number }) => ({ record: caseOf(row, sealer), number }))
  },
})
