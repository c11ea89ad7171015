import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { d1 } from './d1.ts'
import { d2 } from './d2.ts'
import { d3 } from './d3.ts'
import { d4 } from './d4.ts'
import { d5 } from './d5.ts'
import { d6 } from './d6.ts'
import { d7 } from './d7.ts'
import { d9 } from './d9.ts'
import { d10 } from './d10.ts'

/** Today is 2026-11-26 in every case. */
const messages = (...given: Parameters<typeof defectsBy>) => defectsBy(...given).map(({ message }) => message)
const listed = (name: string, more: Parameters<typeof aMaterial>[1] = {}) => ({
  materials: [aMaterial('m', { name, ...more })],
})
const placed = (...[kind, fields = {}]: Parameters<typeof aPaper>) => aPaper(kind, fields, { materialId: 'm' })

describe('D1 expired, D2 soon', () => {
  const card = (until: string, confidence = 0.99) =>
    placed('id-card-back', { 有效期限止: { value: until, confidence } })
  const list = { ...listed('居民身份证'), serviceId: 'food-license-new' }

  test('the day before today is over, today still counts, 长期 never ends', () => {
    expect(defectsBy(d1, aCaseFile([card('2026-11-25')], list))).toMatchObject([
      {
        code: 'D1',
        severity: 'supplement',
        message: '居民身份证已于2026-11-25过期，请先换领或改用电子证照。',
        basis: '《中华人民共和国居民身份证法》第十一条',
      },
    ])
    for (const until of ['2026-11-26', '2036-01-01', '长期'])
      expect(defectsBy(d1, aCaseFile([card(until)], list))).toEqual([])
  })
  test('a whole period as printed', () => {
    expect(
      defectsBy(d1, aCaseFile([placed('id-card-back', { 有效期限: '2010.01.01-2020.01.01' })], list)),
    ).toHaveLength(1)
  })
  test('a doubtful date is a reminder to look', () => {
    expect(defectsBy(d1, aCaseFile([card('2016-11-25', 0.6)], list))).toMatchObject([
      { severity: 'remind', message: expect.stringContaining('请人工核对') },
    ])
  })
  test('the old card that people come to renew, or 原… on the list', () => {
    expect(
      defectsBy(d1, aCaseFile([card('2026-01-01')], { ...listed('居民身份证'), serviceId: 'id-card-renew' })),
    ).toEqual([])
    expect(
      defectsBy(d1, aCaseFile([placed('operating-permit', { 有效期限止: '2026-01-01' })], listed('原食品经营许可证'))),
    ).toEqual([])
  })
  test('one that ends before the matter is promised to be done', () => {
    const soon = { ...list, promisedDue: '2026-12-10' }
    expect(defectsBy(d2, aCaseFile([card('2026-12-01')], soon))).toMatchObject([{ code: 'D2', severity: 'remind' }])
    expect(defectsBy(d2, aCaseFile([card('2026-12-10')], soon))).toEqual([])
    expect(defectsBy(d2, aCaseFile([card('2026-12-01')], list))).toEqual([])
  })
})

