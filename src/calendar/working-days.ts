/** The arrangement of one year as the State Council announces it; first and last day of a holiday count. */
export type YearCalendar = {
  year: number
  holidays: { from: string; to: string }[]
  workingWeekends: string[]
}

const DAY_MS = 86_400_000
const next = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** Whether people work on a day; null where that year has no arrangement yet. */
export function isWorkingDay(day: string, calendars: readonly YearCalendar[]): boolean | null {
  const calendar = calendars.find(({ year }) => year === Number(day.slice(0, 4)))
  if (!calendar) return null
  if (calendar.workingWeekends.includes(day)) return true
  if (calendar.holidays.some(({ from, to }) => from <= day && day <= to)) return false
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The last day of a term of `days` working days that starts on `from` (day 0); null where it falls in a year without arrangement. */
export function addWorkingDays(from: string, days: number, calendars: readonly YearCalendar[]): string | null {
  let day = from
  for (let left = days; left > 0; ) {
    day = next(day)
    const working = isWorkingDay(day, calendars)
    if (working === null) return null
    if (working) left--
  }
  return day
}
