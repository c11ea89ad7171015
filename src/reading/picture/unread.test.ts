import { expect, test } from 'vitest'
import { draw, text } from '../../../tests/support/drawn.ts'
import type { Line } from '../page.ts'
import { penSheetOf } from './pen-ink.ts'
import { unreadOn } from './unread.ts'

const sheet = { width: 1240, height: 600 }
const label: Line = { text: '居住人数：', box: [138 / 1240, 172 / 600, 150 / 1240, 38 / 600], confidence: 1 }
const page = `${text(140, 200, 28, '居住人数：')}<path d="M290 206H500M100 140H900V260H100Z" stroke="#000" fill="none"/>`

test('a figure that no engine read is seen, rules and specks are not', async () => {
  expect(unreadOn(penSheetOf(await draw(page, sheet)), [label])).toEqual([])
  const [found] = unreadOn(penSheetOf(await draw(page + text(330, 200, 28, '2'), sheet)), [label])
  expect(found?.[0]).toBeGreaterThan(0.25)
  expect(found?.[0]).toBeLessThan(0.3)
})

test('a page with nothing but a picture says nothing', async () => {
  expect(unreadOn(penSheetOf(await draw(page, sheet)), [])).toEqual([])
})
