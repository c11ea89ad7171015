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

describe('as an engine puts it', () => {
  test('the signs of an upright heading stand at steps that are not quite even', () => {
    const paper = read(
      [38, 5, '授权委托书'],
      [6, 14.14, '委'],
      [6, 15.76, '托'],
      [6, 17.91, '人'],
      [12, 14, '姓名或名称'],
      [30, 14, '余静怡'],
      [12, 18, '证件号'],
      [30, 18, '310109198907220784'],
      [6, 24, '受'],
      [6, 26, '托'],
      [6, 28, '人'],
      [12, 22, '姓名'],
      [30, 22, '蔡景行'],
      [12, 26, '身份证件号'],
      [30, 26, '310101199801200578'],
    )
    expect(valuesOf(paper)).toMatchObject({
      委托人: '余静怡',
      委托人证件号码: '310109198907220784',
      受托人: '蔡景行',
      受托人证件号码: '310101199801200578',
    })
  })

  test('a spread label is found in two pieces', () => {
    const paper = read(
      [35, 4, '增值税普通发票'],
      [5, 16, '购买方名'],
      [16, 16, '称：许浩然'],
      [5, 60, '合计'],
      [40, 60, '¥5,913.50'],
    )
    expect(valuesOf(paper)).toMatchObject({ 购买方名称: '许浩然' })
  })

  test('a year that nobody here was born in is misread', () => {
    const paper = read([38, 5, '养犬登记申请表'], [6, 15, '申请人：萧若兰'], [6, 19, '出生日期：0200年7月26日'])
    expect(valuesOf(paper)).not.toHaveProperty('出生日期')
  })
})

describe('labels of a form', () => {
  test('say with more words what another form says: units, what is added, 及 for 和', () => {
    const paper = read(
      [36, 5, '户外招牌设置备案表'],
      [6, 15, '申请人'],
      [30, 15, '上海启航餐饮管理有限公司'],
      [6, 19, '联系电话'],
      [30, 19, '13800001040'],
      [6, 23, '招牌文字内容'],
      [30, 23, '启航'],
      [6, 27, '招牌长（m）'],
      [30, 27, '4.7'],
    )
    expect(valuesOf(paper)).toMatchObject({ 招牌内容: '启航', 长: 4.7 })
  })

  test('another person or another time is another field', () => {
    const paper = read(
      [36, 5, '户外招牌设置备案表'],
      [6, 15, '申请人：上海启航餐饮管理有限公司'],
      [6, 19, '原招牌内容：旧店名'],
    )
    expect(valuesOf(paper)).not.toHaveProperty('招牌内容')
  })

  test('cells that open their rows in the column of a known label are labels, whatever they say', () => {
    const paper = read(
      [36, 5, '工伤认定申请表'],
      [6, 15, '联系电话'],
      [30, 15, '13800007383'],
      [6, 19, '受伤经过'],
      [30, 19, '搬运时滑倒'],
      [6, 23, '就诊医院'],
      [30, 23, '上海市望湖医院'],
      [6, 27, '医保情况'],
      [30, 27, '职工医保'],
    )
    expect(valuesOf(paper)).toMatchObject({ 就诊医院: '上海市望湖医院' })
  })
})

describe('what was left empty', () => {
  test('the day beside a signature', () => {
    const paper = read(
      [36, 5, '装饰装修申报登记表'],
      [6, 15, '申请人：马毅'],
      [6, 60, '申请人签字：马毅'],
      [60, 60, '年'],
      [68, 60, '月'],
      [76, 60, '日'],
    )
    expect(blanksOf(paper)).toEqual(['填表日期'])
  })

  test('the day of a signature is no place to sign', () => {
    expect(
      blanksOf(read([38, 5, '授权委托书'], [6, 15, '委托人：余静怡'], [6, 60, '签署日期：'], [30, 60, '年　月　日'])),
    ).toEqual(['签署日期'])
  })

  test('a label that stands alone between filled ones', () => {
    const paper = read(
      [36, 5, '敬老卡申领表'],
      [6, 15, '申请人'],
      [30, 15, '姜秀英'],
      [6, 19, '通讯地址'],
      [6, 23, '联系电话'],
      [30, 23, '15800006429'],
    )
    expect(blanksOf(paper)).toEqual(['联系地址'])
  })
})
