import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ReadingKnowledge } from '../src/contract/index.ts'
import { type At, readAt, valuesOf } from './support/read-at.ts'

let knowledge: ReadingKnowledge
beforeAll(async () => {
  knowledge = (await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })).reading
})

const read = (...lines: At[]) => readAt(knowledge, lines)
const lease = (...lines: At[]) =>
  read([38, 5, '房屋租赁合同'], [10, 10, '出租方：宋国强'], [10, 14, '承租方：金德顺'], ...lines)

describe('heads of columns', () => {
  test('set close one behind another are no empty slots, and what reads as one line under them is cut', () => {
    const paper = lease(
      [11.6, 35.6, '计租起始日 租期届满日 租赁年限 月租金（元） 租期内租金合计（元） 履约保证金（元）', 1.9],
      [11.6, 38.5, '2026/03/29 2029/03/28', 1.8],
      [34.7, 38.5, '三年', 1.8],
      [43.2, 38.5, '12,100.00', 1.8],
      [58.9, 38.5, '435,600.00', 1.8],
      [77.3, 38.5, '24,200.00', 1.8],
    )
    expect(valuesOf(paper)).toMatchObject({
      租赁期限起: '2026-03-29',
      租赁期限止: '2029-03-28',
      月租金: 12100,
      租金总额: 435600,
    })
    expect(paper.blanks).toEqual([])
  })

  test('of one line beside others of two, with values of one and two lines, are read cell by cell', () => {
    const paper = lease(
      [40, 20, '计租面积', 1.8],
      [54, 20, '规划用', 1.8],
      [20, 21, '房屋坐落', 1.8],
      [70, 21, '权证编号', 1.8],
      [41, 22, '（㎡）', 1.8],
      [55.8, 22, '途', 1.8],
      [12, 25, '上海市松江区云间路590号', 1.8],
      [63, 25, '沪（2021）松字不动产权第', 1.8],
      [41, 26, '247.5', 1.8],
      [54, 26, '办公', 1.8],
      [21, 27, '804室', 1.8],
      [70, 27, '069303号', 1.8],
    )
    expect(valuesOf(paper)).toMatchObject({
      房屋地址: '上海市松江区云间路590号804室',
      面积: 247.5,
      用途: '办公',
      不动产权证号: '沪（2021）松字不动产权第069303号',
    })
    expect(paper.blanks).toEqual([])
  })

  test('a heading of a clause above a row of heads is none itself', () => {
    const paper = lease(
      [20, 21, '房屋坐落', 1.8],
      [40, 21, '计租面积', 1.8],
      [70, 21, '权证编号', 1.8],
      [12, 25, '上海市松江区云间路590号', 1.8],
      [41, 25, '247.5', 1.8],
      [63, 25, '沪（2021）松字不动产权第069303号', 1.8],
      [10.6, 32.1, '第二条', 1.8],
      [18.4, 32.1, '租期与租金', 1.8],
      [11.6, 35.3, '计租起始日', 1.7],
      [22.3, 35.3, '租期届满日', 1.7],
      [33, 35.3, '租赁年限', 1.7],
      [41.9, 35.3, '月租金（元）', 1.7],
      [11.6, 38.2, '2026/03/29', 1.7],
      [22.3, 38.2, '2029/03/28', 1.7],
      [34.7, 38.2, '三年', 1.7],
      [43.2, 38.2, '12,100.00', 1.7],
    )
    expect(valuesOf(paper)).toMatchObject({ 月租金: 12100, 租赁期限起: '2026-03-29', 租赁期限止: '2029-03-28' })
    expect(paper.blanks).toEqual([])
  })

  test('that name two parties: each has its own name and number under it', () => {
    const paper = read(
      [40, 8, '授权委托书'],
      [12, 14, '授权方'],
      [52, 14, '被授权方'],
      [18, 17, '上海星桥餐饮管理有限公司'],
      [67, 17, '贾明哲'],
      [20, 21, '91310104MA0006548J'],
      [61, 21, '310109200006020531'],
    )
    expect(valuesOf(paper)).toMatchObject({
      委托人: '上海星桥餐饮管理有限公司',
      委托人证件号码: '91310104MA0006548J',
      受托人: '贾明哲',
      受托人证件号码: '310109200006020531',
    })
  })

  test('the unit in brackets behind a label is no empty slot', () => {
    expect(lease([10, 20, '押金数目（元） 24,200.00']).blanks).toEqual([])
  })

  test('under which nothing stands while others are filled: perhaps empty', () => {
    const { blanks } = read(
      [38, 5, '户外招牌设置申请表'],
      [10, 15, '申请人'],
      [50, 15, '联系电话'],
      [10, 18, '张三'],
      [10, 22, '设置地址'],
      [50, 22, '招牌内容'],
      [10, 25, '上海市黄浦区云岭街16号'],
      [50, 25, '云岭小吃'],
      [10, 90, '申请人（签名）：张三'],
    )
    expect(blanks).toMatchObject([{ label: '联系电话', doubtful: true }])
  })

  test('the label of boxes to tick may stand over them', () => {
    const { ticks } = read(
      [38, 5, '户外招牌设置申请表'],
      [10, 15, '申请人：张三'],
      [10, 20, '领取方式'],
      [10, 23, '☑窗口领取'],
      [30, 23, '□邮寄送达'],
    )
    expect(ticks).toMatchObject([{ group: '领取方式' }])
  })
})

