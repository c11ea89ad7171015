import { asc, eq, sql } from 'drizzle-orm'
import type { AutoSetting, AutoSettingInput } from '../contract/index.ts'
import { type Database, tables } from '../store/index.ts'

const { autoSettings } = tables

export type SettingsRepository = ReturnType<typeof createSettingsRepository>

/** 秒批 by service. */
export const createSettingsRepository = (db: Pick<Database, 'select' | 'insert' | 'update'>) => ({
  async find(serviceId: string): Promise<AutoSetting | null> {
    const [row] = await db.select().from(autoSettings).where(eq(autoSettings.serviceId, serviceId))
    return row ? settingOf(row) : null
  },

  async list(): Promise<AutoSetting[]> {
    return (await db.select().from(autoSettings).orderBy(asc(autoSettings.serviceId))).map(settingOf)
  },

  async put(serviceId: string, setting: AutoSettingInput & { at: Date; by: string }): Promise<void> {
    await db
      .insert(autoSettings)
      .values({ serviceId, ...setting })
      .onConflictDoUpdate({ target: autoSettings.serviceId, set: setting })
  },

  /** Counts one more automatic decision; `sampled` where a person looks at it afterwards. */
  async count(serviceId: string, sampled: boolean): Promise<void> {
    await db
      .update(autoSettings)
      .set({
        decided: sql`${autoSettings.decided} + 1`,
        ...(sampled && { sampled: sql`${autoSettings.sampled} + 1` }),
      })
      .where(eq(autoSettings.serviceId, serviceId))
  },
})

const settingOf = ({ at, ...row }: typeof autoSettings.$inferSelect): AutoSetting => ({ ...row, at: at.toISOString() })
