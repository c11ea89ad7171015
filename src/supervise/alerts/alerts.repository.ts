import { and, count, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { AlertState, AlertTier } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'

const { alerts } = tables

export type AlertRecord = typeof alerts.$inferSelect
export type AlertsRepository = ReturnType<typeof createAlertsRepository>
export type Wanted = { state: AlertState | 'all' | 'unclosed'; tier?: AlertTier | undefined }

const PAGE = 50

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

  async countOpenByTier(): Promise<Record<AlertTier, number>> {
    const rows = await db
      .select({ tier: alerts.tier, count: count() })
      .from(alerts)
      .where(ne(alerts.state, 'closed'))
      .groupBy(alerts.tier)
    const counts = { blue: 0, yellow: 0, orange: 0, red: 0 }
    for (const { tier, count: so } of rows) counts[tier as AlertTier] = so
    return counts
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

function whereOf({ state, tier }: Wanted): SQL | undefined {
  const ofState =
    state === 'all' ? undefined : state === 'unclosed' ? ne(alerts.state, 'closed') : eq(alerts.state, state)
  return and(ofState, tier && eq(alerts.tier, tier))
}