describe('what is no value', () => {
  test('the thickness of steel on a drawing is not its size', () => {
    const drawing = read([38, 5, '设置效果图'], [10, 20, '长7.2m'], [10, 30, '宽3.2m'], [10, 40, '∠50×5镀锌角钢骨架'])
    expect(valuesOf(drawing)).not.toHaveProperty('尺寸')
  })

  test('where the day of signing has its label, no other day above it closes the paper', () => {
    const contract = read(
      [38, 5, '餐厨垃圾收运合同'],
      [10, 40, '服务终止日'],
      [10, 44, '2027年10月23日'],
      [10, 60, '甲方（公章）'],
      [10, 76, '签约时间：2026年10月19日'],
    )
    expect(valuesOf(contract)).not.toHaveProperty('出具日期')
    expect(valuesOf(contract).签订日期).toBe('2026-10-19')
  })

  test('what closes a page says nothing of the label near it', () => {
    const report = read(
      [38, 5, '公共场所卫生检测报告'],
      [10, 15, '委托方'],
      [30, 15, '上海禾穗商贸有限公司'],
      [30, 42, '（以下空白）', 1.7],
      [10, 46, '检测结论'],
      [62, 55, '签发日期：2026.09.19'],
    )
    expect(valuesOf(report)).not.toHaveProperty('结论')
  })

  test('a remark may begin as a label does', () => {
    const query = read(
      [34, 5, '不动产登记信息查询结果'],
      [10, 15, '权利人'],
      [30, 15, '郭明哲'],
      [10, 20, '产证号'],
      [30, 20, '沪（2024）黄字不动产权第053770号'],
      [10, 25, '备注'],
      [30, 25, '业务编号'],
      [38.5, 25, '5434759895'],
    )
    expect(valuesOf(query).附记).toBe('业务编号5434759895')
  })

  test('the last line of a label is no label of its own', () => {
    const form = read(
      [38, 5, '道路货物运输经营申请表'],
      [10, 15, '单位名称'],
      [40, 15, '上海朗月物流有限公司'],
      [10, 20, '法定代表人（负责人）', 1.8],
      [40, 21, '林婷'],
      [10, 22, '姓名', 1.8],
      [10, 26, '经营地址'],
      [40, 26, '上海市黄浦区云岭街16号'],
    )
    expect(valuesOf(form).法定代表人).toBe('林婷')
    expect(valuesOf(form)).not.toHaveProperty('姓名')
  })
})
