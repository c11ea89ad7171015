import type { Calendar } from '../../calendar/index.ts'
import type {
  IndicatorCases,
  IndicatorCasesQuery,
  IndicatorEntry,
  IndicatorFigure,
  IndicatorFile,
  IndicatorRow,
  Indicators,
  IndicatorsQuery,
  Tier,
} from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import { countIn, figureOf, groupBy, type Period, sum } from './count-up.ts'
import { dayAt } from './days.ts'
import type { Figures, Known, Names } from './figures.ts'
import { type CountedIndicator, indicatorsOf } from './indicators/index.ts'
import { sumTalks, TALKS, type Talk } from './indicators/talks.ts'
import type { CaseMeasures } from './measures.ts'
import { byMonth, countBy, type Sums, tally } from './table.ts'

export type IndicatorDeps = {
  figures: Figures
  calendar: Calendar
  entries: IndicatorFile
  /** Conversations of 智问 in figures. */
  talks: () => Promise<Talk[]>
}

/** Groups with fewer cases are not ranked (domain practice: no judgement from a handful). */
const SMALL_GROUP = 20
const PAGE = 50
const MAX_ROWS = 500

/** Every indicator over a period, with its trend by month, and by one dimension. */
export async function readIndicators(query: IndicatorsQuery, deps: IndicatorDeps): Promise<Indicators> {
  const known = await deps.figures.of(query.source)
  const { department, service } = query
  const period = periodOf(query, known)
  const pairs = indicatorPairs(deps).filter(({ entry }) => isMeasured(entry, query.source))
  const by = query.by === 'step' ? undefined : query.by
  const counts = by ? largest(by, countBy(known.tables, by, query)) : null
  const keys = counts ? [...counts.keys()] : []
  const tallied = pairs.map(({ entry }) => ({
    entry,
    ...tally(known.tables, entry.id, { period, by, keys, department, service }),
  }))
  return {
    period,
    asOf: known.asOf.toISOString(),
    cases: chosen(known.cases, query).length,
    indicators: [
      ...tallied.map(({ entry, sum: total, byDay }) => {
        const trend = [...byMonth(byDay)].map(([month, sums]) => ({ month, ...figureOf(...sums, entry.unit) }))
        return { ...told(entry, figureOf(...total, entry.unit)), trend }
      }),
      ...(await talkIndicators(query, period, deps)),
    ],
    rows: counts ? rowsOf(query.by, counts, tallied, known.names) : stepRows(chosen(known.cases, query), pairs, period),
    unmeasured: unmeasuredOf(deps.entries, query.source),
  }
}

const isMeasured = ({ ownOnly }: IndicatorEntry, source: IndicatorsQuery['source']) => !ownOnly || source !== 'imported'

/** What the records of a source do not tell, with the reason. */
export const unmeasuredOf = ({ indicators, unmeasured }: IndicatorFile, source: IndicatorsQuery['source']) => [
  ...unmeasured,
  ...indicators.flatMap((entry) =>
    isMeasured(entry, source) ? [] : [{ id: entry.id, name: entry.name, why: entry.ownOnly ?? '' }],
  ),
]

const told = (entry: IndicatorEntry, figure: IndicatorFigure) => {
  const { id, name, unit, definition } = entry
  return { id, name, unit, definition, tier: tierOf(entry, figure), ...figure }
}

/** 智问 belongs to no body and no service. */
async function talkIndicators({ source, department, service }: IndicatorsQuery, period: Period, deps: IndicatorDeps) {
  if (source === 'imported' || department !== undefined || service !== undefined) return []
  const talks = await deps.talks()
  return TALKS.flatMap((indicator) => {
    const entry = deps.entries.indicators.find(({ id }) => id === indicator.id)
    return entry ? [{ ...told(entry, figureOf(...sumTalks(indicator, talks, period), entry.unit)), trend: [] }] : []
  })
}

/** The cases behind the numerator of an indicator, page by page. */
export async function readIndicatorCases(
  id: string,
  query: IndicatorCasesQuery,
  deps: IndicatorDeps,
): Promise<IndicatorCases> {
  const pair = indicatorPairs(deps).find(({ entry }) => entry.id === id)
  if (!pair)
    throw new Refusal({ kind: 'not_found', code: 'supervise.no_indicator', detail: '没有这个指标，请从看板点进来' })
  const known = await deps.figures.of(query.source)
  const period = periodOf(query, known)
  const inGroup = query.key === undefined ? known.cases : (groupBy(query.by, known.cases).get(query.key) ?? [])
  const behind = chosen(inGroup, query).filter((one) => (countIn(pair.indicator, one, period)?.[0] ?? 0) > 0)
  return {
    id,
    total: behind.length,
    cases: behind.slice((query.page - 1) * PAGE, query.page * PAGE).map((one) => ({
      caseId: one.id,
      source: one.source,
      serviceName: known.names.services.get(one.serviceId) || one.serviceId,
      department: known.names.departments.get(one.department) || one.department,
      officer: one.officer,
      receivedAt: one.receivedDay,
      why: pair.entry.definition,
    })),
  }
}

