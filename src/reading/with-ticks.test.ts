import { expect, test } from 'vitest'
import type { Line } from './page.ts'
import { withTicks } from './with-ticks.ts'

/** A line whose signs are a fiftieth of the page wide. */
function line(text: string, left = 0.1, confidence = 0.99): Line {
  const words = [...text].map((sign, i) => ({
    text: sign,
    box: [left + i * 0.02, 0.3, 0.02, 0.03] as Line['box'],
    confidence,
  }))
  return { text, box: [left, 0.3, text.length * 0.02, 0.03], confidence, words }
}
const box = (left: number, ticked = true) => ({ box: [left, 0.305, 0.015, 0.02] as Line['box'], ticked })
const said = (lines: Line[]): string[] => lines.map(({ text }) => text)

test('a box that the engine passed over stands before its words', () => {
  const [words] = [line('窗口领取', 0.14)]
  expect(said(withTicks([words], [box(0.122)]))).toEqual(['☑窗口领取'])
  expect(said(withTicks([line('方式： 窗口')], [box(0.162)]))).toEqual(['方式：☑窗口'])
})

test.each([
  ['口窗口领取', '☑窗口领取'],
  ['回窗口领取', '☑窗口领取'],
  ['V窗口领取', '☑窗口领取'],
])('%s: what the engine took the box for is gone', (read, expected) => {
  expect(said(withTicks([line(read)], [box(0.1025)]))).toEqual([expected])
})

test.each([
  ['a sign read for sure is one', line('国家标准'), box(0.1025)],
  ['an empty box that was read as 口 stays so', line('口邮寄'), box(0.1025, false)],
  ['nothing stands behind it', line('领取方式'), box(0.185)],
  ['it is within a word', line('窗口领取'), box(0.1225)],
  ['it stands elsewhere', line('窗口领取'), { ...box(0.1025), box: [0.1025, 0.6, 0.015, 0.02] as Line['box'] }],
])('%s', (_, read, mark) => {
  expect(withTicks([read], [mark])).toEqual([read])
})
