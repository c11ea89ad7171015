import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, daysBetween, yearIn } from './days.ts'

/** A Wednesday. */
const TODAY = '2026-11-18'

test.each([
  ['1964年3月5日出生', '1964-03-05'],
  ['七六年十月八号生', '1976-10-08'],
  ['二〇二五年一月三十一日', '2025-01-31'],
  ['2026.12.8', '2026-12-08'],
  ['明天到期', '2026-11-19'],
  ['大后天', '2026-11-21'],
  ['昨日', '2026-11-17'],
  ['还有20天到期', '2026-12-08'],
  ['还有两个星期', '2026-12-02'],
  ['过期10天了', '2026-11-08'],
  ['下个月5号', '2026-12-05'],
  ['上个月20号签的', '2026-10-20'],
  ['明年1月3号', '2027-01-03'],
  ['12月8号到期', '2026-12-08'],
  ['上周五做的', '2026-11-13'],
  ['上个礼拜三买的', '2026-11-11'],
  ['这周一', '2026-11-16'],
  ['下星期天', '2026-11-29'],
])('%s is %s', (text, day) => {
  expect(dayIn(text, TODAY)).toBe(day)
})

test.each(['下个月到期', '年底', '明年春天', '2026年2月30日', '前几天', '5号楼'])('no day is named: %s', (text) => {
  expect(dayIn(text, TODAY)).toBeNull()
})

test('so many days ahead are so many days between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (days) => {
      expect(daysBetween(TODAY, dayIn(`还有${days}天`, TODAY) ?? '')).toBe(days)
      expect(daysBetween(TODAY, dayIn(`过期${days}天`, TODAY) ?? '')).toBe(-days)
    }),
  )
})

test.each([
  ['2015年上海生的', 2015],
  ['九五年生', 1995],
  ['去年8月出生', 2025],
  ['零三年', 2003],
  ['生了三年', null],
  ['刚生', null],
])('the year in %s is %s', (text, year) => {
  expect(yearIn(text, TODAY)).toBe(year)
})
