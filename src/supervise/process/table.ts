import type { IndicatorsBy } from '../../contract/index.ts'
import { KEYS, type Period } from './count-up.ts'
import { DAY_MS } from './days.ts'
import type { CountedIndicator } from './indicators/index.ts'
import type { CaseMeasures } from './measures.ts'

/** What each case adds to one indicator, for those that it counts: place of the case, day, numerator, denominator. */
type Column = { at: Uint32Array; day: Uint16Array; n: Float64Array; d: Float64Array }
/** Of each case the place of its key; -1 where it has none. */
type Groups = { keys: string[]; places: ReadonlyMap<string, number>; of: Int32Array }
/** Cases with what they add to each indicator side by side, counted once, so that a sum over any period takes milliseconds. */
export type Table = {
  cases: readonly CaseMeasures[]
  columns: ReadonlyMap<string, Column>
  groupsBy: (by: IndicatorsBy) => Groups
}

export type Sums = [numerator: number, denominator: number]
export type Tally = { sum: Sums; byDay: Map<string, Sums>; byKey: Map<string, Sums> }
type Wanted = {
  period: Period
  by?: IndicatorsBy | undefined
  /** Of the groups only these; without them all. */
  keys?: readonly string[] | undefined
  department?: string | undefined
  service?: string | undefined
}

/** Days are numbered from here; 0 is none, and the last number what counts in every period. */
const FIRST_DAY = Date.parse('1999-12-31')
const ALWAYS = 0xffff
const numberOf = (day: string): number => Math.min(ALWAYS - 1, Math.max(0, (Date.parse(day) - FIRST_DAY) / DAY_MS))
const dayOfNumber = (number: number): string => new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10)

/** Counts every case for every indicator. */
export function tableOf(cases: readonly CaseMeasures[], indicators: readonly CountedIndicator[]): Table {
  const numbers = new Map<string, number>()
  const known = (day: string) => {
    const number = numbers.get(day) ?? numberOf(day)
    numbers.set(day, number)
    return number
  }
  const grouped = new Map<IndicatorsBy, Groups>()
  return {
    cases,
    columns: new Map(indicators.map((indicator) => [indicator.id, columnOf(cases, indicator, known)])),
    groupsBy: (by) => {
      const groups = grouped.get(by) ?? groupsOf(cases, by)
      grouped.set(by, groups)
      return groups
    },
  }
}

function columnOf(
  cases: readonly CaseMeasures[],
  indicator: CountedIndicator,
  numberOfDay: (day: string) => number,
): Column {
  const at = new Uint32Array(cases.length)
  const day = new Uint16Array(cases.length)
  const n = new Float64Array(cases.length)
  const d = new Float64Array(cases.length)
  let size = 0
  for (const [i, one] of cases.entries()) {
    const counted = indicator.count(one)
    const on = counted && (indicator.day === 'open' ? ALWAYS : numberOfDay(indicator.day(one) ?? ''))
    if (!counted || !on) continue
    at[size] = i
    day[size] = on
    n[size] = counted[0]
    d[size] = counted[1]
    size++
  }
  return { at: at.slice(0, size), day: day.slice(0, size), n: n.slice(0, size), d: d.slice(0, size) }
}

function groupsOf(cases: readonly CaseMeasures[], by: IndicatorsBy): Groups {
  const places = new Map<string, number>()
  const of = new Int32Array(cases.length).fill(-1)
  for (const [i, one] of cases.entries()) {
    const [key] = KEYS[by](one)
    if (key === null || key === undefined) continue
    const place = places.get(key) ?? places.size
    places.set(key, place)
    of[i] = place
  }
  return { keys: [...places.keys()], places, of }
}

/** Sums an indicator over the cases of all tables, by the day on which each counts and by a dimension of one key a case. */
export function tally(tables: readonly Table[], id: string, { period, by, keys, ...only }: Wanted): Tally {
  const total: Tally = { sum: [0, 0], byDay: new Map(), byKey: new Map() }
  for (const table of tables) {
    const column = table.columns.get(id)
    if (column) addUp(total, column, table, { period, by, keys, keep: keptIn(table, only) })
  }
  return total
}

