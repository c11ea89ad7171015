import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { addWorkingDays, type YearCalendar } from './working-days.ts'

const file = join(import.meta.dirname, '../../knowledge/calendar/2026.yaml')
const calendars = [parse(await readFile(file, 'utf8')) as YearCalendar]

test.each([
  ['2026-02-13', 5, '2026-02-27'],
  ['2026-04-29', 20, '2026-05-29'],
  ['2026-09-18', 10, '2026-10-09'],
  ['2026-09-18', 20, '2026-10-22'],
  ['2026-11-02', 20, '2026-11-30'],
  ['2026-05-09', 5, '2026-05-15'],
  ['2026-11-18', 5, '2026-11-25'],
])('%s and %i working days are %s', (from, days, due) => {
  expect(addWorkingDays(from, days, calendars)).toBe(due)
})

test('a term that ends in a year without arrangement has no date', () => {
  expect(addWorkingDays('2026-12-28', 5, calendars)).toBeNull()
})
