/** Time as the product sees it: the real clock in Asia/Shanghai, or a fixed day for tests and evaluations. */
export type Clock = { now: () => Date; today: () => string }

const shanghaiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The day in Shanghai of an instant, YYYY-MM-DD. */
export const dayOf = (at: Date): string => shanghaiDay.format(at)

export function createClock(fixedDay?: string): Clock {
  const now = fixedDay ? () => new Date(`${fixedDay}T10:00:00+08:00`) : () => new Date()
  return { now, today: () => dayOf(now()) }
}
