import type { Calendar } from '../../calendar/index.ts'
import type { Board, BoardQuery } from '../../contract/index.ts'
import { figureOf, type Period } from './count-up.ts'
import { DAY_MS } from './days.ts'
import {
  chosen,
  type IndicatorDeps,
  indicatorPairs,
  periodOf,
  rowsOf,
  tierOf,
  unmeasuredOf,
} from './indicators.usecase.ts'
import type { CaseMeasures } from './measures.ts'
import { type Tally, tally } from './table.ts'

/** The five figures of the morning. */
const FIGURES = ['P09', 'P02', 'P07', 'P21', 'P23']
/** 一次办成率, drawn day by day. */
const DAILY = 'P09'
const DEPARTMENT_FIGURES = ['P09', 'P02', 'P07', 'P23']
/** Without a period the last twenty working days. */
const WORKING_DAYS = 20
const MOST_REASONS = 6
const MOST_WINDOWS = 12

/** What a manager sees in the morning: the figures with the period before, and where time and papers are lost. */
export async function readBoard(
  query: BoardQuery,
  deps: IndicatorDeps & { defectNames: ReadonlyMap<string, string> },
): Promise<Board> {
  const known = await deps.figures.of(query.source)
  const cases = chosen(known.cases, { department: query.department, service: undefined })
  const whole = periodOf(query, known)
  const period = query.from ? whole : { from: backBy(WORKING_DAYS, whole.to, deps.calendar), to: whole.to }
  const before = periodBefore(period)
  const pairs = indicatorPairs(deps)
  const { department } = query
  const tallyOf = (id: string, over: Period) => tally(known.tables, id, { period: over, by: 'department', department })
  const tallied = pairs
    .filter(({ entry }) => DEPARTMENT_FIGURES.includes(entry.id))
    .map(({ entry }) => ({ entry, ...tallyOf(entry.id, period) }))
  const received = cases.filter(
    ({ receivedDay }) => receivedDay && receivedDay >= period.from && receivedDay <= period.to,
  )
  return {
    period,
    before,
    asOf: known.asOf.toISOString(),
    cases: received.length,
    figures: FIGURES.flatMap((id) => {
      const pair = pairs.find(({ entry }) => entry.id === id)
      if (!pair) return []
      const { entry } = pair
      const { name, unit, definition } = entry
      const now = figureOf(...tallyOf(id, period).sum, unit)
      const then = figureOf(...tallyOf(id, before).sum, unit)
      return [{ id, name, unit, definition, tier: tierOf(entry, now), ...now, before: then }]
    }),
    daily: dailyOf(tallyOf(DAILY, period)),
    left: leftOf(cases),
    funnel: funnelOf(received, deps.calendar),
    heat: heatOf(received, known.names.windows),
    reasons: reasonsOf(received, deps.defectNames),
    departments: rowsOf('department', sizesOf(received), tallied, known.names),
    unmeasured: unmeasuredOf(deps.entries, query.source),
  }
}

const plain = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The first of the `days` working days that end with `to`; natural days where the calendar has no table. */
function backBy(days: number, to: string, calendar: Calendar): string {
  let left = days
  let at = Date.parse(to)
  for (; left > 0; at -= DAY_MS) if (calendar.isWorkingDay(plain(at)) !== false) left--
  return plain(at + DAY_MS)
}

/** As many days before, up to the day before. */
function periodBefore({ from, to }: Period): Period {
  const start = Date.parse(from)
  return { from: plain(start - (Date.parse(to) - start) - DAY_MS), to: plain(start - DAY_MS) }
}

const dailyOf = ({ byDay }: Tally): Board['daily'] =>
  [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, sums]) => ({ day, ...figureOf(...sums, '%') }))

function sizesOf(cases: readonly CaseMeasures[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { department } of cases) if (department) sizes.set(department, (sizes.get(department) ?? 0) + 1)
  return sizes
}

function leftOf(cases: CaseMeasures[]): Board['left'] {
  const counts = { over: 0, today: 0, two: 0, five: 0, ten: 0, more: 0, undated: 0 }
  for (const { acceptedDay, closed, used } of cases) {
    if (!acceptedDay || closed) continue
    if (!used.promised || used.promised.late === null) counts.undated++
    else counts[bandOf(used.promised.of - used.promised.used, used.promised.late)]++
  }
  return (Object.keys(counts) as (keyof typeof counts)[]).map((key) => ({ key, count: counts[key] }))
}

function bandOf(left: number, late: boolean): 'over' | 'today' | 'two' | 'five' | 'ten' | 'more' {
  if (late) return 'over'
  if (left <= 0) return 'today'
  if (left <= 2) return 'two'
  if (left <= 5) return 'five'
  return left <= 10 ? 'ten' : 'more'
}

function funnelOf(cases: CaseMeasures[], calendar: Calendar): Board['funnel'] {
  const stages = [
    ['received', (one: CaseMeasures) => one.receivedDay],
    ['answered', (one: CaseMeasures) => one.respondedDay],
    ['accepted', (one: CaseMeasures) => one.acceptedDay],
    ['decided', (one: CaseMeasures) => one.decidedDay],
    ['delivered', (one: CaseMeasures) => one.deliveredDay],
  ] as const
  return stages.map(([stage, dayOf], i) => {
    const here = cases.filter((one) => dayOf(one) !== null)
    const last = stages[i - 1]?.[1]
    const spans = here.flatMap((one) => {
      const from = last?.(one)
      const to = dayOf(one)
      const days = from && to ? calendar.workingDaysBetween(from, to) : null
      return days === null ? [] : [days]
    })
    const total = spans.reduce((sum, days) => sum + days, 0)
    return { stage, cases: here.length, days: spans.length > 0 ? Math.round((total / spans.length) * 10) / 10 : null }
  })
}

function heatOf(cases: CaseMeasures[], names: ReadonlyMap<string, string>): Board['heat'] {
  const byWindow = new Map<string, Map<number, number>>()
  for (const { window, receivedHour } of cases) {
    if (!window || receivedHour === null) continue
    const hours = byWindow.get(window) ?? new Map<number, number>()
    hours.set(receivedHour, (hours.get(receivedHour) ?? 0) + 1)
    byWindow.set(window, hours)
  }
  const size = (hours: Map<number, number>) => [...hours.values()].reduce((sum, count) => sum + count, 0)
  return [...byWindow]
    .sort(([, a], [, b]) => size(b) - size(a))
    .slice(0, MOST_WINDOWS)
    .flatMap(([window, hours]) =>
      [...hours].map(([hour, count]) => ({ window: names.get(window) || window, hour, count })),
    )
}

const NO_REASON = '没有写明是哪一类'

/** `names` of the defect table; another system's words stand as they are. */
function reasonsOf(cases: CaseMeasures[], names: ReadonlyMap<string, string>): Board['reasons'] {
  const asked = cases.filter((one) => one.asked.length > 0)
  const counts = new Map<string, number>()
  for (const defect of asked.flatMap((one) => one.asked)) counts.set(defect, (counts.get(defect) ?? 0) + 1)
  const most = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => ({ label: names.get(code) ?? (code || NO_REASON), count }))
  return {
    cases: asked.length,
    items: most.reduce((sum, { count }) => sum + count, 0),
    most: most.slice(0, MOST_REASONS),
  }
}