function addUp(
  total: Tally,
  { at, day, n, d }: Column,
  table: Table,
  { period, by, keys, keep }: Pick<Wanted, 'period' | 'by' | 'keys'> & { keep: Uint8Array | null },
): void {
  const [from, to] = [numberOf(period.from), numberOf(period.to)]
  const groups = by ? table.groupsBy(by) : null
  const rows = new Float64Array((groups?.keys.length ?? 0) * 2)
  const days = new Float64Array(Math.max(0, to - from + 1) * 2)
  for (let i = 0; i < at.length; i++) {
    const on = day[i] as number
    const one = at[i] as number
    const isAlways = on === ALWAYS
    if ((!isAlways && (on < from || on > to)) || (keep && keep[one] === 0)) continue
    const numerator = n[i] as number
    const denominator = d[i] as number
    total.sum[0] += numerator
    total.sum[1] += denominator
    if (!isAlways) add(days, on - from, numerator, denominator)
    const row = groups ? (groups.of[one] as number) : -1
    if (row >= 0) add(rows, row, numerator, denominator)
  }
  for (let i = 0; i < days.length / 2; i++) merge(total.byDay, days, i, () => dayOfNumber(from + i))
  for (const key of keys ?? groups?.keys ?? []) {
    const place = groups?.places.get(key)
    if (place !== undefined) merge(total.byKey, rows, place, () => key)
  }
}

function add(sums: Float64Array, place: number, n: number, d: number): void {
  sums[place * 2] = (sums[place * 2] as number) + n
  sums[place * 2 + 1] = (sums[place * 2 + 1] as number) + d
}

function merge(into: Map<string, Sums>, sums: Float64Array, place: number, keyOf: () => string): void {
  const [n, d] = [sums[place * 2] as number, sums[place * 2 + 1] as number]
  if (n === 0 && d === 0) return
  const key = keyOf()
  const [x, y] = into.get(key) ?? [0, 0]
  into.set(key, [x + n, y + d])
}

/** Which cases are of a body and a service; null where all are. */
function keptIn(
  { cases, groupsBy }: Table,
  { department, service }: Pick<Wanted, 'department' | 'service'>,
): Uint8Array | null {
  if (department === undefined && service === undefined) return null
  const keep = new Uint8Array(cases.length).fill(1)
  for (const [by, key] of [
    ['department', department],
    ['service', service],
  ] as const) {
    if (key === undefined) continue
    const { places, of } = groupsBy(by)
    const place = places.get(key)
    for (let i = 0; i < keep.length; i++) if (of[i] !== place) keep[i] = 0
  }
  return keep
}

/** How many cases there are by a dimension, those of a body and a service only. */
export function countBy(tables: readonly Table[], by: IndicatorsBy, only: Pick<Wanted, 'department' | 'service'>) {
  const counts = new Map<string, number>()
  for (const table of tables) {
    const { keys, of } = table.groupsBy(by)
    const keep = keptIn(table, only)
    const sizes = new Uint32Array(keys.length)
    for (let i = 0; i < of.length; i++) {
      const place = of[i] as number
      if (place >= 0 && (!keep || keep[i] === 1)) sizes[place] = (sizes[place] as number) + 1
    }
    for (const [i, key] of keys.entries()) if (sizes[i]) counts.set(key, (counts.get(key) ?? 0) + (sizes[i] as number))
  }
  return counts
}

/** Sums by the months of their days. */
export function byMonth(byDay: ReadonlyMap<string, Sums>): Map<string, Sums> {
  const months = new Map<string, Sums>()
  for (const [day, [n, d]] of byDay) {
    const month = day.slice(0, 7)
    const [x, y] = months.get(month) ?? [0, 0]
    months.set(month, [x + n, y + d])
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
}
