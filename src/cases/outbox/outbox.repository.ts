import { and, asc, eq } from 'drizzle-orm'
import type { OutboxChannel, ToldEvent } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'

const { outbox } = tables

/** One message to the applicant of a case; its id stays the same however often it is tried. */
export type OutMessage = {
  id: string
  caseId: string
  channel: OutboxChannel
  event: ToldEvent
  noticeNumber: string | null
  at: Date
}
export type Settled = 'sent' | 'failed' | 'no_address'
type Queries = Pick<Database, 'select' | 'insert' | 'update'>

export const createOutboxRepository = (db: Queries) => ({
  async add(message: OutMessage): Promise<void> {
    await db.insert(outbox).values({ ...message, state: 'waiting' })
  },

  /** One that still has to be sent; null where it is settled or there is none. */
  async findWaiting(id: string): Promise<OutMessage | null> {
    const [row] = await db
      .select()
      .from(outbox)
      .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')))
    return row ? messageOf(row) : null
  },

  /** What still has to be sent, of one case or of all, the oldest first. */
  listWaiting: (caseId?: string, limit = 1000): Promise<{ id: string }[]> =>
    db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.state, 'waiting'), caseId === undefined ? undefined : eq(outbox.caseId, caseId)))
      .orderBy(asc(outbox.at), asc(outbox.id))
      .limit(limit),

  async settle(id: string, to: { state: Settled; why?: string; at: Date }): Promise<void> {
    await db
      .update(outbox)
      .set({ state: to.state, why: to.why ?? null, settledAt: to.at })
      .where(eq(outbox.id, id))
  },
})

const messageOf = ({ state: _, why: __, settledAt: ___, event, ...row }: typeof outbox.$inferSelect): OutMessage => ({
  ...row,
  event: event as ToldEvent,
})
