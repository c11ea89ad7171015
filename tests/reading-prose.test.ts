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
/** Paragraphs one below the other under a title. */
const prose = (title: string, ...paragraphs: string[]): Paper =>
  read([38, 5, title], ...paragraphs.map((text, i): At => [10, 12 + 5 * i, text]))

const PERSON = '310104196202070391'
const UNIT = '91310117MA0062515J'

describe('a lease told in sentences', () => {
  const parties = [
    `出租人秦一鸣（身份证号${PERSON}，以下简称甲方）；`,
    `承租人上海启航商贸有限公司（执照号码${UNIT}，以下简称乙方）。`,
  ]
  test.each([
    ['租期定为三年，自2026年3月29日起，至2029年3月28日止。', { 租期: '三年' }],
    ['租赁期限自二〇二六年三月二十九日起至二〇二九年三月二十八日止，共计三年。', { 租期: '三年' }],
    ['租期叁年，从2026年3月29日到2029年3月28日。', { 租期: '叁年' }],
  ])('its term: %s', (sentence, rest) => {
    expect(valuesOf(prose('房屋租赁合同', ...parties, sentence))).toMatchObject({
      出租方: '秦一鸣',
      承租方: '上海启航商贸有限公司',
      出租方证件号码: PERSON,
      租赁期限起: '2026-03-29',
      租赁期限止: '2029-03-28',
      ...rest,
    })
  })

  test.each([
    '房租每月人民币12,100元，按季先付后用。',
    '月租金总额为人民币RMB 12,100.00元（大写in words：壹万贰仟壹佰元整）。',
    '该房屋租金为每月人民币壹万贰仟壹佰元整（￥12,100.00）。',
    '租金按月计算，每月12100元。',
  ])('its rent, which is not the sum of all rents: %s', (sentence) => {
    const values = valuesOf(prose('房屋租赁合同', ...parties, sentence))
    expect(values.月租金).toBe(12100)
    expect(values.租金总额).toBeUndefined()
  })

  test('a day of payment is no rent', () => {
    expect(valuesOf(prose('房屋租赁合同', ...parties, '乙方于每月5日前支付租金。')).月租金).toBeUndefined()
  })
})

test('no party is called what the paper calls it', () => {
  const values = valuesOf(
    read(
      [38, 5, '房屋租赁合同'],
      [10, 15, '出租人（甲方）'],
      [60, 15, '甲方证件号码'],
      [30, 16, '秦一鸣'],
      [75, 16, PERSON],
    ),
  )
  expect(values).toMatchObject({ 出租方: '秦一鸣', 出租方证件号码: PERSON })
})

test('captions in small type below the lines say what was filled in', () => {
  const values = valuesOf(
    read(
      [38, 5, '授权委托书'],
      [10, 15, '本人'],
      [20, 15, '秦一鸣'],
      [30, 15, '，'],
      [40, 15, PERSON],
      [17, 17.3, '（委托人姓名）', 1.1],
      [40, 17.3, '（委托人身份证号码）', 1.1],
      [10, 22, '现委托'],
      [20, 22, '许建国'],
      [30, 22, '代为办理'],
      [40, 22, '营业执照遗失补领'],
      [18, 24.3, '（受托人姓名）', 1.1],
      [42, 24.3, '（委托事项）', 1.1],
      [10, 30, '委托人为单位的，应当加盖公章。'],
    ),
  )
  expect(values).toMatchObject({
    委托人: '秦一鸣',
    委托人证件号码: PERSON,
    受托人: '许建国',
    委托事项: '营业执照遗失补领',
  })
})

test('a head of several pairs in a line, each with its English', () => {
  const values = valuesOf(
    read(
      [38, 5, '出院记录'],
      [10, 12, '病案号 MRN：23346855'],
      [40, 12, '科室 Dept.：呼吸内科'],
      [70, 12, '床位 Bed：33床'],
      [10, 16, '患者于2026年9月19日因“咳嗽”收入我院，2026年9月25日出院。'],
    ),
  )
  expect(values).toMatchObject({
    病案号: '23346855',
    科室: '呼吸内科',
    床号: '33',
    入院日期: '2026-09-19',
    出院日期: '2026-09-25',
  })
})

test('a paragraph stands indented under its heading', () => {
  const values = valuesOf(
    read(
      [38, 5, '出院记录'],
      [10, 12, '姓名：秦一鸣'],
      [10, 20, '出院诊断'],
      [14, 23, '急性阑尾炎'],
      [10, 30, '诊疗经过'],
    ),
  )
  expect(values.诊断).toBe('急性阑尾炎')
})

describe('tables', () => {
  test('a head of two lines with its unit', () => {
    const paper = read(
      [38, 5, '股东会会议纪要'],
      [10, 14, '股东'],
      [30, 14, '居民身份证号码'],
      [60, 14, '认缴出资额'],
      [80, 14, '占注册资本'],
      [10, 16.2, '姓名'],
      [60, 16.2, '（万元）'],
      [80, 16.2, '比例'],
      [10, 20, '秦一鸣'],
      [30, 20, PERSON],
      [62, 20, '500'],
      [82, 20, '100%'],
    )
    expect(paper.kind).toBe('articles-resolution')
    expect(paper.rows.股东?.map((row) => Object.values(row).map(({ value }) => value))).toEqual([
      ['秦一鸣', PERSON, 5_000_000, 100],
    ])
  })

  test.each([
    ['年初余额', '期末余额', 940_000],
    ['期末余额', '年初余额', 1_000_000],
    ['2024年12月31日', '2025年12月31日', 940_000],
  ])('of the columns %s and %s the end of the year is taken, in the unit of the page', (first, second, expected) => {
    const values = valuesOf(
      read(
        [38, 5, '审计报告'],
        [10, 15, '编制单位：上海启航商贸有限公司'],
        [70, 15, '单位：万元'],
        [10, 19, '资产'],
        [35, 19, '行次'],
        [45, 19, first],
        [75, 19, second],
        [10, 23, '流动资产合计'],
        [35, 23, '15'],
        [45, 23, '100.00'],
        [75, 23, '94.00'],
      ),
    )
    expect(values.流动资产).toBe(expected)
  })
})
