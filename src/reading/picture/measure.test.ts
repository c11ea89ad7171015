import { describe, expect, test } from 'vitest'
import { A4, degrade, draw, lamp, letter, letterLines, onScreen, over, seal } from '../../../tests/support/drawn.ts'
import { measure } from './measure.ts'

const page = await draw(letter())
const lines = letterLines()
const photo = await degrade(page, { tone: 0.85, noise: 3, jpeg: 80 })

describe('sharpness tells blur, not content, paper or light', () => {
  test.each([
    ['as drawn', {}, 0.85, 1],
    ['noise and JPEG', { noise: 8, jpeg: 60 }, 0.85, 1],
    ['half the light', { tone: 0.5, noise: 4 }, 0.85, 1],
    ['a little blur', { blur: 1.2 }, 0.7, 0.9],
    ['hard to read', { blur: 2.5 }, 0.3, 0.6],
    ['unreadable', { blur: 5 }, 0, 0.1],
  ])('%s', async (_, harm, least, most) => {
    const { sharpness } = measure(await degrade(page, harm), lines)
    expect(sharpness).toBeGreaterThanOrEqual(least)
    expect(sharpness).toBeLessThanOrEqual(most)
  })

  test('a page so blurred that nothing was read on it still counts as blurred', async () => {
    expect(measure(await degrade(page, { blur: 7 }), []).sharpness).toBeLessThan(0.1)
  })
})

test('letters are measured in pixels, the sheet in dots per inch', async () => {
  expect(measure(page, lines)).toMatchObject({ widthPx: 1240, heightPx: 1754, dpi: 150 })
  expect(Math.abs((measure(page, lines).textHeightPx ?? 0) - 24)).toBeLessThanOrEqual(3)
  const half = measure(await degrade(page, { scale: 0.5 }), lines)
  expect(half.dpi).toBe(75)
  expect(Math.abs((half.textHeightPx ?? 0) - 12)).toBeLessThanOrEqual(2)
  expect(measure(await draw('', { width: 900, height: 700 }), []).dpi).toBeUndefined()
})

test('light over text is glare with its place, light beside it is none', async () => {
  const unread = lines.map((line) => (line.box[1] > 0.24 && line.box[1] < 0.44 ? { ...line, confidence: 0.4 } : line))
  const lit = measure(await over(photo, lamp(600, 600, 150)), unread)
  expect(lit.glare).toBeGreaterThan(0.02)
  const [x = 0, y = 0, w = 0, h = 0] = lit.glareAt?.[0] ?? []
  expect([x < 0.45, x + w > 0.55, y < 0.31, y + h > 0.36]).toEqual([true, true, true, true])
  expect(measure(await over(photo, lamp(1150, 1700, 70)), lines).glare).toBe(0)
  expect(measure(photo, lines).glare).toBe(0)
  expect(measure(page, lines).glare).toBe(0)
})

test('brightness and colour', async () => {
  expect(measure(await degrade(page, { tone: 0.3 }), lines).brightness).toBeLessThan(0.35)
  expect(measure(photo, lines).grey).toBe(1)
  expect(measure(await draw(letter() + seal(900, 1500, 120)), lines).grey).toBe(0)
})

test('an empty page has no ink, a page with one line has some', async () => {
  const empty = await degrade(await draw(''), { noise: 4, tone: 0.95, jpeg: 60 })
  expect(measure(empty, []).ink).toBeLessThan(0.001)
  expect(measure(await draw(letter(A4, { lines: 1 })), letterLines(A4, { lines: 1 })).ink).toBeGreaterThan(0.003)
})

test.each([
  ['a fine grid', 3.3, 0.25, 0.3],
  ['a weak grid', 5, 0.12, 0.3],
  ['a coarse grid', 7, 0.1, 0.1],
])('%s of a screen is seen through noise and JPEG', async (_, period, depth, angle) => {
  const shot = await degrade(onScreen(page, period, depth, angle), { noise: 3, jpeg: 80 })
  expect(measure(shot, lines).moire).toBeGreaterThan(0.3)
})

test.each([
  ['a clean page', {}],
  ['a noisy photo', { noise: 8, tone: 0.8 }],
  ['hard JPEG', { noise: 3, jpeg: 30 }],
])('%s has no pattern of a screen', async (_, harm) => {
  expect(measure(await degrade(page, harm), lines).moire).toBeLessThan(0.15)
})
