import type { IndicatorFigure, IndicatorsBy } from '../../contract/index.ts'
import type { CountedIndicator } from './indicators/index.ts'
import type { CaseMeasures } from './measures.ts'

export type Period = { from: string; to: string }

/** Whether, and with what, a case counts for an indicator in a period. */
export function countIn(indicator: CountedIndicator, one: CaseMeasures, { from, to }: Period) {
  if (indicator.day !== 'open') {
    const day = indicator.day(one)
    if (day === null || day < from || day > to) return null
  }
  return indicator.count(one)
}

export const figureOf = (numerator: number, denominator: number, unit: string): IndicatorFigure => ({
  numerator,
  denominator,
  value:
    denominator === 0 ? null : unit === '%' ? round((numerator / denominator) * 100) : round(numerator / denominator),
})

const round = (value: number): number => Math.round(value * 100) / 100

/** Sums an indicator over cases. */
export function sum(indicator: CountedIndicator, cases: readonly CaseMeasures[], period: Period): [number, number] {
  let numerator = 0
  let denominator = 0
  for (const one of cases) {
    const counted = countIn(indicator, one, period)
    if (!counted) continue
    numerator += counted[0]
    denominator += counted[1]
  }
  return [numerator, denominator]
}

/** By what cases are grouped; only a step has more than one key of a case. */
export const KEYS: Record<IndicatorsBy, (one: CaseMeasures) => readonly (string | null)[]> = {
  department: ({ department }) => [department || null],
  service: ({ serviceId }) => [serviceId || null],
  window: ({ window }) => [window],
  officer: ({ officer }) => [officer],
  channel: ({ channel }) => [channel],
  region: ({ region }) => [region],
  applicantType: ({ applicantType }) => [applicantType],
  step: ({ stalledSteps }) => [...new Set(stalledSteps)],
  day: ({ receivedDay }) => [receivedDay],
}

/** Cases by a dimension; what has no value in it is left out. */
export function groupBy(by: IndicatorsBy, cases: readonly CaseMeasures[]): Map<string, CaseMeasures[]> {
  const groups = new Map<string, CaseMeasures[]>()
  for (const one of cases)
    for (const key of KEYS[by](one)) {
      if (key === null) continue
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return groups
}
