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

const read = (...lines: At[]) => readAt(knowledge, lines)

const PERSON = '310104196202070391'
const UNIT = '91310117MA0062515J'

describe('a field is found however its label is worded and set', () => {
  test('labels nobody listed are known by the words they end in', () => {
    const paper = read(
      [38, 5, '食品经营许可证'],
      [10, 15, '持证主体单位名称：上海启航商贸有限公司'],
      [10, 19, '食品经营许可证编号：JY23101444283196'],
      [10, 23, '本证有效期至：2027年1月15日'],
    )
    expect(paper.kind).toBe('operating-permit')
    expect(valuesOf(paper)).toMatchObject({
      名称: '上海启航商贸有限公司',
      许可证编号: 'JY23101444283196',
      有效期限止: '2027-01-15',
    })
  })

  test('values stand under the heads of a table', () => {
    const paper = read(
      [38, 5, '食品经营许可证'],
      [10, 15, '单位名称'],
      [45, 15, '许可证编号'],
      [75, 15, '法定代表人'],
      [10, 19, '上海启航商贸有限公司'],
      [45, 19, 'JY23101444283196'],
      [75, 19, '梁颖'],
    )
    expect(valuesOf(paper)).toMatchObject({
      名称: '上海启航商贸有限公司',
      许可证编号: 'JY23101444283196',
      法定代表人: '梁颖',
    })
  })

  test('an upright heading at the left says whose particulars they are', () => {
    const paper = read(
      [38, 5, '授权委托书'],
      ...[...'委托人'].map((sign, i): At => [8, 15 + i * 2.4, sign]),
      ...[...'受托人'].map((sign, i): At => [8, 23.2 + i * 2.4, sign]),
      [14, 15, '姓名或名称'],
      [40, 15, '上海启航商贸有限公司'],
      [14, 19, '证件号'],
      [40, 19, UNIT],
      [14, 23, '姓名'],
      [40, 23, '秦一鸣'],
      [14, 27, '证件号'],
      [40, 27, PERSON],
    )
    expect(valuesOf(paper)).toMatchObject({
      委托人: '上海启航商贸有限公司',
      委托人证件号码: UNIT,
      受托人: '秦一鸣',
      受托人证件号码: PERSON,
    })
  })

  test('in a sentence the number behind a name is that party’s, whatever it is called', () => {
    const paper = read(
      [38, 5, '委托书'],
      [10, 15, `本人郭明哲（居民证${PERSON}）现委托秦一鸣（身份证号：310115199010130885）办理变更登记。`],
    )
    expect(valuesOf(paper)).toMatchObject({ 委托人: '郭明哲', 委托人证件号码: PERSON, 受托人: '秦一鸣' })
  })

  test('English beside a label is none of its value', () => {
    const paper = read(
      [38, 5, '检测报告'],
      [10, 15, '报告编号 Report No.：ZS2026123456'],
      [10, 19, '委托单位 Client：上海启航商贸有限公司'],
      [10, 23, '检测结论 Conclusion：合格'],
    )
    expect(valuesOf(paper)).toMatchObject({ 报告编号: 'ZS2026123456', 委托单位: '上海启航商贸有限公司', 结论: '合格' })
  })

  test('the particulars of one person are never those of another', () => {
    const paper = read(
      [38, 5, '食品经营许可证'],
      [10, 15, '单位名称：上海启航商贸有限公司'],
      [10, 19, '联系人姓名：李四'],
      [10, 23, '发证机关：黄浦区市场监督管理局'],
    )
    expect(valuesOf(paper)).not.toHaveProperty('法定代表人')
    expect(valuesOf(paper).名称).toBe('上海启航商贸有限公司')
  })
})

describe('a value is what was written and no more', () => {
  const lease = (...lines: At[]): Paper =>
    read([38, 5, '房屋租赁合同'], [10, 10, '出租方：宋国强'], [10, 14, '承租方：金德顺'], ...lines)

  test('of boxes to tick it is those that are ticked', () => {
    expect(valuesOf(lease([10, 20, '租赁用途：☑居住□办公□商业'])).用途).toBe('居住')
    expect(valuesOf(lease([10, 20, '租赁用途：居住'])).用途).toBe('居住')
  })

  test('what a party does in a sentence is not its name', () => {
    expect(valuesOf(lease([10, 20, '乙方承担水电费。'])).承租方).toBe('金德顺')
  })
})

