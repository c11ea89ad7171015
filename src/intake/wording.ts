import { type Defect, type DefectEntry, SEVERITY_OF } from '../contract/index.ts'
import type { Finding } from './case-file.ts'

/** A finding in the words of the table. Throws where the table has no such code or wording, or a slot was not filled. */
export function toDefect(code: string, finding: Finding, table: DefectEntry[]): Defect {
  const entry = table.find((one) => one.code === code)
  if (!entry) throw new Error(`no defect ${code} in the table`)
  const { slots, wording, severity, materialId, file, page, box, evidence } = finding
  const other = wording === undefined ? {} : entry.also[wording]
  if (!other) throw new Error(`defect ${code} has no wording "${wording}"`)
  const { message, remedy, basis } = { ...entry, ...other }
  const level = SEVERITY_OF[entry.level]
  return {
    code,
    severity: severity ?? level.severity,
    ...(level.needsHuman && { needsHuman: true }),
    ...(materialId !== undefined && { materialId }),
    ...(file !== undefined && { file }),
    ...(page !== undefined && { page }),
    ...(box !== undefined && { box }),
    message: fillSlots(message, slots, code),
    remedy: fillSlots(remedy, slots, code),
    ...(basis !== undefined && { basis }),
    ...(evidence !== undefined && { evidence }),
  }
}

const fillSlots = (words: string, slots: Record<string, string>, code: string): string =>
  words.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`defect ${code} needs the slot "${name}"`)
    return value
  })
