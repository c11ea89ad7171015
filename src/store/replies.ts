import { eq, lt } from 'drizzle-orm'
import { replies } from './tables.ts'
import type { Database } from './types.ts'

type Reply = Omit<typeof replies.$inferSelect, 'key' | 'at'>

/** Keeps the answers of writes by the digest of their key. `now` is the clock. */
export const createReplies = (db: Database, now: () => Date) => ({
  async find(key: string): Promise<Reply | null> {
    const [row] = await db.select().from(replies).where(eq(replies.key, key))
    return row ?? null
  },
  async save(key: string, reply: Reply): Promise<void> {
    await db
      .insert(replies)
      .values({ key, at: now(), ...reply })
      .onConflictDoNothing()
  },
  async deleteOlderThan(instant: Date): Promise<void> {
    await db.delete(replies).where(lt(replies.at, instant))
  },
})
