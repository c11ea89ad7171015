import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import type { Paper } from '../src/reading/index.ts'
import { type At, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]): Paper => readAt(knowledge, lines)
const blanksOf = ({ blanks }: Paper): string[] => blanks.map(({ label }) => label)

const UNIT = '91310117MA0062515J'

describe('who applies', () => {
  test('is named at the beginning by what he is on this form', () => {
    const paper = read(
      [38, 5, '养犬登记申请表'],
      [6, 15, '养犬人姓名'],
      [30, 15, '萧若兰'],
      [6, 19, '联系电话'],
      [30, 19, '13800008474'],
    )
    expect(valuesOf(paper)).toMatchObject({ 申请人: '萧若兰', 联系电话: '13800008474' })
  })

  test('is named in front of a remark or in it', () => {
    expect(valuesOf(read([38, 5, '入户申请书'], [6, 15, '入户人（申请人）：萧若兰']))).toMatchObject({
      申请人: '萧若兰',
    })
    expect(
      valuesOf(read([38, 5, '处置核准申请表'], [6, 15, '申请单位（建设单位）：上海禾穗建筑工程有限公司'])),
    ).toMatchObject({
      申请人: '上海禾穗建筑工程有限公司',
    })
  })

  test('is not what a particular of his says', () => {
    const values = valuesOf(read([38, 5, '入户申请书'], [6, 15, '特长（申请人）：书法'], [6, 19, '特长（本人）：书法']))
    expect(values).not.toHaveProperty('申请人')
  })

  test('is not whoever is named further down, nor named where his own slot is empty', () => {
    const further = read(
      [38, 5, '活动备案表'],
      [6, 13, '活动名称：新春灯会'],
      [6, 16, '活动地点：上海市静安区白鹭路253号'],
      [6, 19, '活动时间：2026年12月3日'],
      [6, 22, '活动人数：120'],
      [6, 25, '设置单位：上海启航商贸有限公司'],
    )
    expect(valuesOf(further)).not.toHaveProperty('申请人')
    const empty = read([38, 5, '活动备案表'], [6, 13, '申请人：'], [6, 16, '单位名称：上海启航商贸有限公司'])
    expect(valuesOf(empty)).not.toHaveProperty('申请人')
    expect(blanksOf(empty)).toContain('申请人')
  })

  test('is not what stands beside an upright heading that only begins like his label', () => {
    const paper = read([38, 5, '歇业备案申请书'], ...[...'申请人声明'].map((sign, i): At => [6, 20 + 2.4 * i, sign]), [
      14,
      22,
      '本单位已知晓有关法律、法规的要求，保证所提交的材料真实。',
    ])
    expect(valuesOf(paper)).not.toHaveProperty('申请人')
  })
})

describe('periods', () => {
  test('the first and last day are called in many ways', () => {
    const paper = read(
      [38, 5, '建筑垃圾处置核准申请表'],
      [6, 15, '处置期限（起）：2026年12月3日'],
      [6, 19, '处置截止日：2027/02/01'],
      [6, 23, '租赁起始日：2026-12-03'],
    )
    expect(valuesOf(paper)).toMatchObject({
      处置开始日期: '2026-12-03',
      处置结束日期: '2027-02-01',
      租赁期限起: '2026-12-03',
    })
  })
})

describe('how lines and cells are set', () => {
  test('a number or a mark stands before the label of a line', () => {
    const paper = read(
      [38, 5, '歇业备案申请书'],
      [6, 15, '1、法定代表人或经营者：傅少华'],
      [6, 19, '（2）歇业时限：12个月'],
      [6, 23, '*经办窗口：三号'],
    )
    expect(valuesOf(paper)).toMatchObject({ 法定代表人: '傅少华', 歇业起止日期: '12个月', 经办窗口: '三号' })
  })

  const COLUMN = 20
  /** Where a label begins that ends as far before the value as cells leave space between them. */
  const leftOf = (label: string): number =>
    COLUMN - 1.8 - 2 * label.replace('/', '').length - (label.includes('/') ? 1 : 0)

  test('labels at the right of their cells stand close to the values, at one edge in all rows', () => {
    const lines: At[] = [
      ['申请单位/人', '上海启航商贸有限公司'],
      ['电话', '13800002192'],
      ['歇业去向', '休整'],
      ['歇业时限', '12个月'],
    ].flatMap(([label = '', value = ''], i): At[] => [
      [leftOf(label), 15 + 4 * i, label],
      [COLUMN, 15 + 4 * i, value],
    ])
    expect(valuesOf(read([38, 5, '歇业备案申请书'], ...lines))).toMatchObject({
      申请人: '上海启航商贸有限公司',
      联系电话: '13800002192',
      歇业去向: '休整',
      歇业起止日期: '12个月',
    })
  })

  test('a label above one that is broken over its cell is of a cell of its own', () => {
    const paper = read(
      [38, 5, '公司登记（备案）申请书'],
      [12, 15, '名称'],
      [30, 15, '上海启航商贸有限公司'],
      [6, 19, '统一社会信用代'],
      [12, 21, '码'],
      [30, 20, UNIT],
    )
    expect(valuesOf(paper)).toMatchObject({ 申请人: '上海启航商贸有限公司', 统一社会信用代码: UNIT })
  })

  test('values of one and two lines under heads stand at half height of one another', () => {
    const paper = read(
      [38, 5, '公司登记（备案）申请书'],
      [8, 15, '变更登记事项'],
      [36, 15, '原登记内容'],
      [70, 15, '变更后登记内容'],
      [26, 18.5, '上海市松江区云间路1724弄18号'],
      [12, 19.5, '住所'],
      [62, 19.5, '上海市松江区云间路590号'],
      [26, 20.5, '1302室'],
    )
    expect(valuesOf(paper)).toMatchObject({
      变更事项: '住所',
      变更前: '上海市松江区云间路1724弄18号1302室',
      变更后: '上海市松江区云间路590号',
    })
  })
})

describe('gaps', () => {
  test('what the office fills in, the headings of rows and the slots of dates are none; what the applicant left open is one', () => {
    const paper = read(
      [38, 5, '歇业备案申请书'],
      [70, 9, '编号（窗口填写）：'],
      [6, 15, '申请'],
      [6, 17, '内容'],
      [20, 15, '歇业原因'],
      [40, 15, '经营调整'],
      [20, 17, '经营地址'],
      [40, 17, '上海市静安区白鹭路253号'],
      [6, 24, '联系电话：'],
      [6, 30, '审查人：'],
      [50, 30, '经办人：'],
      [66, 30, '年'],
      [70, 30, '月'],
      [74, 30, '日'],
    )
    expect(blanksOf(paper)).toEqual(['联系电话'])
  })
})
