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
const rowsOf = (paper: ReturnType<typeof read>, table: string) =>
  (paper.rows[table] ?? []).map((entry) =>
    Object.fromEntries(Object.entries(entry).map(([name, { value }]) => [name, value])),
  )

describe('parties and people side by side', () => {
  test('values stand in the columns of their parties, under whose names there is nothing else', () => {
    const paper = read(
      [38, 5, '授权代理登记表', 3],
      [32, 12, '委托人'],
      [60, 12, '被委托人（代办人）'],
      [10, 16, '姓名'],
      [30, 16, '范佳宁'],
      [62, 16, '阎若兰'],
      [10, 20, '证件号码'],
      [28, 20, '310109196401130301'],
      [60, 20, '31010619991226076X'],
      [10, 24, '联系电话'],
      [33, 24, '—'],
      [62, 24, '18600008553'],
      [10, 28, '委托办理事项'],
      [28, 28, '户口簿换领'],
      [10, 32, '委托起止日期'],
      [28, 32, '2026-10-27至2027-04-27'],
    )
    expect(paper.kind).toBe('power-of-attorney')
    expect(valuesOf(paper)).toMatchObject({
      委托人: '范佳宁',
      受托人: '阎若兰',
      委托人证件号码: '310109196401130301',
      受托人证件号码: '31010619991226076X',
      联系电话: '18600008553',
      委托事项: '户口簿换领',
    })
  })

  test('heads and cells of a table that stand close side by side are told apart by the columns', () => {
    const paper = read(
      [38, 5, '股东会决议', 3],
      [10, 12, '一、同意公司住所变更为云间路590号。'],
      [10, 20, '序号 股东姓名'],
      [32, 20, '证件号码'],
      [52, 20, '认缴出资额（万元） 出资比例（%）'],
      [11, 24, '1'],
      [17, 24, '杜静怡'],
      [28, 24, '310104198710140682'],
      [57, 24, '500'],
      [73, 24, '60'],
      [11, 28, '2'],
      [17, 28, '龙玉华　31011719760807038X'],
      [57, 28, '300'],
      [73, 28, '40'],
    )
    expect(rowsOf(paper, '股东')).toEqual([
      { 姓名: '杜静怡', 公民身份号码: '310104198710140682', 出资额: 5000000, 出资比例: 60 },
      { 姓名: '龙玉华', 公民身份号码: '31011719760807038X', 出资额: 3000000, 出资比例: 40 },
    ])
    expect(valuesOf(paper).决议事项).toBe('同意公司住所变更为云间路590号')
  })

  test('what somebody is in brackets behind a name is no part of it', () => {
    const paper = read([38, 5, '股东会决议', 3], [10, 12, '主持人：杜静怡（法定代表人）'], [10, 16, '同意变更住所。'])
    expect(valuesOf(paper).法定代表人).toBe('杜静怡')
  })
})

describe('balance sheets', () => {
  test('amounts that stand close side by side are two, and the number of the line is none, beside a broken label too', () => {
    const paper = read(
      [38, 5, '审计报告', 3],
      [10, 20, '资产'],
      [26, 20, '行次'],
      [36, 20, '期末余额'],
      [50, 20, '年初余额'],
      [10, 24, '流动资产合计'],
      [27, 24, '15'],
      [34, 24, '6,910,000.00 6,357,200.00'],
      [10, 29, '非流动资产合'],
      [27, 30.2, '29 2,900,000.00'],
      [47, 30.2, '2,700,000.00'],
      [10, 31.4, '计'],
    )
    expect(valuesOf(paper)).toMatchObject({ 流动资产: 6910000, 非流动资产: 2900000 })
  })
})

describe('what goes on somewhere else', () => {
  test('on a roll the name of a good stands over its figures', () => {
    const paper = read(
      [30, 5, '医疗门诊收费票据（电子）', 3],
      [10, 12, '发票号码：26314876684829032116'],
      [10, 20, '项目'],
      [36, 20, '数量'],
      [56, 20, '单价'],
      [76, 20, '金额'],
      [10, 23, '床位费'],
      [37, 26, '2'],
      [55, 26, '1602.80'],
      [75, 26, '3205.60'],
      [10, 29, '西药费'],
      [37, 32, '1'],
      [55, 32, '236.50'],
      [75, 32, '236.50'],
      [10, 36, '合计金额：￥3442.10'],
    )
    expect(rowsOf(paper, '项目')).toEqual([
      { 名称: '床位费', 数量: 2, 单价: 1602.8, 金额: 3205.6 },
      { 名称: '西药费', 数量: 1, 单价: 236.5, 金额: 236.5 },
    ])
  })

  test('a term stands in two cells of its row, and the name of who answers for it behind the post', () => {
    const paper = read(
      [38, 5, '安全生产管理方案', 3],
      [10, 12, '项目名称'],
      [28, 12, '周年庆典活动'],
      [10, 18, '序号'],
      [22, 18, '阶段'],
      [40, 18, '起'],
      [60, 18, '止'],
      [11, 21.5, '1'],
      [21, 21.5, '总工期'],
      [36, 21.5, '2026-12-08'],
      [56, 21.5, '2027-11-18'],
      [10, 28, '序号'],
      [28, 28, '岗位'],
      [46, 28, '姓名'],
      [64, 28, '联系电话'],
      [11, 30.5, '1'],
      [27, 30.5, '负责人'],
      [45, 30.5, '康振宇'],
      [62, 30.5, '15800003995'],
    )
    expect(valuesOf(paper)).toMatchObject({ 起始日期: '2026-12-08', 截止日期: '2027-11-18', 负责人: '康振宇' })
  })

  test('a value ends with the sentence in which its label stands', () => {
    const paper = read(
      [38, 5, '建筑垃圾处理方案', 3],
      [10, 12, '运输时段为20时至次日6时，行驶路线：外环线—消纳场所。运输车辆见下：'],
      [26, 15, '车牌号'],
      [50, 15, '核载（t）'],
      [25, 18, '沪AJ1939'],
      [52, 18, '15'],
    )
    expect(valuesOf(paper)).toMatchObject({ 路线: '外环线—消纳场所', 运输时间: '20时至次日6时' })
  })
})

