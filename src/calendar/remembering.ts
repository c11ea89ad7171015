import type { Calendar, Due } from './calendar.ts'

/** The same calendar, which works out each question once: for counting through very many cases. */
export function remembering(calendar: Calendar): Calendar {
  const working = new Map<string, boolean | null>()
  const between = new Map<string, number | null>()
  const dues = new Map<string, Due>()
  const once = <T>(kept: Map<string, T>, key: string, work: () => T): T => {
    const before = kept.get(key)
    if (before !== undefined) return before
    const found = work()
    kept.set(key, found)
    return found
  }
  return {
    isWorkingDay: (day) => once(working, day, () => calendar.isWorkingDay(day)),
    workingDaysBetween: (from, to) => once(between, `${from}${to}`, () => calendar.workingDaysBetween(from, to)),
    addWorkingDays: (from, days, suspensions = []) =>
      suspensions.length > 0
        ? calendar.addWorkingDays(from, days, suspensions)
        : once(dues, `${from}${days}`, () => calendar.addWorkingDays(from, days)),
  }
}
