import { eq, lt } from 'drizzle-orm'
import { replies } from './tables.ts'
import type { Database } from './types.ts'

type Reply = Omit<typeof replies.$inferSelect, 'key' | 'at'>

/** How a text is kept so that only this product can read it; `place` names where it lies. */
export type Sealer = {
  sealText: (text: string, place: string) => string
  openText: (sealed: string, place: string) => string
}

/** Keeps the answers of writes by the digest of their key, sealed, since they may say who somebody is. `now` is the clock. */
export const createReplies = (db: Database, now: () => Date, { sealText, openText }: Sealer) => ({
  async find(key: string): Promise<Reply | null> {
    const [row] = await db.select().from(replies).where(eq(replies.key, key))
    return row ? { ...row, body: openText(row.body, `replies/${key}`) } : null
  },
  async save(key: string, reply: Reply): Promise<void> {
    await db
      .insert(replies)
      .values({ key, at: now(), ...reply, body: sealText(reply.body, `replies/${key}`) })
      .onConflictDoNothing()
  },
  async deleteOlderThan(instant: Date): Promise<void> {
    await db.delete(replies).where(lt(replies.at, instant))
  },
})
