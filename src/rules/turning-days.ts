import type { Tri } from './evaluate.ts'

type Test = (day: string) => Tri | 'outside'

const FIRST_DAY = Date.UTC(1900, 0, 1)
const DAY_MS = 86_400_000
/** The shortest stretch that a comparison of whole months or years tells apart. */
const STEP_DAYS = 28
const DAYS_AHEAD = 60 * 366
const dayOf = (n: number): string => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10)

/** Days of which every other day of a long life does the same as one: the day before the first turn and each day of a turn. */
export function turningDays(tests: Test[], today: string): string[] {
  const last = Math.round((Date.parse(today) - FIRST_DAY) / DAY_MS) + DAYS_AHEAD
  const samples = Array.from({ length: Math.ceil(last / STEP_DAYS) }, (_, i) => i * STEP_DAYS)
  const days = samples.map(dayOf)
  const turns = tests.flatMap((test) => {
    const results = days.map(test)
    return samples.slice(1).flatMap((high, i) => {
      const before = results[i]
      return before === results[i + 1] ? [] : [firstTurn(test, before, high - STEP_DAYS, high)]
    })
  })
  const sorted = [...new Set(turns)].sort((a, b) => a - b)
  return sorted.length === 0 ? [today] : [dayOf((sorted[0] ?? 1) - 1), ...sorted.map(dayOf)]
}

/** The first day after `low`, at most `high`, on which a test does not come to `before` any more. */
function firstTurn(test: Test, before: ReturnType<Test> | undefined, low: number, high: number): number {
  if (high - low <= 1) return high
  const middle = Math.floor((low + high) / 2)
  return test(dayOf(middle)) === before ? firstTurn(test, before, middle, high) : firstTurn(test, before, low, middle)
}
