import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeAmounts, parametersOn } from './index.ts'

const PARAMETERS = {
  basis: '某办法',
  years: [
    { from: '2025-01-01', value: 15 },
    { from: '2030-01-01', value: 15.5 },
  ],
  rate: [{ from: '2024-12-01', value: 0.015 }],
}
const amountOf = (formula: string | null, facts = {}, { when, unit = '元' }: { when?: string; unit?: string } = {}) =>
  computeAmounts({ amounts: [{ name: '某项', formula, unit, when }], parameters: PARAMETERS }, facts, '2026-11-18')[0]

describe('the figures in force', () => {
  test.each([
    ['2024-11-30', {}],
    ['2024-12-01', { rate: 0.015 }],
    ['2026-11-18', { rate: 0.015, years: 15 }],
    ['2029-12-31', { rate: 0.015, years: 15 }],
    ['2030-01-01', { rate: 0.015, years: 15.5 }],
  ])('on %s', (day, figures) => expect(parametersOn(PARAMETERS, day)).toEqual(figures))

  test('are none where the service has none', () => expect(parametersOn(undefined, '2026-11-18')).toEqual({}))

  test('do not depend on the order they are written in', () => {
    const turned = { ...PARAMETERS, years: PARAMETERS.years.toReversed() }
    expect(parametersOn(turned, '2031-01-01').years).toBe(15.5)
  })
})

describe('an amount', () => {
  test.each([
    ['a figure', '240', {}, 240],
    ['with a figure of the law', 'price * rate', { price: 3_000_000 }, 45_000],
    ['to the fen', 'wage / 30 * 98', { wage: 10_001 }, 32_669.93],
    ['half a fen up', 'price * 0.5', { price: 2.01 }, 1.01],
    ['half a fen up that binary fractions would lose', 'price', { price: 1.005 }, 1.01],
  ])('%s', (_, formula, facts, value) => {
    expect(amountOf(formula, facts)).toEqual({ name: '某项', applies: true, value, missing: [] })
  })

  test('in 万元 keeps the fen', () => {
    expect(amountOf('a / 3', { a: 1 }, { unit: '万元' })?.value).toBe(0.333333)
  })

  test('is unknown without its facts, which are named', () => {
    expect(amountOf('price * rate + extra', { price: 1 })).toMatchObject({ value: null, missing: ['extra'] })
    expect(amountOf('1', {}, { when: "kind == '甲' and sets > 1" })).toMatchObject({
      applies: 'unknown',
      value: null,
      missing: ['kind', 'sets'],
    })
  })

  test('does not apply where its case is not given, whatever else is unknown', () => {
    expect(amountOf('price', {}, { when: 'sets > 1 and rate > 1' })).toMatchObject({ applies: false, missing: [] })
  })

  test('of which only the words are known has no value', () => {
    expect(amountOf(null)).toEqual({ name: '某项', applies: true, value: null, missing: [] })
  })

  test('divided by nothing has no value', () => {
    expect(amountOf('1 / n', { n: 0 })).toMatchObject({ value: null, missing: [] })
  })

  test('never takes a figure of the law from the facts', () => {
    expect(amountOf('rate', { rate: 99 })?.value).toBe(0.02)
  })
})

test('any sum is rounded to a whole number of fen, at most half a fen away', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (price) => {
      const value = amountOf('price', { price })?.value as number
      const fen = value * 100
      return Math.abs(value - price) <= 0.005 + 1e-6 && Math.abs(fen - Math.round(fen)) < 1e-4
    }),
  )
})
