import { afterAll, beforeAll, expect, test } from 'vitest'
import { A4, cardBack, degrade, draw, form, letter, seal, text } from '../../../tests/support/drawn.ts'
import { loadPaddle } from '../ocr/paddle.ts'
import { findSeals } from './seals.ts'

let ocr: Awaited<ReturnType<typeof loadPaddle>>
beforeAll(async () => {
  ocr = await loadPaddle()
})
afterAll(() => ocr.close())

const NAME = '上海明远餐饮管理有限公司'
const words = letter(A4, { lines: 14 })

test.each([
  [
    'a round seal with its middle line',
    seal(820, 1250, 125, { middle: '合同专用章' }),
    {},
    ['round', 'red', `${NAME}合同专用章`],
  ],
  ['a turned one over text, squeezed', seal(600, 500, 125, { turn: 22 }), { jpeg: 60 }, ['round', 'red', NAME]],
  ['a faint one', seal(820, 1250, 125, { strength: 0.16 }), {}, ['round', 'red', NAME]],
  ['a blue one', seal(820, 1250, 125, { colour: '#2b3f9e' }), {}, ['round', 'blue', NAME]],
  ['a photocopied one', seal(820, 1250, 125), { grey: true }, ['round', 'black', NAME]],
  [
    'an oval one',
    seal(820, 1250, 125, { shape: 'oval', middle: '发票专用章' }),
    {},
    ['oval', 'red', `${NAME}发票专用章`],
  ],
  ['a square one', seal(820, 1250, 55, { shape: 'square', ring: '王小明印' }), {}, ['square', 'red', '王小明印']],
])('%s is found and read', async (_, content, harm, expected) => {
  const seals = await findSeals(await degrade(await draw(words + content), harm), ocr.read)
  expect(seals.map(({ shape, colour, text }) => [shape, colour, text])).toEqual([expected])
  expect(seals[0]).toMatchObject({ partial: false })
  expect(seals[0]?.pasted).toBeLessThan(0.5)
})

test('two seals that touch are two', async () => {
  const page = await draw(words + seal(600, 1250, 125) + seal(830, 1270, 125, { ring: '上海浦江投资有限公司' }))
  expect((await findSeals(page, ocr.read)).map((one) => one.text).sort()).toEqual([NAME, '上海浦江投资有限公司'].sort())
})

test('a part of a seal at the edge of the sheet is partial', async () => {
  const seals = await findSeals(await draw(words + seal(1270, 900, 125)), ocr.read)
  expect(seals).toMatchObject([{ partial: true, colour: 'red' }])
})

test('a picture of a seal laid on the page is told from ink', async () => {
  const [one] = await findSeals(await draw(words + seal(600, 500, 125, { pasted: true })), ocr.read)
  expect(one?.pasted).toBeGreaterThan(0.5)
})

test.each([
  ['a letterhead', text(620, 80, 70, '上海市黄浦区人民政府文件', 'text-anchor="middle" fill="#d22"')],
  [
    'a finger print',
    Array.from(
      { length: 12 },
      (_, i) =>
        `<ellipse cx="800" cy="1250" rx="${4 + i * 4}" ry="${6 + i * 6}" fill="none" stroke="#c92f2a" stroke-width="3"/>`,
    ).join(''),
  ],
  ['a table', form()],
  [
    'a red table',
    `<path d="M120 1000H1120M120 1100H1120M120 1200H1120M120 1000V1200M400 1000V1200M1120 1000V1200" stroke="#d33" stroke-width="2"/>`,
  ],
  ['the emblem of a card', cardBack(1010, 638)],
])('%s is no seal', async (_, content) => {
  expect(await findSeals(await draw(content), async () => [])).toEqual([])
})