describe('what was not read is not empty', () => {
  const form = (...lines: At[]): Paper =>
    read([38, 5, '户外招牌设置申请表'], [10, 90, '申请人（签名）：张三'], ...lines)

  test('a slot behind a colon with nothing in it is empty', () => {
    expect(form([10, 15, '申请人：张三'], [10, 19, '联系电话：']).blanks).toMatchObject([{ label: '联系电话' }])
  })

  test('where a sheet sets its values elsewhere than beside the labels an unfilled one is only a doubt', () => {
    const { blanks } = form(
      [10, 15, '申请人'],
      [50, 15, '联系电话'],
      [10, 18, '张三'],
      [50, 18, '13900005038'],
      [10, 22, '设置地址'],
      [50, 22, '经营范围'],
      [10, 25, '上海市黄浦区云岭街16号'],
    )
    expect(blanks.filter(({ doubtful }) => !doubtful)).toEqual([])
  })
})

describe('papers in tables and with title blocks', () => {
  test('values of two people stand in columns behind one column of labels, or on both sides of it', () => {
    const people = [
      { 姓名: '谭立新', 出生: '1989-01-26', 公民身份号码: '310101198901260354' },
      { 姓名: '阎静怡', 出生: '1988-04-20', 公民身份号码: '310101198804200720' },
    ]
    for (const [label, left, right] of [
      [10, 30, 60],
      [45, 10, 70],
    ] as const) {
      const paper = read(
        [40, 5, '结婚证'],
        [40, 15, '结婚申请，符合规定'],
        [left, 30, '谭立新'],
        [label, 30, '姓名'],
        [right, 30, '阎静怡'],
        [left, 36, '1989年1月26日'],
        [label, 36, '出生日期'],
        [right, 36, '1988年4月20日'],
        [left, 42, '310101198901260354'],
        [label, 42, '身份证件号'],
        [right, 42, '310101198804200720'],
      )
      const rows = (paper.rows.当事人 ?? []).map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
      )
      expect(rows).toEqual(people)
    }
  })

  test('a title block sets small captions above its values, beside a drawing with bare sizes', () => {
    const paper = read(
      [78, 10, '设计单位 DESIGNED BY'],
      [78, 12.5, '上海听泉建筑有限公司'],
      [78, 18, '图名 TITLE'],
      [78, 20.5, '占路平面图'],
      [30, 26, '9600mm'],
      [78, 26, '图号 DWG NO.'],
      [78, 28.5, 'J-07'],
      [60, 33, 'm'],
      [60, 35.2, '8'],
      [60, 37.4, '.'],
      [60, 39.6, '8'],
    )
    expect(valuesOf(paper)).toMatchObject({
      设计单位: '上海听泉建筑有限公司',
      图名: '占路平面图',
      图号: 'J-07',
      长: 9.6,
      宽: 8.8,
    })
  })

  test('what stands beside an upright label is its value, and does not run into the seller', () => {
    const paper = read(
      [35, 5, '电子发票（普通发票）'],
      [70, 10, '发票号码：26314876684829032116'],
      [4, 60, '销'],
      [4, 62.2, '售'],
      [4, 64.4, '方'],
      [8, 60, '名称：上海云岭医院'],
      [60, 60, '备'],
      [60, 62.2, '注'],
      [64, 60, '住院医疗费'],
      [5, 70, '收款人：李娟'],
      [30, 70, '复核：王芳'],
      [55, 70, '开票人：龚平'],
    )
    expect(valuesOf(paper)).toMatchObject({ 销售方名称: '上海云岭医院', 备注: '住院医疗费', 开票人: '龚平' })
  })

  test('a remark below a label is a part of it', () => {
    const paper = read(
      [38, 5, '食品经营许可证'],
      [10, 15, '住所'],
      [40, 15, '上海市黄浦区云岭街1号'],
      [10, 20, '地址'],
      [40, 21, '上海市闵行区春和路2号'],
      [6, 22.5, '（实际经营场所）'],
    )
    expect(valuesOf(paper)).toMatchObject({ 住所: '上海市黄浦区云岭街1号', 经营场所: '上海市闵行区春和路2号' })
  })
})
