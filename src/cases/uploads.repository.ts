import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { type Database, tables } from '../store/index.ts'
import type { Sealer } from './rows.ts'

const { uploads } = tables

/** A file on its way in pieces. `documentId` is set once it is complete and entered. */
export type Upload = typeof uploads.$inferSelect
export type UploadsRepository = ReturnType<typeof createUploadsRepository>

export const createUploadsRepository = (db: Database, { sealText, openText }: Sealer) => ({
  async add(upload: Upload): Promise<void> {
    await db.insert(uploads).values({ ...upload, name: sealText(upload.name, `uploads/${upload.id}/name`) })
  },
  async find(id: string): Promise<Upload | null> {
    const [row] = await db.select().from(uploads).where(eq(uploads.id, id))
    return row ? { ...row, name: openText(row.name, `uploads/${row.id}/name`) } : null
  },
  async countOpen(caseId: string, now: Date): Promise<number> {
    const [row] = await db
      .select({ open: sql<number>`count(*)::int` })
      .from(uploads)
      .where(
        and(eq(uploads.caseId, caseId), isNull(uploads.documentId), sql`${uploads.expiresAt} > ${now.toISOString()}`),
      )
    return row?.open ?? 0
  },
  async finish(id: string, documentId: string): Promise<void> {
    await db.update(uploads).set({ documentId }).where(eq(uploads.id, id))
  },
  async remove(id: string): Promise<void> {
    await db.delete(uploads).where(eq(uploads.id, id))
  },
  async removeExpired(now: Date): Promise<string[]> {
    const rows = await db.delete(uploads).where(lt(uploads.expiresAt, now)).returning({ id: uploads.id })
    return rows.map(({ id }) => id)
  },
})
