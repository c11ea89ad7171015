import type { CalendarFile } from '../contract/index.ts'

/** Said of a day in a year whose holidays the State Council has not arranged yet. */
export const NOT_ARRANGED = '待节假日安排'

/** A span that does not count, first and last day included (特别程序, 行政许可法 第四十五条). */
export type Suspension = { from: string; to: string }
export type Due = { due: string; note: null } | { due: null; note: typeof NOT_ARRANGED }

/** Working days by the State Council's tables. Days are YYYY-MM-DD; null is a day, or a span, in a year without a table. */
export type Calendar = {
  isWorkingDay: (day: string) => boolean | null
  /** The n-th working day after a day, which itself is day 0 (民法典 第二百零一条). */
  addWorkingDays: (from: string, days: number, suspensions?: Suspension[]) => Due
  /** Working days after the first day up to and with the last; negative where the last comes first. */
  workingDaysBetween: (from: string, to: string) => number | null
}

const DAY_MS = 86_400_000
const SATURDAY = 6
const SUNDAY = 0

/** A calendar of the years that have a table; of any other year nothing is guessed. */
export function createCalendar(tables: readonly CalendarFile[]): Calendar {
  const years = new Set(tables.map(({ year }) => String(year)))
  const holidays = new Set(tables.flatMap(({ holidays }) => holidays.flatMap(({ from, to }) => daysOf(from, to))))
  const workingWeekends = new Set(tables.flatMap((table) => table.workingWeekends))

  function isWorkingDay(day: string): boolean | null {
    const weekday = new Date(timeOf(day)).getUTCDay()
    if (!years.has(day.slice(0, 4))) return null
    if (holidays.has(day)) return false
    return workingWeekends.has(day) || (weekday !== SATURDAY && weekday !== SUNDAY)
  }

  function addWorkingDays(from: string, days: number, suspensions: Suspension[] = []): Due {
    if (!Number.isInteger(days) || days < 0) throw new RangeError(`不能数 ${days} 个工作日`)
    const stands = (day: string) => suspensions.some((span) => span.from <= day && day <= span.to)
    let due = dayOf(timeOf(from))
    for (let left = days; left > 0; ) {
      due = dayOf(timeOf(due) + DAY_MS)
      const works = isWorkingDay(due)
      if (works === null) return { due: null, note: NOT_ARRANGED }
      if (works && !stands(due)) left--
    }
    return { due, note: null }
  }

  function workingDaysBetween(from: string, to: string): number | null {
    if (to < from) {
      const back = workingDaysBetween(to, from)
      return back === null ? null : -back
    }
    const working = daysOf(from, to).slice(1).map(isWorkingDay)
    return working.includes(null) ? null : working.filter(Boolean).length
  }

  return { isWorkingDay, addWorkingDays, workingDaysBetween }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function timeOf(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || dayOf(time) !== day) throw new RangeError(`没有 ${day} 这一天`)
  return time
}

const daysOf = (from: string, to: string): string[] => {
  const first = timeOf(from)
  return Array.from({ length: Math.max(0, (timeOf(to) - first) / DAY_MS + 1) }, (_, i) => dayOf(first + i * DAY_MS))
}
