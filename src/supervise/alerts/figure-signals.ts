import type { HistorySource, IndicatorEntry } from '../../contract/index.ts'
import { figureOf, groupBy, type Period, sum } from '../process/count-up.ts'
import type { CountedIndicator } from '../process/indicators/index.ts'
import { tierOf } from '../process/indicators.usecase.ts'
import type { CaseMeasures } from '../process/measures.ts'
import type { Signal } from './signals.ts'

type Context = {
  pairs: readonly { entry: IndicatorEntry; indicator: CountedIndicator }[]
  period: Period
  minCases: number
  source: Exclude<HistorySource, 'all'>
}

/** Figures of bodies that passed a line; nobody is judged from a handful of cases. */
export function figureSignals(cases: readonly CaseMeasures[], { pairs, period, minCases, source }: Context): Signal[] {
  return [...groupBy('department', cases)].flatMap(([department, group]) =>
    pairs.flatMap(({ entry, indicator }) => {
      const figure = figureOf(...sum(indicator, group, period), entry.unit)
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
