import type { DeadlineAnswer, DeadlineRequest } from '../contract/index.ts'
import type { Calendar, Suspension } from './calendar.ts'

const DAY_MS = 86_400_000

/**
 * The last day of a term that begins the day after `from` (民法典 第二百零一条). Working days by the State Council's table
 * (行政许可法 第八十二条), natural days one by one; the days of a suspension, first and last included, do not count in either.
 * A term in natural days that ends on a rest day is not moved: whether 民法典 第二百零三条 moves it is for the law of the matter to say.
 * Throws RangeError for a day that does not exist.
 */
export function deadlineOf({ from, days, unit, suspensions }: DeadlineRequest, calendar: Calendar): DeadlineAnswer {
  if (unit === '工作日') return calendar.addWorkingDays(from, days, suspensions)
  return { due: addNaturalDays(from, days, suspensions), note: null }
}

/** A natural day later, and so on; days within a suspension are passed over. */
export function addNaturalDays(from: string, days: number, suspensions: readonly Suspension[] = []): string {
  let day = from
  for (let left = days; left > 0; ) {
    day = nextDay(day)
    if (!suspensions.some((span) => span.from <= day && day <= span.to)) left--
  }
  return day
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
