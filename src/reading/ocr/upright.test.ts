import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, text } from '../../../tests/support/drawn.ts'
import { loadPaddle } from './paddle.ts'

let ocr: Awaited<ReturnType<typeof loadPaddle>>
beforeAll(async () => {
  ocr = await loadPaddle()
})
afterAll(() => ocr.close())

const sheet = { width: 1240, height: 700 }
const upright = (x: number, y: number, words: string, step = 34) =>
  [...words].map((sign, i) => text(x, y + i * step, 28, sign)).join('')
const frame =
  '<path d="M90 110H1150V300H90ZM140 110V300M640 110V300M690 110V300" fill="none" stroke="#222" stroke-width="2"/>'

/** Signs that stand by themselves, from left to right and from top to bottom. */
async function signsOn(content: string): Promise<string> {
  const lines = (await ocr.read(await draw(content, sheet))).filter((line) => [...line.text].length === 1)
  const column = (x: number) => Math.round(x * 40)
  return lines
    .toSorted((a, b) => column(a.box[0]) - column(b.box[0]) || a.box[1] - b.box[1])
    .map((line) => line.text)
    .join('')
}

test('signs one below the other in the margins of a form are read, each at its place', async () => {
  const content =
    frame +
    upright(100, 145, '购买方信息') +
    upright(650, 145, '销售方信息') +
    text(160, 180, 28, '名称：孙雨桐') +
    text(710, 180, 28, '名称：上海启航商贸有限公司')
  expect(await signsOn(content)).toBe('购买方信息销售方信息')
})

test('signs of several parts are one sign each, and a line of the form beside them is none', async () => {
  expect(await signsOn(frame + upright(100, 150, '意言三') + text(160, 180, 28, '同意'))).toBe('意言三')
})

test('a level line stays one line', async () => {
  const lines = await ocr.read(await draw(text(160, 180, 28, '名称：孙雨桐'), sheet))
  expect(lines.map((line) => line.text.replace(':', '：'))).toEqual(['名称：孙雨桐'])
})
