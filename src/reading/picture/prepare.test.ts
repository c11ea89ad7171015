import { describe, expect, test } from 'vitest'
import { A4, cardBack, cardFace, degrade, draw, form, letter, onDesk } from '../../../tests/support/drawn.ts'
import { prepare } from './prepare.ts'
import type { Quad } from './warp.ts'

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
    const lying = await degrade(sheet, { turn: (360 - turned) % 360, scale: 0.65, noise: 5, jpeg: 70 })
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

describe('papers on a desk', async () => {
  const page = await draw(letter())
  const face = await draw(cardFace(1010, 638), card, '#dfe9f0')
  const back = await draw(cardBack(1010, 638), card, '#e3e8ec')

  test.each([
    ['wholly in the picture', [180, 160, 1300, 200, 1360, 1850, 120, 1800], 0],
    ['seen from a low angle', [330, 200, 1150, 220, 1400, 1850, 100, 1800], 0],
    ['with a corner outside', [180, 160, 1300, 200, 1660, 1950, 120, 1800], 1],
    ['with a side outside', [-300, 160, 1200, 200, 1250, 1850, -320, 1800], 2],
  ])('a page %s', async (_, corners, cutCorners) => {
    const { parts } = await prepare(await onDesk([{ picture: page, quad: quadOf(corners) }]), unread)
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({ whole: 'page', turned: 0, quality: { cutCorners } })
    expect(Math.abs(parts[0]?.skew ?? 9)).toBeLessThan(0.3)
  })

  test('two cards of one photo are two parts, upper one first', async () => {
    const photo = await onDesk([
      { picture: face, quad: quadOf([260, 300, 1240, 260, 1280, 880, 240, 900]) },
      { picture: back, quad: quadOf([260, 1100, 1240, 1160, 1250, 1780, 240, 1760]) },
    ])
    const { parts } = await prepare(photo, unread)
    expect(parts.map(({ whole, quality }) => [whole, quality.cutCorners])).toEqual([
      ['card', 0],
      ['card', 0],
    ])
    for (const { picture } of parts) expect(picture.width / picture.height).toBeCloseTo(1.586, 1)
  })

  test('two cards scanned on one sheet are two parts', async () => {
    const sheet = await draw(
      `<g transform="translate(370 250)">${cardFace(506, 319)}</g><g transform="translate(370 700)">${cardBack(506, 319)}</g>`,
    )
    const { parts } = await prepare(await degrade(sheet, { noise: 5, jpeg: 70, turn: 0.8 }), unread)
    expect(parts.map(({ whole }) => whole)).toEqual(['card', 'card'])
  })
})

test('a coloured plan in a letter and a portrait are no papers of their own', async () => {
  const plan = '<rect x="150" y="600" width="900" height="568" fill="#cfe"/><path d="M200 700H900" stroke="#000"/>'
  const portrait = '<ellipse cx="179" cy="180" rx="75" ry="95" fill="#e0b393"/><path d="M20 441Q179 240 338 441Z"/>'
  for (const picture of [
    await draw(letter(A4, { lines: 3 }) + plan),
    await draw(portrait, { width: 358, height: 441 }, '#3a7ac8'),
  ])
    expect((await prepare(picture, async () => [])).parts).toMatchObject([{ picture: { width: picture.width } }])
})

const quadOf = (n: number[]): Quad =>
  [0, 2, 4, 6].map((i) => ({ x: n[i] as number, y: n[i + 1] as number })) as unknown as Quad