describe('D3 and D7 age of certificates and reports', () => {
  test('older than the guide says', () => {
    const list = listed('无犯罪记录证明', { checks: ['三个月内出具'] })
    const found = (day: string) => messages(d3, aCaseFile([placed('other', { 出具日期: day })], list))
    expect(found('2026-08-01')).toEqual(['该证明须为3个月内出具。'])
    expect(found('2026-08-26')).toEqual([])
  })
  test('only where the guide says so: terms for acting are something else', () => {
    for (const check of ['在有效期内', '变更登记后三日内备案', '登记日期五年内', '连续六个月以上', '30日内提出'])
      expect(
        defectsBy(d3, aCaseFile([placed('other', { 出具日期: '2020-01-01' })], listed('证明', { checks: [check] }))),
      ).toEqual([])
  })
  test('a report past the end it states, or older than is taken', () => {
    expect(
      defectsBy(d7, aCaseFile([placed('test-report', { 有效期至: '2026-10-01' })], listed('检测报告'))),
    ).toMatchObject([{ code: 'D7' }])
    const half = listed('检验报告', { checks: ['六个月内且结论合格'] })
    expect(messages(d7, aCaseFile([placed('test-report', { 报告日期: '2026-01-10' })], half))).toEqual([
      '请提供6个月内的报告。',
    ])
    expect(defectsBy(d7, aCaseFile([placed('test-report', { 报告日期: '2026-06-10' })], half))).toEqual([])
  })
  test('a test report of years ago, where the list names no term: a person looks', () => {
    const list = listed('卫生检测报告')
    expect(defectsBy(d7, aCaseFile([placed('test-report', { 报告日期: '2023-09-23' })], list))).toMatchObject([
      { severity: 'remind', needsHuman: true },
    ])
    expect(defectsBy(d7, aCaseFile([placed('test-report', { 报告日期: '2025-09-23' })], list))).toEqual([])
  })
  test('accounts of an older year than the last', () => {
    const list = listed('上一年度审计报告')
    expect(messages(d7, aCaseFile([placed('audit-report', { 审计年度: '2023年度' })], list))).toEqual([
      '请提供2025年度报告。',
    ])
    expect(defectsBy(d7, aCaseFile([placed('audit-report', { 审计年度: '2025年度' })], list))).toEqual([])
    expect(
      defectsBy(d7, aCaseFile([placed('audit-report', { 审计年度: '2024' })], { ...list, today: '2026-03-01' })),
    ).toEqual([])
  })
})

describe('D4 dates that cannot be', () => {
  test('signed tomorrow', () => {
    expect(messages(d4, aCaseFile([aPaper('application-form', { 填表日期: '2026-12-24' })]))).toEqual([
      '落款日期2026-12-24有误，请更正。',
    ])
  })
  test('discharged before admitted', () => {
    const paper = aPaper('medical-record', { 入院日期: '2026-05-10', 出院日期: '2026-05-01' })
    expect(messages(d4, aCaseFile([paper]))).toEqual(['入院日期2026-05-10晚于出院日期2026-05-01，请更正。'])
  })
  test('a permit or lease that begins later, and a term of one day', () => {
    expect(
      defectsBy(d4, aCaseFile([aPaper('operating-permit', { 有效期限起: '2027-01-01', 有效期限止: '2032-01-01' })])),
    ).toEqual([])
    expect(
      defectsBy(d4, aCaseFile([aPaper('lease-contract', { 租赁期限起: '2027-01-01', 租赁期限止: '2027-01-01' })])),
    ).toEqual([])
  })
})

describe('D5 leases', () => {
  const lease = (start: string, end: string) => placed('lease-contract', { 租赁期限起: start, 租赁期限止: end })
  const list = listed('房屋租赁合同')

  test('ended, or shorter than what is asked for', () => {
    expect(messages(d5, aCaseFile([lease('2023-01-01', '2025-12-31')], list))).toEqual([
      '租期至2025-12-31，不足以覆盖申请期限。',
    ])
    const form = aPaper('application-form', { 设置期限: '2026-12-01至2027-11-30' })
    expect(defectsBy(d5, aCaseFile([lease('2025-01-01', '2027-06-30'), form], list))).toHaveLength(1)
  })
  test('longer than twenty years', () => {
    expect(defectsBy(d5, aCaseFile([lease('2020-01-01', '2045-12-31')], list))).toMatchObject([
      { basis: '《中华人民共和国民法典》第七百零五条' },
    ])
  })
  test('running, twenty years to the day', () => {
    expect(
      defectsBy(d5, aCaseFile([lease('2020-01-01', '2040-01-01'), lease('2026-01-01', '2026-11-26')], list)),
    ).toEqual([])
  })
})

