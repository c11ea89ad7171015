import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CalendarFile } from '../contract/index.ts'
import { createCalendar, NOT_ARRANGED } from './index.ts'

const folder = join(import.meta.dirname, '../../knowledge/calendar')
const calendar = createCalendar(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => CalendarFile.parse(parse(readFileSync(join(folder, name), 'utf8')))),
)

describe('the n-th working day after the day of acceptance', () => {
  test.each([
    ['over the Spring Festival', '2026-02-13', 5, '2026-02-27'],
    ['over the First of May', '2026-04-29', 20, '2026-05-29'],
    ['over the National Day', '2026-09-18', 10, '2026-10-09'],
    ['over the National Day and a working Saturday', '2026-09-18', 20, '2026-10-22'],
    ['without a holiday', '2026-11-02', 20, '2026-11-30'],
    ['extended by ten', '2026-11-02', 30, '2026-12-14'],
    ['from a working Saturday', '2026-05-09', 5, '2026-05-15'],
    ['none', '2026-10-01', 0, '2026-10-01'],
  ])('%s', (_, from, days, due) => expect(calendar.addWorkingDays(from, days)).toEqual({ due, note: null }))

  test('leaves out a suspension', () => {
    const span = { from: '2026-11-10', to: '2026-11-16' }
    expect(calendar.addWorkingDays('2026-11-02', 20, [span])).toEqual({ due: '2026-12-07', note: null })
    expect(calendar.addWorkingDays('2026-11-02', 20, [span, { from: '2026-11-14', to: '2026-11-15' }]).due).toBe(
      '2026-12-07',
    )
  })

  test('is not guessed where the year has no table', () => {
    expect(calendar.addWorkingDays('2026-12-21', 20)).toEqual({ due: null, note: NOT_ARRANGED })
    expect(calendar.addWorkingDays('2026-12-21', 8)).toEqual({ due: '2026-12-31', note: null })
    expect(calendar.addWorkingDays('2026-12-21', 9).due).toBeNull()
  })

  test.each([-1, 1.5, Number.NaN])('%s days cannot be counted', (days) => {
    expect(() => calendar.addWorkingDays('2026-11-02', days)).toThrow(RangeError)
  })
  test.each(['2026-02-30', '2026-2-3', ''])('“%s” is no day', (day) => {
    expect(() => calendar.isWorkingDay(day)).toThrow(RangeError)
  })
})

test.each([
  ['2026-11-18', true],
  ['2026-11-21', false],
  ['2026-10-01', false],
  ['2026-10-10', true],
  ['2026-02-28', true],
  ['2027-01-04', null],
])('%s is a working day: %s', (day, working) => expect(calendar.isWorkingDay(day)).toBe(working))

test('the working days between two days', () => {
  expect(calendar.workingDaysBetween('2026-11-10', '2026-11-16')).toBe(4)
  expect(calendar.workingDaysBetween('2026-11-16', '2026-11-10')).toBe(-4)
  expect(calendar.workingDaysBetween('2026-11-10', '2026-11-10')).toBe(0)
  expect(calendar.workingDaysBetween('2026-12-30', '2027-01-05')).toBeNull()
})

test('adding and counting undo one another', () => {
  const day = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), (from, days) => {
      const { due } = calendar.addWorkingDays(from, days)
      return due !== null && calendar.isWorkingDay(due) === true && calendar.workingDaysBetween(from, due) === days
    }),
  )
})
