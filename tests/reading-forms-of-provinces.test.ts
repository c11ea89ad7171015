import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { type Paper, recognise } from '../src/reading/index.ts'
import { pageReading } from './support/lines.ts'
import { type At, lineAt, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const form = (...lines: At[]): Paper => readAt(knowledge, [[30, 4, '户外广告设施设置申请表', 3], ...lines])
const blanksOf = ({ blanks }: Paper): string[] => blanks.map(({ label }) => label)

describe('cells of a form', () => {
  test('a term in one cell gives its first and its last day', () => {
    const paper = form([6, 15, '拟设置起止日期'], [30, 15, '2026年12月4日至2026年12月14日'])
    expect(valuesOf(paper)).toMatchObject({ 申请期限起: '2026-12-04', 申请期限止: '2026-12-14' })
  })

  test('measures within a value are read, and their label is not empty', () => {
    const paper = form([6, 15, '长、宽尺寸'], [30, 15, '长7.1米×宽2.1米'], [6, 20, '设置地点'], [30, 20, '云间路590号'])
    expect(valuesOf(paper)).toMatchObject({ 长: 7.1, 宽: 2.1 })
    expect(blanksOf(paper)).toEqual([])
  })

  test('the heading of a group is no empty slot', () => {
    const paper = form(
      [6, 12, '申请单位'],
      [30, 12, '上海启航广告传媒有限公司'],
      [6, 15, '联系电话'],
      [30, 15, '13800000992'],
      [6, 18, '申报事项信息'],
      [6, 21, '设置地点'],
      [30, 21, '云间路590号'],
      [6, 24, '设施形式'],
      [30, 24, '落地展架'],
    )
    expect(blanksOf(paper)).toEqual([])
  })
})

test('the words of a title in small print at the head of the next page begin no second paper', () => {
  const head: At = [10, 2, '房屋租赁合同', 1.4]
  const pages: At[][] = [
    [
      head,
      [36, 8, '房屋租赁合同', 3],
      [10, 15, '出租人（甲方）：秦一鸣'],
      [10, 20, '承租人（乙方）：上海启航商贸有限公司'],
      [10, 25, '月租金：12100元'],
      ...['一', '二', '三', '四', '五', '六', '七'].map(
        (number, i): At => [10, 30 + 5 * i, `${number}、双方按照约定履行各自的义务。`],
      ),
    ],
    [
      head,
      [10, 10, '八、保证金和其他费用'],
      [10, 15, '甲方交付房屋时，乙方向甲方支付租赁保证金24200元，租赁期满后返还。'],
      [10, 20, '出租房屋的月租金、租赁期限和租赁用途见第一页。'],
      [10, 60, '出租人（甲方）：'],
      [50, 60, '承租人（乙方）：'],
      [60, 70, '签订日期：2026年3月27日'],
    ],
  ]
  const file = {
    file: 'x.pdf',
    digest: 'x',
    type: 'pdf',
    metadata: {},
    pages: pages.map((lines, i) => pageReading(i + 1, lines.map(lineAt))),
  }
  expect(recognise([file], knowledge).map(({ kind, pages }) => [kind, pages.length])).toEqual([['lease-contract', 2]])
})
