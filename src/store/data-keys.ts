import { and, eq } from 'drizzle-orm'
import { dataKeys } from './tables.ts'
import type { Database } from './types.ts'

type Wrapped = { keyId: string; wrapped: string }

/** Keeps wrapped data keys by their purpose. */
export const createDataKeys = (db: Database) => ({
  list: (): Promise<({ purpose: string } & Wrapped)[]> => db.select().from(dataKeys),
  /** The first one of a purpose stays; what is there afterwards. */
  async add(purpose: string, { keyId, wrapped }: Wrapped): Promise<Wrapped> {
    await db.insert(dataKeys).values({ purpose, keyId, wrapped }).onConflictDoNothing()
    const [row] = await db.select().from(dataKeys).where(eq(dataKeys.purpose, purpose))
    if (!row) throw new Error('A data key was removed while it was made')
    return { keyId: row.keyId, wrapped: row.wrapped }
  },
  /** False where another process has changed it meanwhile. */
  async replace(purpose: string, from: Wrapped, { keyId, wrapped }: Wrapped): Promise<boolean> {
    const rows = await db
      .update(dataKeys)
      .set({ keyId, wrapped })
      .where(and(eq(dataKeys.purpose, purpose), eq(dataKeys.wrapped, from.wrapped)))
      .returning({ purpose: dataKeys.purpose })
    return rows.length > 0
  },
})
