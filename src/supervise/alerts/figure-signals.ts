import type { HistorySource, IndicatorEntry } from '../../contract/index.ts'
import { figureOf, type Period } from '../process/count-up.ts'
import { tierOf } from '../process/indicators.usecase.ts'
import { type Table, tally } from '../process/table.ts'
import type { Signal } from './signals.ts'

type Context = {
  pairs: readonly { entry: IndicatorEntry }[]
  period: Period
  minCases: number
  source: Exclude<HistorySource, 'all'>
}

/** Figures of bodies that passed a line; nobody is judged from a handful of cases. */
export function figureSignals(tables: readonly Table[], { pairs, period, minCases, source }: Context): Signal[] {
  return pairs.flatMap(({ entry }) =>
    [...tally(tables, entry.id, { period, by: 'department' }).byKey].flatMap(([department, sums]) => {
      const figure = figureOf(...sums, entry.unit)
      const tier = tierOf(entry, figure)
      if (!tier || figure.denominator < minCases) return []
      return [
        {
          key: `${entry.id}|${source}|${department}`,
          rule: 'indicator',
          tier,
          subject: { department, indicator: entry.id, source },
          evidence: { ...figure, unit: entry.unit },
          slots: { name: entry.name, unit: entry.unit, ...figure, value: figure.value ?? 0 },
        },
      ]
    }),
  )
}
