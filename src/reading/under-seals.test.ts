import { afterAll, beforeAll, expect, test } from 'vitest'
import { degrade, draw, seal, text } from '../../tests/support/drawn.ts'
import { loadPaddle } from './ocr/paddle.ts'
import { findSeals } from './picture/index.ts'
import { readUnderSeals } from './under-seals.ts'

let ocr: Awaited<ReturnType<typeof loadPaddle>>
beforeAll(async () => {
  ocr = await loadPaddle()
})
afterAll(() => ocr.close())

const LINES = ['上海明远餐饮管理有限公司（盖章）', '法定代表人：王小明', '2026年05月29日']
const page =
  text(160, 400, 30, '申请人承诺提交的材料真实有效。') +
  LINES.map((line, i) => text(640, 900 + i * 70, 34, line)).join('')

test('a name that reaches out of the seal beside its label is kept whole', async () => {
  const words = text(500, 960, 34, '登记机关') + text(690, 960, 34, '杨浦区市场监督管理局')
  const picture = await degrade(await draw(words + seal(880, 960, 125, { colour: '#d0342c' })), { jpeg: 80 })
  const seals = await findSeals(picture, ocr.read)
  const lines = await readUnderSeals(picture, await ocr.read(picture), seals, ocr)
  expect(lines.map((line) => line.text).join('')).toBe('登记机关杨浦区市场监督管理局')
})

test.each([
  ['red', '#d0342c'],
  ['blue', '#2b3f9e'],
])(
  'print under a %s seal is read as it stands, and the words of the ring are not taken for print',
  async (_, colour) => {
    const picture = await degrade(await draw(page + seal(880, 960, 125, { colour })), { jpeg: 80 })
    const seals = await findSeals(picture, ocr.read)
    expect(seals).toHaveLength(1)
    const lines = await readUnderSeals(picture, await ocr.read(picture), seals, ocr)
    const said = lines.map((line) =>
      line.text.replaceAll(/\s/g, '').replace('(', '（').replace(')', '）').replace(':', '：'),
    )
    expect(said).toEqual(['申请人承诺提交的材料真实有效。', ...LINES])
  },
)
