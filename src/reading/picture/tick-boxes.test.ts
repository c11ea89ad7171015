import { expect, test } from 'vitest'
import { degrade, draw, text } from '../../../tests/support/drawn.ts'
import { findTickBoxes } from './tick-boxes.ts'

const sheet = { width: 1240, height: 300 }
const square = (x: number, inside = '') =>
  `<g fill="none" stroke="#222" stroke-width="2"><rect x="${x}" y="120" width="24" height="24"/>${inside}</g>`
const tick = (x: number) => `<path d="M${x + 5} 132l5 7 9 -15" stroke-width="3"/>`
const cross = (x: number) => `<path d="M${x + 4} 124l16 16m0 -16l-16 16"/>`

test.each([
  ['an empty box', square(200), [false]],
  ['a tick', square(200, tick(200)), [true]],
  ['a cross', square(200, cross(200)), [true]],
  ['a ticked and an empty one', square(200, tick(200)) + square(400), [true, false]],
  ['signs that look like boxes', text(200, 145, 28, '日回田目国'), []],
  ['a ruled table and figures', '<path d="M100 100H900V200H100ZM400 100V200" fill="none" stroke="#222"/>', []],
])('%s', async (_, content, expected) => {
  const words = text(700, 145, 28, '窗口领取')
  const found = findTickBoxes(await draw(content + words, sheet)).filter(({ box }) => box[0] < 0.55)
  expect(found.toSorted((a, b) => a.box[0] - b.box[0]).map(({ ticked }) => ticked)).toEqual(expected)
})

test('a tick is seen on a compressed picture', async () => {
  const picture = await degrade(await draw(square(200, tick(200)), sheet), { jpeg: 70 })
  expect(findTickBoxes(picture)).toMatchObject([{ ticked: true }])
})