describe('how values are set and written', () => {
  test('where values are set flush right, their further lines are too', () => {
    const screen: At[] = [
      [10, 5, '营业执照', 3],
      [10, 12, '企业名称'],
      [60, 12, '上海启航商贸有限公司'],
      [10, 18, '法定代表人'],
      [74, 18, '杜静怡'],
      [10, 24, '登记机关'],
      [64, 24, '市场监督管理局上'],
      [10, 30, '经营范围'],
      [50, 30, '日用百货销售；服装零售；针织品'],
      [54, 33, '销售；食品销售（预包装）。'],
    ]
    expect(valuesOf(read(...screen)).经营范围).toBe('日用百货销售；服装零售；针织品销售；食品销售（预包装）。')
  })

  test('months are the same whatever figures they are written in', () => {
    const paper = read(
      [38, 5, '毕业证书', 4],
      [10, 14, '学生郑家栋，性别男，于二〇一八年九月至二〇二二年六月在本校学习'],
    )
    expect(valuesOf(paper)).toMatchObject({ 入学年月: '2018年9月', 毕业年月: '2022年6月' })
  })
})

describe('what a certificate has in its cells', () => {
  test('of several labels in a cell the one that says most is read, and a day of a term closes no paper', () => {
    const paper = read(
      [38, 5, '不动产权证书', 3],
      [40, 10, '2020年06月09日'],
      [6, 30, '用途'],
      [16, 30, '土地用途：城镇住宅用地/房屋用途：居住'],
      [16, 35, '国有建设用地使用权使用期限：'],
      [6, 36.4, '使用期限'],
      [16, 37.8, '2009年03月18日起2079年03月17日止'],
    )
    expect(valuesOf(paper)).toMatchObject({
      用途: '居住',
      使用期限起: '2009-03-18',
      使用期限止: '2079-03-17',
      登记日期: '2020-06-09',
    })
  })

  test('remarks stand in the area under their heading, though they begin with a label', () => {
    const paper = read(
      [38, 5, '不动产权证书', 3],
      [76, 16, '附　记'],
      [6, 21, '权利人'],
      [16, 21, '郭明哲'],
      [62, 21, '业务编号5434759895'],
      [6, 26, '共有情况'],
      [16, 26, '单独所有'],
    )
    expect(valuesOf(paper)).toMatchObject({
      权利人: '郭明哲',
      附记: '业务编号5434759895',
      业务编号: '5434759895',
    })
  })

  test('a conclusion stands at the top of a cell that has the date in its right corner', () => {
    const paper = read(
      [30, 5, '公共场所卫生检测报告', 3],
      [10, 14, '检测项目'],
      [24, 14, '室内空气'],
      [10, 18, '检测依据'],
      [24, 18, 'GB/T18204'],
      [24, 22, '所检项目符合标准要求，结论为合格。'],
      [10, 26, '检测结论'],
      [64, 28.4, '签发日期：2026年9月19日'],
      [10, 36, '检测结果：'],
    )
    expect(valuesOf(paper).结论).toBe('所检项目符合标准要求，结论为合格。')
  })
})

describe('drawings', () => {
  test('a drawing is named by its title, and a figure over its unit is turned', () => {
    const paper = read(
      [8, 5, '装饰装修方案平面布置图', 4],
      [32, 15, '长9.6米'],
      [6, 38, '宽'],
      [5.8, 40.4, '8.8'],
      [6, 42.8, '米'],
      [60, 46, '图号'],
      [70, 46, 'J-07'],
      [60, 50, '比例'],
      [70, 50, '1:50'],
    )
    expect(valuesOf(paper)).toMatchObject({ 图名: '装饰装修方案平面布置图', 长: 9.6, 宽: 8.8 })
  })
})
