import { describe, expect, it } from 'vitest'
import type { Line } from './page.ts'
import { slantedSigns } from './slanted.ts'

const line = (text: string, x: number, y: number, size = 0.03): Line => ({
  text,
  box: [x, y, size * [...text].length, size],
  confidence: 1,
})
const along = (text: string, dx: number, dy: number): Line[] =>
  [...text].map((sign, i) => line(sign, 0.2 + i * dx, 0.6 + i * dy))

describe('slantedSigns', () => {
  it('finds the words printed slantwise over a page', () => {
    const signs = along('仅供办理政务服务使用', 0.03, -0.018)
    const found = slantedSigns([line('营业执照', 0.3, 0.1), line('汉', 0.7, 0.52), ...signs])
    expect([...found].map(({ text }) => text).join('')).toBe('仅供办理政务服务使用')
  })

  it.each([
    ['a level line', along('一二三四五六七八', 0.04, 0)],
    ['an upright heading', along('申请单位基本情况', 0, 0.035)],
    ['a few cells', along('男汉无', 0.05, 0.05)],
  ])('leaves %s', (_, signs) => {
    expect(slantedSigns(signs).size).toBe(0)
  })
})
