import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansOf } from '../src/cases/clocks.ts'
import { dayAt } from '../src/supervise/process/days.ts'
import { suspensionsOf } from '../src/supervise/process/use.ts'

const DAY_MS = 86_400_000
const instant = (day: string) => Date.parse(`${day}T10:00:00+08:00`)
const after = (day: string, days: number) => dayAt(instant(day) + days * DAY_MS)

test('supervision stops the clock of a special procedure for the same days as the case does', () => {
  const days = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(days, days, fc.option(days), days, (start, planned, lasted, asOfLater) => {
      const from = after('2026-11-02', start)
      const until = after(from, planned)
      const to = lasted === null ? null : after(from, lasted)
      const suspend = { type: 'suspend' as const, data: { kind: '专家评审', noticeNo: 'N1', from, plannedEnd: until } }
      const resume = to === null ? [] : [{ type: 'resume' as const, data: { to } }]
      const events = [suspend, ...resume].map((event, index) => ({
        ...{ index, by: 'he', at: instant(index === 0 ? from : (to ?? from)) },
        ...event,
      }))
      const asOf = instant(after(to ?? until, asOfLater))
      const stopped = suspensionsOf(events, asOf).flatMap(({ stops, span }) => (stops ? [span] : []))
      expect(stopped).toEqual(spansOf({ suspensions: [{ from, until, to, ground: '专家评审' }] }))
    }),
  )
})
