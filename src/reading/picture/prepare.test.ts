import { expect, test } from 'vitest'
import { A4, cardBack, cardFace, degrade, draw, form, letter } from '../../../tests/support/drawn.ts'
import { prepare } from './prepare.ts'

/** Pages with text are set upright by their looks; nothing needs to be read for that. */
const unread = () => Promise.reject(new Error('read without need'))
const landscape = { width: 1754, height: 1240 }
const card = { width: 1010, height: 638 }

test.each([
  ['a letter', await draw(letter())],
  ['a form with a table', await draw(form())],
  ['a few lines on a landscape sheet', await draw(letter(landscape, { lines: 4 }), landscape)],
  ['the face side of a card', await draw(cardFace(1010, 638), card)],
  ['the emblem side of a card', await draw(cardBack(1010, 638), card)],
] as const)('%s is set upright and straight from each of four directions', async (_, sheet) => {
  for (const turned of [0, 90, 180, 270] as const) {
    const lying = await degrade(sheet, { turn: (360 - turned) % 360, noise: 5, jpeg: 70 })
    const [part] = (await prepare(await degrade(lying, { turn: 2.3 }), unread)).parts
    expect(part?.turned).toBe(turned)
    expect(Math.abs((part?.skew ?? 0) - 2.3)).toBeLessThanOrEqual(0.3)
  }
})

test('a flat scan that stands straight comes back as it was', async () => {
  const page = await draw(letter())
  const { parts } = await prepare(page, unread)
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ turned: 0, whole: 'page' })
  expect(parts[0]?.picture).toBe(page)
})

test('a page without text stays as it lies', async () => {
  const [part] = (await prepare(await draw('', A4), unread)).parts
  expect(part).toMatchObject({ turned: 0, skew: 0 })
})
