import { expect, test } from 'vitest'
import { daysIn, termIn } from './dates.ts'

test.each([
  ['2024年3月1日', '2024-03-01'],
  ['2024.03.01', '2024-03-01'],
  ['2024-3-1', '2024-03-01'],
  ['2024/03/01', '2024-03-01'],
  ['二〇二四年三月一日', '2024-03-01'],
  ['二零二四年十二月三十一日', '2024-12-31'],
  ['二O一九年十月二十日', '2019-10-20'],
])('%s is the day %s', (text, day) => {
  expect(daysIn(text).map(({ value }) => value)).toEqual([day])
})

test.each(['2024年2月30日', '2024年13月1日', '年  月  日', '第2024-03号', '三年'])('%s is no day', (text) => {
  expect(daysIn(text)).toEqual([])
})

test.each([
  ['2015.03.01-2035.03.01', { from: '2015-03-01', to: '2035-03-01' }],
  ['自2024年3月1日起至2027年2月28日止', { from: '2024-03-01', to: '2027-02-28' }],
  ['2012.06.15-长期', { from: '2012-06-15', to: '长期' }],
  ['2018年03月05日至不约定期限', { from: '2018-03-05', to: '长期' }],
  ['至2027年2月28日', { from: null, to: '2027-02-28' }],
])('%s is a term', (text, term) => {
  expect(termIn(text)).toEqual(term)
})

test('one day alone is no term', () => {
  expect(termIn('2024年3月1日')).toBeNull()
})
