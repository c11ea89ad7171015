import { z } from 'zod'

const Text = z.string().trim().min(1)

/** What only the adopting body knows of an office; null where nobody has filled it in. */
export const OfficeSettings = z.object({
  /** Receives for all departments (无差别综合窗口). */
  general: z.boolean().nullable().default(null),
  /** Departments as the services name them; null: as `knowledge/cases/offices.yaml` tells from the name. */
  departments: z.array(z.string().min(1).max(50)).max(100).nullable().default(null),
  /** 机关代字 in the numbers of documents. */
  letters: z.string().trim().min(1).max(10).nullable().default(null),
  address: z.string().trim().min(1).max(200).nullable().default(null),
  hours: z.string().trim().min(1).max(200).nullable().default(null),
  phone: z.string().trim().min(1).max(50).nullable().default(null),
  complaintPhone: z.string().trim().min(1).max(50).nullable().default(null),
  /** 复议机关 and 有管辖权的人民法院 of its decisions. */
  reviewBody: z.string().trim().min(1).max(100).nullable().default(null),
  court: z.string().trim().min(1).max(100).nullable().default(null),
})
export const OfficeWithSettings = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  settings: OfficeSettings,
})

const Pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'u') !== null
  } catch {
    return false
  }
}, '不是能用的匹配式')

/** `knowledge/cases/offices.yaml`: what the name of an office tells of it, where an admin has said nothing. */
export const OfficeFile = z.strictObject({
  /** Names of windows that receive for all departments. */
  general: Pattern,
  departments: z.array(z.strictObject({ department: Text, names: Pattern, letters: Text })),
  /** 机关代字 where no department fits. */
  otherLetters: Text,
  /** Settings by name, for demonstrations. */
  known: z.array(z.strictObject({ names: Pattern, settings: OfficeSettings.partial().strict() })),
  /** What each setting is called. */
  labels: z.record(z.string(), Text),
})

export type OfficeSettings = z.infer<typeof OfficeSettings>
export type OfficeWithSettings = z.infer<typeof OfficeWithSettings>
export type OfficeFile = z.infer<typeof OfficeFile>
