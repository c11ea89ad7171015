import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountInCapitals, inCapitals } from './index.ts'

test.each([
  ['12300', '壹万贰仟叁佰元整'],
  ['12300.00', '壹万贰仟叁佰元整'],
  ['300500.50', '叁拾万零伍佰元伍角'],
  ['0', '零元整'],
  ['0.05', '伍分'],
  ['10.05', '壹拾元零伍分'],
  ['1409.50', '壹仟肆佰零玖元伍角'],
  ['6007.14', '陆仟零柒元壹角肆分'],
  ['107000.53', '壹拾万柒仟元伍角叁分'],
  ['100000000', '壹亿元整'],
  ['1000010001', '壹拾亿零壹万零壹元整'],
  ['1,234', '壹仟贰佰叁拾肆元整'],
])('%s is %s', (amount, capitals) => {
  expect(inCapitals(amount)).toBe(capitals)
})

test.each(['', '-1', '1.234', '12,x', '100000000000000'])('%j is no amount', (amount) => {
  expect(inCapitals(amount)).toBeNull()
})

test.each([
  ['100万元', '壹佰万元整'],
  ['0.5万元', '伍仟元整'],
  ['1.2345万元', '壹万贰仟叁佰肆拾伍元整'],
  ['人民币300500.50元', '叁拾万零伍佰元伍角'],
  ['1.5亿元', '壹亿伍仟万元整'],
])('%s as people write it is %s', (text, capitals) => {
  expect(amountInCapitals(text)).toBe(capitals)
})

test.each(['约10万元', '100美元', '面议', '1.23456万元.', '0.123元'])('%s is left as it is', (text) => {
  expect(amountInCapitals(text)).toBeNull()
})

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n }

/** Reads capitals back, written from the rule and not from the code above. */
function fenIn(capitals: string): bigint {
  const [whole = '', rest = ''] = capitals.includes('元') ? capitals.split('元') : ['', capitals]
  let total = 0n
  let section = 0n
  let digit = 0n
  for (const char of whole) {
    if (DIGITS.includes(char)) digit = BigInt(DIGITS.indexOf(char))
    else if (char in PLACES) {
      section += digit * (PLACES[char] ?? 0n)
      digit = 0n
    } else {
      const size = char === '万' ? 10_000n : 100_000_000n
      total = char === '亿' ? (total + section + digit) * size : total + (section + digit) * size
      section = 0n
      digit = 0n
    }
  }
  const jiao = BigInt(Math.max(0, DIGITS.indexOf(/(.)角/.exec(rest)?.[1] ?? '零')))
  const fen = BigInt(Math.max(0, DIGITS.indexOf(/(.)分/.exec(rest)?.[1] ?? '零')))
  return (total + section + digit) * 100n + jiao * 10n + fen
}

test('every amount is read back as the same, and no zero stands twice', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (fen) => {
      const text = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
      const capitals = inCapitals(text) ?? ''
      expect(fenIn(capitals)).toBe(fen)
      expect(capitals).not.toMatch(/零零|零[万亿元](?!整$)/)
    }),
    { numRuns: 2000 },
  )
})
