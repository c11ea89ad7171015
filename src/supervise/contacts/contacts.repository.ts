import { type Database, tables } from '../../store/index.ts'

const { contactChecks } = tables

export type ContactRecord = typeof contactChecks.$inferSelect
export type ContactsRepository = ReturnType<typeof createContactsRepository>

/** What was found at links and telephones, the latest of each. */
export const createContactsRepository = (db: Database) => ({
  async all(): Promise<Map<string, ContactRecord>> {
    const rows = await db.select().from(contactChecks)
    return new Map(rows.map((row) => [row.address, row]))
  },

  async save(row: ContactRecord): Promise<void> {
    const { address, ...set } = row
    await db.insert(contactChecks).values(row).onConflictDoUpdate({ target: contactChecks.address, set })
  },
})
