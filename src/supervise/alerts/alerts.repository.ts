import { and, count, desc, eq, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { AlertDigest, AlertState, AlertTier, HistorySource } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'

const { alerts, alertDigests, alertLooks } = tables

/** The one row that says when everything was looked at. */
const LATEST = 'latest'

export type AlertRecord = typeof alerts.$inferSelect
export type AlertsRepository = ReturnType<typeof createAlertsRepository>
export type Wanted = { state: AlertState | 'all' | 'unclosed'; tier?: AlertTier | undefined; source?: HistorySource }
export type WrittenDigest = { at: Date; digest: Omit<AlertDigest, 'writtenAt'> }

const PAGE = 50
/** As many of a kind as a digest lists; its counts are of all. */
const MOST_IN_DIGEST = 100

export const createAlertsRepository = (db: Database) => ({
  /** Of each key the newest alert, closed or not. */
  async newestByKey(): Promise<Map<string, AlertRecord>> {
    const rows = await db.select().from(alerts).orderBy(alerts.openedAt)
    return new Map(rows.map((row) => [row.key, row]))
  },

  async list(wanted: Wanted, page: number): Promise<{ total: number; rows: AlertRecord[] }> {
    const where = whereOf(wanted)
    const [counted] = await db.select({ total: count() }).from(alerts).where(where)
    const rows = await db
      .select()
      .from(alerts)
      .where(where)
      .orderBy(desc(alerts.openedAt), desc(alerts.id))
      .limit(PAGE)
      .offset((page - 1) * PAGE)
    return { total: counted?.total ?? 0, rows }
  },

  async countOpenByTier(source: HistorySource = 'all'): Promise<Record<AlertTier, number>> {
    const rows = await db
      .select({ tier: alerts.tier, count: count() })
      .from(alerts)
      .where(whereOf({ state: 'unclosed', source }))
      .groupBy(alerts.tier)
    const counts = { blue: 0, yellow: 0, orange: 0, red: 0 }
    for (const { tier, count: so } of rows) counts[tier as AlertTier] = so
    return counts
  },

  /** Opened and closed from one instant to before another; and what stands past its term before a day, or went to the next owner for that reason meanwhile. */
  async between(from: Date, to: Date, day: string) {
    const opened = and(gte(alerts.openedAt, from), lt(alerts.openedAt, to))
    const closed = and(gte(alerts.closedAt, from), lt(alerts.closedAt, to))
    const escalated = sql`exists (select from jsonb_array_elements(${alerts.trail}) step where step->>'what' like 'escalate %'
      and step->>'at' >= ${from.toISOString()} and step->>'at' < ${to.toISOString()})`
    const overdue = and(ne(alerts.state, 'closed'), or(lt(alerts.dueOn, day), escalated))
    const newest = (where: SQL | undefined) =>
      db.select().from(alerts).where(where).orderBy(desc(alerts.openedAt), desc(alerts.id)).limit(MOST_IN_DIGEST)
    const [counted] = await db.select({ closed: count() }).from(alerts).where(closed)
    return { opened: await newest(opened), overdue: await newest(overdue), closed: counted?.closed ?? 0 }
  },

  async findDigest(day: string): Promise<WrittenDigest | null> {
    const [row] = await db.select().from(alertDigests).where(eq(alertDigests.day, day))
    return row ?? null
  },

  /** Keeps the digest of a day; the first one stays. */
  async addDigest(digest: WrittenDigest['digest'], at: Date): Promise<void> {
    await db.insert(alertDigests).values({ day: digest.day, at, digest }).onConflictDoNothing()
  },

  async lookedAt(): Promise<Date | null> {
    const [row] = await db.select().from(alertLooks).where(eq(alertLooks.id, LATEST))
    return row?.at ?? null
  },

  async setLookedAt(at: Date): Promise<void> {
    await db.insert(alertLooks).values({ id: LATEST, at }).onConflictDoUpdate({ target: alertLooks.id, set: { at } })
  },

  async add(rows: AlertRecord[]): Promise<void> {
    for (let i = 0; i < rows.length; i += 500) await db.insert(alerts).values(rows.slice(i, i + 500))
  },

  async set(ids: string[], set: Partial<AlertRecord>): Promise<void> {
    for (let i = 0; i < ids.length; i += 500)
      await db
        .update(alerts)
        .set(set)
        .where(inArray(alerts.id, ids.slice(i, i + 500)))
  },

  /** Changes one alert under its lock; null where there is none. */
  async change(id: string, decide: (before: AlertRecord) => Partial<AlertRecord>): Promise<AlertRecord | null> {
    return db.transaction(async (tx) => {
      const [before] = await tx.select().from(alerts).where(eq(alerts.id, id)).for('update')
      if (!before) return null
      const set = decide(before)
      await tx.update(alerts).set(set).where(eq(alerts.id, id))
      return { ...before, ...set }
    })
  },
})

function whereOf({ state, tier, source = 'all' }: Wanted): SQL | undefined {
  const ofState =
    state === 'all' ? undefined : state === 'unclosed' ? ne(alerts.state, 'closed') : eq(alerts.state, state)
  const ofSource = source === 'all' ? undefined : sql`${alerts.subject}->>'source' = ${source}`
  return and(ofState, tier && eq(alerts.tier, tier), ofSource)
}
