import { type Defect, type DefectEntry, type IntakeKnowledge, SEVERITY_OF } from '../contract/index.ts'
import type { Finding } from './case-file.ts'

/**
 * A finding in the words of the table. One that a check made milder than the table (a doubtful reading) is no accusation:
 * it asks for a person to look. Throws where the table has no such code or wording, or a slot was not filled.
 */
export function toDefect(code: string, finding: Finding, { defects, doubt }: IntakeKnowledge): Defect {
  const entry = defects.find((one) => one.code === code)
  if (!entry) throw new Error(`no defect ${code} in the table`)
  const { severity, needsHuman } = SEVERITY_OF[entry.level]
  const isDoubt = finding.severity === 'remind' && severity !== 'remind'
  const { message, remedy, basis } = wordsOf(entry, finding)
  const { materialId, file, page, part, box, places, evidence } = finding
  return {
    code,
    severity: finding.severity ?? severity,
    ...((needsHuman || isDoubt) && { needsHuman: true }),
    ...(materialId !== undefined && { materialId }),
    ...(file !== undefined && { file }),
    ...(page !== undefined && { page }),
    ...(part !== undefined && { part }),
    ...(box !== undefined && { box }),
    ...(places !== undefined && { places }),
    message: isDoubt ? fillSlots(doubt.message, { message }, code) : message,
    remedy: isDoubt ? doubt.remedy : remedy,
    ...(basis !== undefined && { basis }),
    ...(evidence !== undefined && { evidence }),
  }
}

function wordsOf(entry: DefectEntry, { wording, slots }: Finding) {
  const other = wording === undefined ? {} : entry.also[wording]
  if (!other) throw new Error(`defect ${entry.code} has no wording "${wording}"`)
  const { message, remedy, basis } = { ...entry, ...other }
  return { message: fillSlots(message, slots, entry.code), remedy: fillSlots(remedy, slots, entry.code), basis }
}

const fillSlots = (words: string, slots: Record<string, string>, code: string): string =>
  words.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new Error(`defect ${code} needs the slot "${name}"`)
    return value
  })
