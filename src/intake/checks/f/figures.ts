import type { FieldReading } from '../../../contract/index.ts'
import type { CaseFile, Finding, PlacedPaper } from '../../case-file.ts'
import { numberIn, severityOf, titleOf } from '../../compare/index.ts'
import { placeOf } from '../../look.ts'

export type Fields = Record<string, FieldReading>

/** A figure of a field, with the reading it was taken from. */
export type Figure = { field: string; reading: FieldReading; value: number }

/** The first of these fields that holds a figure. */
export function figureOf(fields: Fields, names: string[]): Figure | null {
  for (const field of names) {
    const reading = fields[field]
    const value = reading ? numberIn(reading.value) : null
    if (reading && value !== null) return { field, reading, value }
  }
  return null
}

/** 12300 → 12300, 0.1 + 0.2 → 0.3: as people write it, with two decimals at most. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100)

/** A finding at a field of a paper; the severity milder where one of the figures was not read surely. */
export function atField(
  paper: PlacedPaper,
  file: CaseFile,
  readings: FieldReading[],
  rest: Pick<Finding, 'slots' | 'evidence' | 'cause'>,
): Finding {
  const [first] = readings
  return {
    ...placeOf(paper, first),
    ...severityOf('different', ...readings),
    ...rest,
    evidence: `《${titleOf(paper, file)}》${rest.evidence}`,
  }
}