type Pair = { entry: IndicatorEntry; indicator: CountedIndicator }
export const indicatorPairs = ({ calendar, entries }: Pick<IndicatorDeps, 'calendar' | 'entries'>): Pair[] =>
  indicatorsOf(calendar).flatMap((indicator) => {
    const entry = entries.indicators.find(({ id }) => id === indicator.id)
    return entry ? [{ entry, indicator }] : []
  })

export const chosen = (
  cases: CaseMeasures[],
  { department, service }: Pick<IndicatorsQuery, 'department' | 'service'>,
) =>
  department === undefined && service === undefined
    ? cases
    : cases.filter(
        (one) =>
          (department === undefined || one.department === department) &&
          (service === undefined || one.serviceId === service),
      )

/** The period asked for; without one, from the first case to the day of the data. */
export function periodOf({ from, to }: Pick<IndicatorsQuery, 'from' | 'to'>, { cases, asOf }: Known): Period {
  const end = to ?? dayAt(asOf.getTime())
  const first = cases.reduce((day, { receivedDay }) => (receivedDay && receivedDay < day ? receivedDay : day), end)
  const start = from ?? first
  if (start > end)
    throw new Refusal({
      kind: 'unprocessable',
      code: 'supervise.period',
      detail: '开始日期晚于结束日期，请核对',
      errors: [{ path: 'from', message: '不能晚于结束日期' }],
    })
  return { from: start, to: end }
}

type Tallied = { entry: IndicatorEntry; byKey: ReadonlyMap<string, Sums> }

/** The largest groups first, days in their order. */
const largest = (by: IndicatorsQuery['by'], counts: ReadonlyMap<string, number>): Map<string, number> =>
  new Map(
    [...counts]
      .sort(([a, x], [b, y]) => (by === 'day' ? (a < b ? -1 : 1) : y - x || (a < b ? -1 : 1)))
      .slice(0, MAX_ROWS),
  )

/** A row for each of the largest groups; small ones have no figures. */
export function rowsOf(
  by: IndicatorsQuery['by'],
  counts: ReadonlyMap<string, number>,
  tallied: readonly Tallied[],
  names: Names,
): IndicatorRow[] {
  const named: Partial<Record<IndicatorsQuery['by'], Map<string, string>>> = {
    department: names.departments,
    service: names.services,
    window: names.windows,
  }
  return [...largest(by, counts)].map(([key, cases]) => {
    const suppressed = by !== 'day' && cases < SMALL_GROUP
    const figures = () =>
      Object.fromEntries(
        tallied.map(({ entry, byKey }) => [entry.id, figureOf(...(byKey.get(key) ?? [0, 0]), entry.unit)]),
      )
    return { key, name: named[by]?.get(key) || key, cases, suppressed, figures: suppressed ? {} : figures() }
  })
}

/** A case may be stalled in more than one step, so that steps are summed group by group. */
function stepRows(cases: CaseMeasures[], pairs: readonly Pair[], period: Period): IndicatorRow[] {
  const groups = groupBy('step', cases)
  const counts = new Map([...groups].map(([step, group]) => [step, group.length]))
  const tallied = pairs.map(({ entry, indicator }) => ({
    entry,
    byKey: new Map([...groups].map(([step, group]) => [step, sum(indicator, group, period)])),
  }))
  return rowsOf('step', counts, tallied, { departments: new Map(), services: new Map(), windows: new Map() })
}

/** How bad a figure is by the lines of its indicator; a line of 0 is passed by anything above it. */
export function tierOf({ worse, tiers }: IndicatorEntry, { value }: IndicatorFigure): Tier | null {
  if (!worse || !tiers || value === null) return null
  const passed = (line: number | null) => line !== null && (worse === 'above' ? value > line : value < line)
  const [yellow, orange, red] = tiers
  if (passed(red)) return 'red'
  if (passed(orange)) return 'orange'
  return passed(yellow) ? 'yellow' : null
}
