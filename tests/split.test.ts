import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { type FileReading, recognise } from '../src/reading/index.ts'
import { hasChromium, type Printer, pageReading, startPrinter } from './support/lines.ts'
import { paperFixture } from './support/paper-fixtures.ts'

let printer: Printer
let knowledge: ReadingKnowledge
beforeAll(async () => {
  printer = await startPrinter()
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})
afterAll(() => printer.close())

/** Papers as kinds with the pages they cover. */
const splitOf = (file: FileReading) =>
  recognise([file], knowledge).map(({ kind, pages }) => [kind, pages.map(({ page }) => page)])
const pagesOf = (...names: string[]) => names.flatMap((name) => paperFixture(name).pages)
const LEASE_END = `<p style="text-indent:2em">六、乙方应按时支付租金，合理使用房屋及其附属设施。</p><p>甲方（签章）：　　　　乙方（签章）：</p><p>签订日期：2026年1月1日</p><p style="text-align:center">第2页 共2页</p>`

describe.skipIf(!hasChromium)('one file with several papers', () => {
  test('each paper begins with its title, a contract keeps its pages', async () => {
    const [lease = ''] = pagesOf('lease-table')
    const file = await printer.read('all.pdf', [
      ...pagesOf('attorney-company'),
      lease,
      LEASE_END,
      ...pagesOf('licence-upright', 'form-official'),
    ])
    expect(splitOf(file)).toEqual([
      ['power-of-attorney', [1]],
      ['lease-contract', [2, 3]],
      ['business-licence', [4]],
      ['application-form', [5]],
    ])
  })

  test('a household register keeps its leaves, a certificate after it is another paper', async () => {
    const file = await printer.read('家庭.pdf', pagesOf('household-index', 'marriage-leaf'))
    expect(splitOf(file)).toEqual([
      ['household-register', [1, 2]],
      ['marriage-certificate', [3]],
    ])
  })

  test('an annex stays with its contract, though it has a title of its own kind', async () => {
    const [lease = ''] = pagesOf('lease-table')
    const annex = '<h1>附件一</h1><p>房屋交接清单</p><table><tr><td>空调</td><td>2台</td></tr></table>'
    expect(splitOf(await printer.read('合同.pdf', [lease, LEASE_END, annex]))).toEqual([['lease-contract', [1, 2, 3]]])
  })

  test('two contracts of one kind are two papers, by their page numbers', async () => {
    const [lease = ''] = pagesOf('lease-ten-thousand')
    const first = `${lease}<p style="text-align:center">第1页 共2页</p>`
    expect(splitOf(await printer.read('两份.pdf', [first, LEASE_END, first, LEASE_END]))).toEqual([
      ['lease-contract', [1, 2]],
      ['lease-contract', [3, 4]],
    ])
  })

  test('two sides of a card on one sheet are two papers of the same page', async () => {
    const [front = ''] = pagesOf('id-card-front-photocopy')
    const back = `<div style="position:absolute;left:180px;top:620px"><p>中华人民共和国</p><p>居民身份证</p><p>签发机关　上海市公安局黄浦分局</p><p>有效期限　2012.06.15-2032.06.15</p></div>`
    const file = await printer.read('身份证.pdf', [front.replace(/<p style="margin-top:200px">.*<\/p>/, '') + back])
    const [one, other] = recognise([file], knowledge)
    expect(splitOf(file)).toEqual([
      ['id-card-front', [1]],
      ['id-card-back', [1]],
    ])
    expect(one?.fields.公民身份号码?.value).toBe('31010119000101002X')
    expect(other?.fields.有效期限止?.value).toBe('2032-06-15')
  })

  test('two cards read as two parts of one page are two papers', async () => {
    const front = await printer.read('a', pagesOf('id-card-front-tight'))
    const back = await printer.read('b', pagesOf('id-card-back-long-term'))
    const parts = [...front.pages, ...back.pages].map((page) => ({ ...page, page: 1 }))
    expect(splitOf({ ...front, pages: parts })).toEqual([
      ['id-card-front', [1]],
      ['id-card-back', [1]],
    ])
  })

  test('a Word file is one paper', async () => {
    const file = await printer.read('申请.docx', pagesOf('form-official', 'commitment-notice'))
    const word = { ...file, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
    expect(splitOf(word)).toEqual([['application-form', [1, 2]]])
  })
})

test('an empty page and a page of words without any sign are other, and nothing is made up', () => {
  const nothing = { file: 'x.png', digest: 'x', type: 'image/png', metadata: {} }
  const words = [
    { text: '今天天气很好', box: [0.1, 0.5, 0.4, 0.03] as [number, number, number, number], confidence: 1 },
  ]
  for (const lines of [[], words]) {
    const [paper] = recognise([{ ...nothing, pages: [pageReading(1, lines)] }], knowledge)
    expect({ kind: paper?.kind, fields: paper?.fields }).toEqual({ kind: 'other', fields: {} })
    expect(paper?.confidence).toBeLessThan(0.5)
  }
})

test('a portrait is a photo with its background', () => {
  const page = pageReading(1, [], { width: 358, height: 441 })
  const portrait = { widthPx: 358, heightPx: 441, background: 'blue' as const, faces: 1, headShare: 0.6 }
  const pages = [{ ...page, portrait }]
  const [paper] = recognise([{ file: 'x.jpg', digest: 'x', type: 'image/jpeg', pages, metadata: {} }], knowledge)
  expect({ kind: paper?.kind, background: paper?.fields.背景?.value }).toEqual({ kind: 'photo', background: '蓝' })
})

test('a file that could not be read holds no paper', () => {
  expect(
    recognise(
      [{ file: 'x', digest: 'x', type: 'application/pdf', problem: 'damaged', pages: [], metadata: {} }],
      knowledge,
    ),
  ).toEqual([])
})
