import { asc, eq } from 'drizzle-orm'
import { OfficeSettings, type OfficeWithSettings } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'

const { offices, officeSettings } = tables

export type OfficesRepository = ReturnType<typeof createOfficesRepository>

/** Offices with what an admin has filled in for them. */
export const createOfficesRepository = (db: Database) => ({
  async list(): Promise<OfficeWithSettings[]> {
    const rows = await db
      .select({ id: offices.id, name: offices.name, region: offices.region, settings: officeSettings.settings })
      .from(offices)
      .leftJoin(officeSettings, eq(officeSettings.office, offices.id))
      .orderBy(asc(offices.id))
    return rows.map(({ settings, ...office }) => ({ ...office, settings: OfficeSettings.parse(settings ?? {}) }))
  },

  async saveSettings(office: string, settings: OfficeSettings, { by, at }: { by: string; at: Date }): Promise<void> {
    await db
      .insert(officeSettings)
      .values({ office, settings, by, at })
      .onConflictDoUpdate({ target: officeSettings.office, set: { settings, by, at } })
  },
})
