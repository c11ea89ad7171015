import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeValue, evaluate, type Facts, parse, type Tri } from './index.ts'

const holds = (expression: string, facts: Facts = {}): Tri => evaluate(parse(expression), facts)
const amountOf = (expression: string, facts: Facts = {}) => computeValue(parse(expression), facts)
const asFact = (value: Tri) => (value === 'unknown' ? undefined : value)

describe("Kleene's strong logic", () => {
  // S. C. Kleene, Introduction to Metamathematics (1952), § 64
  test.each<[Tri, Tri, Tri, Tri]>([
    // a, b, a and b, a or b
    [true, true, true, true],
    [true, false, false, true],
    [true, 'unknown', 'unknown', true],
    [false, true, false, true],
    [false, false, false, false],
    [false, 'unknown', false, 'unknown'],
    ['unknown', true, 'unknown', true],
    ['unknown', false, false, 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('of %s and %s: both %s, either %s', (a, b, both, either) => {
    const facts = { a: asFact(a), b: asFact(b) }
    expect(holds('a and b', facts)).toBe(both)
    expect(holds('a or b', facts)).toBe(either)
  })

  test.each<[Tri, Tri]>([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ])('not %s is %s', (a, opposite) => {
    expect(holds('not a', { a: asFact(a) })).toBe(opposite)
  })

  const tri = fc.constantFrom<Tri>(true, false, 'unknown')
  const twoSided = ['(a and b) or not c', 'not (a or not b) and c', '(a or b) and (not a or c)', 'not (a and b and c)']

  test('an answer that was certain does not change when more becomes known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...twoSided),
        tri,
        tri,
        tri,
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        (rule, a, b, c, rest) => {
          const before = holds(rule, { a: asFact(a), b: asFact(b), c: asFact(c) })
          const [fullA, fullB, fullC] = [a, b, c].map((value, i) => (value === 'unknown' ? rest[i] : value))
          const after = holds(rule, { a: fullA, b: fullB, c: fullC })
          expect(after).toBe(before === 'unknown' ? after : before)
          expect(after).not.toBe('unknown')
        },
      ),
    )
  })

  test('"not both" is the same as "not one or not the other"', () => {
    fc.assert(
      fc.property(tri, tri, (a, b) => {
        const facts = { a: asFact(a), b: asFact(b) }
        expect(holds('not (a and b)', facts)).toBe(holds('not a or not b', facts))
        expect(holds('not (a or b)', facts)).toBe(holds('not a and not b', facts))
      }),
    )
  })
})

describe('comparisons', () => {
  test.each<[string, Facts, Tri]>([
    ['age >= 16', { age: 16 }, true],
    ['age < 16', { age: 16 }, false],
    ['age >= 16', {}, 'unknown'],
    ["reason == '损坏'", { reason: '损坏' }, true],
    ["reason != '损坏'", { reason: '遗失' }, true],
    ["reason in ['损坏', '遗失']", { reason: '遗失' }, true],
    ["reason in ['损坏', '遗失']", { reason: '到期' }, false],
    ["reason in ['损坏', '遗失']", {}, 'unknown'],
    ["'低保' in hardship", { hardship: ['残疾', '低保'] }, true],
    ["'低保' in hardship", { hardship: [] }, false],
    ["date <= '2026-11-30'", { date: '2026-12-01' }, false],
    ['age == true', { age: 1 }, false],
    // a number against a text says nothing
    ["age > '16'", { age: 20 }, 'unknown'],
    ['16 < age < 60', { age: 30 }, 'unknown'],
    // a name that every object of the language has is no fact
    ["constructor != '甲'", {}, 'unknown'],
  ])('%s with %o is %s', (expression, facts, expected) => {
    expect(holds(expression, facts)).toBe(expected)
  })
})

describe('arithmetic', () => {
  test.each<[string, Facts, number | null]>([
    ['2 + 3 * 4', {}, 14],
    ['(2 + 3) * 4', {}, 20],
    ['10 - 4 - 3', {}, 3],
    ['100 / 10 / 5', {}, 2],
    ['-base * 2', { base: 50 }, -100],
    // 育儿补贴: 3600 a year, by the month
    ['months_left * (3600 / 12)', { months_left: 7 }, 2100],
    ['base * rate', { base: 100 }, null],
    ['base / staff', { base: 100, staff: 0 }, null],
    ["base + '元'", { base: 100 }, null],
  ])('%s with %o is %s', (expression, facts, expected) => {
    expect(amountOf(expression, facts)).toBe(expected)
  })

  test('what is not known stays unknown through a sum into the comparison', () => {
    expect(holds('income + bonus <= 5000', { income: 3000 })).toBe('unknown')
    expect(holds('income + bonus <= 5000', { income: 3000, bonus: 2000 })).toBe(true)
  })
})

describe('days', () => {
  test.each([
    // 周岁 counts on the birthday itself
    ['2010-11-18', '2026-11-17', 15],
    ['2010-11-18', '2026-11-18', 16],
    ['2010-12-01', '2026-11-30', 15],
    ['2026-11-18', '2026-11-18', 0],
    // 民法典 第二百零二条: where the month has no such day, its last day ends the period
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
  ])('who was born on %s is, on %s, %i years old', (birth, today, age) => {
    expect(amountOf('years(birth)', { birth, today })).toBe(age)
  })

  test.each([
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-03-31', '2026-04-30', 1],
    ['2026-02-28', '2026-03-28', 1],
    ['2025-11-30', '2026-11-29', 11],
    ['2025-11-30', '2026-11-30', 12],
    ['2026-03-01', '2026-02-01', -1],
  ])('from %s to %s are %i whole months', (from, to, count) => {
    expect(amountOf('months(from, to)', { from, to })).toBe(count)
  })

  test.each([
    ['2026-11-18', '2026-12-18', 30],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2026-12-01', -30],
  ])('from %s to %s are %i days', (from, to, count) => {
    expect(amountOf('days(from, to)', { from, to })).toBe(count)
  })

  test('of a day that is missing, misspelt or not in the calendar nothing is known', () => {
    const today = '2026-11-18'
    for (const birth of [undefined, '', '去年', '2010年1月1日', '2010-13-01', '2026-02-30'])
      expect(holds('years(birth) >= 16', { birth, today }), String(birth)).toBe('unknown')
    expect(holds('years(birth) >= 16', { birth: '2000-01-01' })).toBe('unknown')
    expect(holds('toString(birth) == 1', { birth: '2000-01-01', today })).toBe('unknown')
  })

  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  test('nobody grows younger, and a year of age is twelve months', () => {
    fc.assert(
      fc.property(day, day, day, (birth, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const age = (today: string) => Number(amountOf('years(birth)', { birth, today }))
        expect(age(later)).toBeGreaterThanOrEqual(age(earlier))
        expect(age(later)).toBe(Math.floor(Number(amountOf('months(birth, later)', { birth, later })) / 12))
      }),
    )
  })

  test('days forth and days back cancel out', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(amountOf('days(a, b) + days(b, a)', { a, b })).toBe(0)
      }),
    )
  })
})