describe('D6 powers of attorney', () => {
  const power = (fields: Parameters<typeof aPaper>[1]) =>
    aCaseFile([aPaper('power-of-attorney', fields)], { serviceId: 'food-license-new' })

  test.each([
    ['over', { 委托期限止: '2026-10-31' }, '委托期限至2026-10-31，不包含本次办理。'],
    ['not begun', { 委托期限起: '2027-01-01', 委托期限止: '2027-12-31' }, '委托期限自2027-01-01起，不包含本次办理。'],
    [
      'for another matter',
      { 委托事项: '代为办理居民身份证丢失补领' },
      '委托事项为“代为办理居民身份证丢失补领”，不包含本次办理。',
    ],
  ])('%s', (_, fields, words) => {
    expect(messages(d6, power(fields))).toEqual([words])
  })
  test.each([
    [{ 委托事项: '食品经营许可新办申请及领证' }],
    [{ 委托事项: '全权办理与本次申请有关的一切事宜' }],
    [{ 委托期限起: '2026-11-01', 委托期限止: '2026-11-26' }],
    [{}],
  ])('%j is for this matter and day', (fields) => {
    expect(defectsBy(d6, power(fields))).toEqual([])
  })
  test('words that fit nothing known ask for a person', () => {
    expect(defectsBy(d6, power({ 委托事项: '搬运钢琴到三楼' }))).toMatchObject([{ severity: 'remind' }])
  })
})

describe('D9 late renewals', () => {
  const permit = (until: string) => placed('operating-permit', { 有效期限止: until })
  const renewal = { ...listed('原许可证'), serviceId: 'tobacco-license-renew' }

  test('fewer than thirty days before the end', () => {
    expect(defectsBy(d9, aCaseFile([permit('2026-12-20')], renewal))).toMatchObject([
      { code: 'D9', severity: 'remind', message: '已晚于届满前30日，可能影响衔接，请尽快提交。' },
    ])
    expect(defectsBy(d9, aCaseFile([permit('2026-12-26')], renewal))).toEqual([])
  })
  test('another term where the service names one', () => {
    const chemicals = { ...listed('原许可证'), serviceId: 'hazardous-chem-license', facts: { op: '延期换证' } }
    expect(messages(d9, aCaseFile([permit('2027-02-01')], chemicals))).toEqual([
      '已晚于届满前3个月，可能影响衔接，请尽快提交。',
    ])
  })
  test('a permit in another matter', () => {
    expect(
      defectsBy(d9, aCaseFile([permit('2026-12-20')], { ...listed('许可证'), serviceId: 'food-license-new' })),
    ).toEqual([])
  })
})

describe('D10 term of identity cards', () => {
  const card = (birth: string, start: string, end: string, confidence = 0.99) =>
    aCaseFile([
      aPaper('id-card-front', { 公民身份号码: { value: `310101${birth}0010`, confidence } }),
      aPaper('id-card-back', { 有效期限起: start, 有效期限止: end }),
    ])

  test.each([
    ['20 years for one of 20', '20000101', '2020-06-01', '2040-06-01'],
    ['a term of no whole years', '19800101', '2020-06-01', '2039-01-01'],
    ['10 years for a child', '20150101', '2020-06-01', '2030-06-01'],
  ])('%s is for a person to look at', (_, birth, start, end) => {
    expect(defectsBy(d10, card(birth, start, end))).toMatchObject([{ severity: 'remind', needsHuman: true }])
  })
  test.each([
    ['20000101', '2020-06-01', '2030-06-01'],
    ['20000101', '2026-01-01', '2046-01-01'],
    ['19800101', '2020-06-01', '2040-06-01'],
    ['19700101', '2020-06-01', '长期'],
    ['20150101', '2020-02-29', '2025-02-28'],
  ])('born %s, %s to %s is lawful', (birth, start, end) => {
    expect(defectsBy(d10, card(birth, start, end))).toEqual([])
  })
  test('nothing is said on a doubtful reading', () => {
    expect(defectsBy(d10, card('20000101', '2020-06-01', '2040-06-01', 0.6))).toEqual([])
  })
})
