import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { recognise } from '../src/reading/index.ts'
import { pageReading } from './support/lines.ts'
import { type At, lineAt, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]) => readAt(knowledge, lines)
const rowsOf = (paper: ReturnType<typeof read>, table: string) =>
  (paper.rows[table] ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  )

describe('papers set by the templates of other offices', () => {
  const register: At[] = [
    [38, 6, '股东会决议', 3],
    [10, 16, '(A)'],
    [16, 16, '公司系依法设立的有限责任公司，注册资本为人民币1,000,000元，法定代'],
    [16, 19, '表人为郭明哲；'],
    [10, 22, '1.'],
    [16, 22, '同意公司住所变更为上海市松江区云间路590号804室。'],
    [46, 43.5, '认缴出资'],
    [12, 44.4, '股东／证件号码'],
    [64, 44.4, '持股比例'],
    [45, 45.6, '（人民币万元）'],
    [12, 50, '郭明哲'],
    [49, 51.2, '60'],
    [66, 51.2, '60%'],
    [12, 52.5, '310104198710140682'],
    [12, 56, '龙玉华'],
    [49, 57.2, '40'],
    [66, 57.2, '40%'],
    [12, 58.5, '31011719760807038X'],
  ]

  test('a paragraph whose number hangs in front goes on at its text', () => {
    expect(valuesOf(read(...register))).toMatchObject({ 法定代表人: '郭明哲', 注册资本: 1000000 })
  })

  test('a cell under a head of two columns holds one in each of its two lines', () => {
    expect(rowsOf(read(...register), '股东')).toEqual([
      { 姓名: '郭明哲', 公民身份号码: '310104198710140682', 出资额: 600000, 出资比例: 60 },
      { 姓名: '龙玉华', 公民身份号码: '31011719760807038X', 出资额: 400000, 出资比例: 40 },
    ])
  })

  test('in a row of captions one that nobody filled in is no value of its neighbour', () => {
    const paper = read(
      [45, 30, '长L=9.6m'],
      [3, 90, '设计出图单位'],
      [30, 90, '图纸名称'],
      [55, 90, '审定'],
      [70, 90, '比例尺'],
      [85, 90, '图纸编号'],
      [3, 93, '上海听泉建筑工程有限公司'],
      [30, 93, '占路平面图'],
      [70, 93, '1:50'],
      [85, 93, 'J-07'],
    )
    expect(valuesOf(paper)).toMatchObject({ 图名: '占路平面图', 设计单位: '上海听泉建筑工程有限公司', 图号: 'J-07' })
  })

  test('the remark of a label goes on in the next line of its cell, not in the label beside it', () => {
    const paper = read(
      [38, 5, '房屋租赁合同', 3],
      [10, 12, '出租方'],
      [28, 12, '郭明哲'],
      [10, 16, '承租方'],
      [28, 16, '龙玉华'],
      [10, 20, '每月租金（元）'],
      [28, 20, '12,100'],
      [10, 24, '租赁保证金（押'],
      [28, 24.8, '24,200'],
      [50, 24.8, '租金合计（元）'],
      [70, 24.8, '435,600'],
      [10, 26, '金，元）'],
    )
    expect(valuesOf(paper)).toMatchObject({ 押金: 24200, 租金总额: 435600 })
    expect(paper.blanks).toEqual([])
  })

  test('under the name that was signed the words of the place are no part of it', () => {
    const paper = read(
      [38, 5, '房屋租赁合同', 3],
      [10, 12, '第一条 租赁物业地址：上海市松江区云间路590号804室'],
      [10, 16, '第二条 月租金：12,100元'],
      [10, 60, '出租人'],
      [60, 60, '承租人'],
      [10, 63, '郭明哲'],
      [60, 63, '龙玉华'],
      [10, 66, '签字／盖章'],
      [60, 66, '签字／盖章'],
    )
    expect(valuesOf(paper)).toMatchObject({ 出租方: '郭明哲', 承租方: '龙玉华' })
  })

  test('remarks stand half a line above their label, and an office that fills its line goes on under its label', () => {
    const paper = read(
      [38, 5, '房地产权证', 3],
      [50, 9, '沪（2024）黄字不动产权第053770号'],
      [10, 14, '权属人'],
      [30, 14, '郭明哲'],
      [30, 53, '业务编号 5434759895'],
      [10, 54.5, '附注'],
      [50, 70, '发证机关：上海市黄浦区确权登记事务中'],
      [50, 72.4, '心'],
    )
    expect(valuesOf(paper)).toMatchObject({ 登记机构: '上海市黄浦区确权登记事务中心', 业务编号: '5434759895' })
    expect(String(valuesOf(paper).附记)).toMatch(/^业务编号/)
  })

  test('a foot may say more beside the number of the page', () => {
    const page = (number: number, lines: At[]) => pageReading(number, lines.map(lineAt))
    const pages = [
      page(1, [
        [38, 5, '房屋租赁合同', 3],
        [10, 12, '出租方'],
        [28, 12, '郭明哲'],
        [10, 16, '月租金'],
        [28, 16, '12,100元'],
        [10, 96, '租赁合同（商业文本）', 1.5],
        [86, 96, '1/2', 1.5],
      ]),
      page(2, [
        [10, 8, '保证金'],
        [10, 12, '租赁期届满后十五日内无息退还。'],
        [10, 16, '双方已于2026年3月27日签署本合同。'],
        [10, 96, '租赁合同（商业文本）', 1.5],
        [86, 96, '2/2', 1.5],
      ]),
    ]
    const papers = recognise([{ file: 'x.pdf', digest: 'x', type: 'image/png', metadata: {}, pages }], knowledge)
    expect(papers).toHaveLength(1)
    expect(papers.map(valuesOf)).toMatchObject([{ 签订日期: '2026-03-27' }])
  })

  test('what a form files as a plan is the plan, and captions may stand over the two ends of a term', () => {
    const paper = read(
      [30, 6, '安全生产管理方案备案表', 3],
      [10, 12, '责任单位'],
      [30, 12, '上海青禾物流有限公司'],
      [10, 16, '开始日'],
      [30, 16, '2026-12-08'],
      [55, 16, '结束日'],
      [70, 16, '2027-11-18'],
      [10, 20, '负责人'],
      [30, 20, '康振宇'],
    )
    expect(paper.kind).toBe('work-plan')
    expect(valuesOf(paper)).toMatchObject({
      单位: '上海青禾物流有限公司',
      起始日期: '2026-12-08',
      截止日期: '2027-11-18',
      负责人: '康振宇',
    })
  })
})
