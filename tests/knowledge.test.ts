import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Catalogue, loadCatalogue } from '../src/catalogue/index.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })
})

test('the whole knowledge loads without a fault', () => {
  expect(catalogue.services.size).toBe(167)
  expect(catalogue.dialogue.intents).not.toBeNull()
})

test('every service is asked for in fifteen ways or more, none twice', () => {
  for (const id of catalogue.services.keys()) {
    const utterances = catalogue.vocabulary.utterances.get(id) ?? []
    expect(new Set(utterances).size, id).toBe(utterances.length)
    expect(utterances.length, id).toBeGreaterThanOrEqual(15)
  }
})

test('six hundred street terms or more stand for official words', () => {
  const { terms } = catalogue.vocabulary
  expect(terms.reduce((sum, { say }) => sum + say.length, 0)).toBeGreaterThanOrEqual(600)
})

test('every service is named by a street term or an alias of its own', () => {
  const named = new Set(catalogue.vocabulary.terms.flatMap(({ services }) => services))
  for (const { id, aliases, name } of catalogue.services.values())
    expect(named.has(id) || aliases.some((alias) => alias !== name), id).toBe(true)
})

test('every law a service cites is in the table, with its state', () => {
  for (const { id, legalBasis } of catalogue.services.values())
    for (const { law } of legalBasis)
      expect(['有效', '已修改', '已废止', '尚未生效'], `${id} ${law}`).toContain(catalogue.laws.find(law)?.state)
})

test('a law that took the place of another is known, and is not itself out of force', () => {
  for (const { title, replacedBy } of catalogue.laws.all.filter((law) => law.replacedBy))
    expect(catalogue.laws.find(replacedBy ?? '')?.state ?? '有效', title).not.toBe('已废止')
})

// 国务院办公厅关于2026年部分节假日安排的通知
test('the calendar of 2026 is that of the State Council', () => {
  const calendar = catalogue.calendars.find(({ year }) => year === 2026)
  expect(calendar?.holidays.map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])
  expect(calendar?.workingWeekends).toEqual([
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])
})

test('a day of work on a weekend is a Saturday or Sunday, and never falls in a holiday', () => {
  for (const { year, holidays, workingWeekends } of catalogue.calendars)
    for (const day of workingWeekends) {
      expect([0, 6], day).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
      expect(day.startsWith(String(year)), day).toBe(true)
      expect(
        holidays.some(({ from, to }) => from <= day && day <= to),
        day,
      ).toBe(false)
    }
})
