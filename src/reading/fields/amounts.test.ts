import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inCapitals } from '../../writing/index.ts'
import { amountIn, areaIn, capitalsIn, capitalsValue } from './amounts.ts'

test.each([
  ['￥8,000.00', 8000],
  ['人民币500.000000万元整', 5_000_000],
  ['100万元', 1_000_000],
  ['3.5万', 35_000],
  ['1.2亿元', 120_000_000],
  ['为人民币8000元（大写：捌仟元整）', 8000],
  ['捌仟元整', 8000],
  ['60（万元）', 600_000],
])('%s is %d yuan', (text, yuan) => {
  expect(amountIn(text)).toBe(yuan)
})

test.each([
  ['壹万贰仟叁佰元整', 12_300],
  ['叁拾万零伍佰元伍角', 300_500.5],
  ['人民币壹佰圆正', 100],
  ['壹亿零伍万元整', 100_050_000],
  ['伍仟伍佰肆拾壹元陆角叁分', 5541.63],
])('%s is %d yuan', (text, yuan) => {
  expect(capitalsValue(text)).toBe(yuan)
})

test('whatever is written in capitals is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 99_999_999_999 }), (fen) => {
      const written = inCapitals((fen / 100).toFixed(2)) ?? ''
      expect(capitalsIn(`（大写）${written}`)).toBe(fen / 100)
    }),
  )
})

test.each(['约定', '一二三', '____元'])('%s holds no amount', (text) => {
  expect(amountIn(text)).toBeNull()
})

test.each([
  ['88.62 平方米', 88.62],
  ['1,260㎡', 1260],
  ['房屋建筑面积：71.5m²', 71.5],
  ['3亩', 2000.01],
])('%s is %d square metres', (text, area) => {
  expect(areaIn(text)).toBe(area)
})
