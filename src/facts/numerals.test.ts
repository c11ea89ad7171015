import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn, inUnit, numeralValue } from './numerals.ts'

const DIGITS = '零一二三四五六七八九'
/** A whole number below ten thousand as people write it in Chinese. */
function chinese(value: number): string {
  if (value < 10) return DIGITS[value] ?? ''
  const places = ['千', '百', '十', '']
  const text = String(value)
    .padStart(4, '0')
    .split('')
    .map((digit, i) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${places[i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
  return text.replace(/^一十/, '十')
}
const one = (text: string) => figuresIn(text).map(({ value, unit }) => `${value}${unit}`)

describe('a numeral', () => {
  test.each([
    ['十', 10],
    ['十九', 19],
    ['三十五', 35],
    ['一百零五', 105],
    ['一百五', 150],
    ['两千三', 2300],
    ['一千零一', 1001],
    ['三万', 30_000],
    ['一百二十万', 1_200_000],
    ['二〇二六', 2026],
    ['七六', 76],
    ['35.5', 35.5],
    ['半', 0.5],
  ])('%s is %d', (text, value) => {
    expect(numeralValue(text)).toBe(value)
  })

  test('every whole number below ten thousand is read back from Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(numeralValue(chinese(value))).toBe(value)
      }),
    )
  })

  test('so is every one with 万 behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(numeralValue(`${chinese(value)}万`)).toBe(value * 10_000)
      }),
    )
  })

  test('a figure stands where it says, whatever is around it', () => {
    const words = fc.stringMatching(/^[你我他的在了户口]{0,8}$/)
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9999 }), words, (before, value, behind) => {
        const text = `${before}，${value}平方米，${behind}`
        const [figure] = figuresIn(text)
        expect(figure).toMatchObject({ value, unit: '平方米' })
        expect(text.slice(figure?.at, figure?.end)).toBe(`${value}平方米`)
      }),
    )
  })
})

describe('the figures of a text', () => {
  test.each([
    ['交了三年两个月', ['38个月']],
    ['领证十年零三个月', ['123个月']],
    ['满一年半', ['18个月']],
    ['狗一岁半了', ['1.5岁']],
    ['贷八十万', ['800000元']],
    ['资本500万元', ['500万元']],
    ['八成半业主', ['85%']],
    ['百分之九十', ['90%']],
    ['高1.2米，占40平方米', ['1.2米', '40平方米']],
  ])('%s', (text, figures) => {
    expect(one(text)).toEqual(figures)
  })

  test.each(['快七十了', '70多', '三年多', '六十岁左右', '大概五个月', '不到两年', '将近30平'])(
    'a rough one is none: %s',
    (text) => {
      expect(figuresIn(text)).toEqual([])
    },
  )

  test('what is counted off (第六年) is a figure only where it is asked for', () => {
    expect(one('第六年')).toEqual([])
    expect(figuresIn('第六年', { ordinals: true })).toMatchObject([{ value: 6, unit: '年' }])
  })
})

test.each([
  [{ value: 2, unit: '年' }, '个月', 24],
  [{ value: 18, unit: '个月' }, '年', null],
  [{ value: 24, unit: '个月' }, '年', 2],
  [{ value: 800_000, unit: '元' }, '万元', 80],
  [{ value: 420, unit: '万' }, '元', 4_200_000],
  [{ value: 8, unit: '万公里' }, '万公里', 8],
  [{ value: 3, unit: '岁' }, '平方米', null],
])('%o in %s is %s', (figure, unit, value) => {
  expect(inUnit({ ...figure, at: 0, end: 0 }, unit)).toBe(value)
})
