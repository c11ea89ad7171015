import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { ReadingState } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'
import type { CasePaper } from './case.ts'
import type { Sealer } from './rows.ts'

const { paperReadings } = tables

/** How far the reading of a content has come; `digest` names what was read once it is done. */
export type ReadingProgress = { blob: string; state: ReadingState; page: number; of: number; digest: string | null }
export type Unread = Pick<CasePaper, 'blob' | 'type'>
export type ReadingsRepository = ReturnType<typeof createReadingsRepository>

const placeOf = (blob: string) => `paper_readings/${blob}`

export const createReadingsRepository = (db: Database, { sealText, openText }: Sealer) => ({
  async of(blobs: string[]): Promise<Map<string, ReadingProgress>> {
    if (blobs.length === 0) return new Map()
    const rows = await db.select().from(paperReadings).where(inArray(paperReadings.blob, blobs))
    return new Map(
      rows.map(({ blob, state, page, of, sealed }) => [
        blob,
        { blob, state, page, of, digest: sealed === null ? null : openText(sealed, placeOf(blob)) },
      ]),
    )
  },

  /** Enters a content to be read; false where it waits, is being read or was read already. */
  async begin({ blob, type }: Unread): Promise<boolean> {
    const rows = await db
      .insert(paperReadings)
      .values({ blob, type, state: 'waiting', changedAt: new Date() })
      .onConflictDoUpdate({
        target: paperReadings.blob,
        set: { state: 'waiting', page: 0, of: 0, changedAt: new Date() },
        setWhere: eq(paperReadings.state, 'failed'),
      })
      .returning({ blob: paperReadings.blob })
    return rows.length > 0
  },

  /** False where nobody wants it read any more. */
  async set(blob: string, to: { state: Exclude<ReadingState, 'done'>; page?: number; of?: number }): Promise<boolean> {
    const rows = await db
      .update(paperReadings)
      .set({ ...to, changedAt: new Date() })
      .where(eq(paperReadings.blob, blob))
      .returning({ blob: paperReadings.blob })
    return rows.length > 0
  },

  async finish(blob: string, digest: string): Promise<void> {
    await db
      .update(paperReadings)
      .set({
        state: 'done',
        page: sql`${paperReadings.of}`,
        sealed: sealText(digest, placeOf(blob)),
        changedAt: new Date(),
      })
      .where(eq(paperReadings.blob, blob))
  },

  async remove(blobs: string[]): Promise<void> {
    if (blobs.length > 0) await db.delete(paperReadings).where(inArray(paperReadings.blob, blobs))
  },

  /** What waits or is being read, as far as anybody knows. */
  listOpen: (limit = 1000): Promise<Unread[]> =>
    db
      .select({ blob: paperReadings.blob, type: paperReadings.type })
      .from(paperReadings)
      .where(and(notInArray(paperReadings.state, ['done', 'failed'])))
      .limit(limit) as Promise<Unread[]>,
})
