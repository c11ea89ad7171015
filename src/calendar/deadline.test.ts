import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { CalendarFile, DeadlineRequest } from '../contract/index.ts'
import { createCalendar, deadlineOf, NOT_ARRANGED } from './index.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'knowledge/calendar')
const calendar = createCalendar(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => CalendarFile.parse(parse(readFileSync(join(folder, name), 'utf8')))),
)
const due = (request: object) => deadlineOf(DeadlineRequest.parse(request), calendar)

test.each([
  ['2026-02-13', 5, [], '2026-02-27'],
  ['2026-04-29', 20, [], '2026-05-29'],
  ['2026-09-18', 10, [], '2026-10-09'],
  ['2026-09-18', 20, [], '2026-10-22'],
  ['2026-11-02', 20, [], '2026-11-30'],
  ['2026-11-02', 20, [{ from: '2026-11-10', to: '2026-11-16' }], '2026-12-07'],
  ['2026-11-02', 30, [], '2026-12-14'],
  ['2026-05-09', 5, [], '2026-05-15'],
])('%s and %i working days', (from, days, suspensions, expected) => {
  expect(due({ from, days, suspensions })).toEqual({ due: expected, note: null })
})

/** Counted by scripts/deadline-vectors.py from the notices of the State Council, apart from this engine. */
const table = readFileSync(join(root, 'tests/fixtures/deadlines.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { from: string; days: number; unit: string; due: string | null })

test.each(table)('$from and $days $unit are due $due', ({ due: expected, ...request }) => {
  expect(due(request)).toEqual({ due: expected, note: expected === null ? NOT_ARRANGED : null })
})

test('a natural day is counted also in a year without a table, a working day is not', () => {
  expect(due({ from: '2026-12-30', days: 5, unit: '自然日' })).toEqual({ due: '2027-01-04', note: null })
  expect(due({ from: '2026-12-30', days: 5 })).toEqual({ due: null, note: NOT_ARRANGED })
})
