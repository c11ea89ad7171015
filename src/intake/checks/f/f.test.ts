import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PlacedPaper } from '../../case-file.ts'
import { f1 } from './f1.ts'
import { f2 } from './f2.ts'
import { f3 } from './f3.ts'
import { f4 } from './f4.ts'
import { f5 } from './f5.ts'
import { f6 } from './f6.ts'
import { f7 } from './f7.ts'
import { f8 } from './f8.ts'
import { monthsIn } from './terms.ts'

type Written = Parameters<typeof aPaper>[1]
const lease = (fields: Written, text = ['房屋租赁合同']) =>
  aPaper('lease-contract', fields, { pages: [aPage({ text })] })
const form = (fields: Written) => aPaper('application-form', fields)
const deed = (fields: Written) => aPaper('property-certificate', fields)
const lines = (...written: NonNullable<Written>[]) => written.map((fields) => aPaper('other', fields).fields)
const invoice = (fields: Written, ...rows: NonNullable<Written>[]) =>
  aPaper('invoice', fields, { rows: { 明细: lines(...rows) } })
const articles = (fields: Written, ...rows: NonNullable<Written>[]) =>
  aPaper('articles-resolution', fields, { rows: { 股东: lines(...rows) } })
const shares = (...parts: number[]) => articles({}, ...parts.map((出资比例) => ({ 出资比例 })))

describe('F1 capitals and figures', () => {
  test('differ', () => {
    expect(defectsBy(f1, aCaseFile([lease({ 月租金: 12000, 月租金大写: '壹万叁仟元整' })]))).toMatchObject([
      { message: '金额大写“壹万叁仟元整”与小写“12000”不一致。', severity: 'supplement' },
    ])
  })
  test('differ where the reader has already turned the capitals into figures', () => {
    expect(defectsBy(f1, aCaseFile([aPaper('invoice', { 价税合计: 106, 价税合计大写: 160 })]))).toHaveLength(1)
  })
  test.each([
    ['圆 and 正', lease({ 月租金: 12300, 月租金大写: '壹万贰仟叁佰圆正' })],
    ['jiao and fen', aPaper('invoice', { 价税合计: '300500.53', 价税合计大写: '叁拾万零伍佰元伍角叁分' })],
    ['capitals that cannot be read', lease({ 月租金: 12000, 月租金大写: '壹万?仟' })],
    ['capitals without figures', lease({ 月租金大写: '壹万元整' })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(f1, aCaseFile([paper]))).toEqual([])
  })
})

describe('F2 parts and total', () => {
  test('do not add up', () => {
    const paper = aPaper('medical-record', { 金额合计: 350 }, { rows: { 明细: lines({ 金额: 100 }, { 金额: 200 }) } })
    expect(defectsBy(f2, aCaseFile([paper]))).toMatchObject([{ message: '分项合计300，合计栏为350。' }])
  })
  test('the tax was left out', () => {
    const paper = invoice({ 合计金额: 200, 价税合计: 220 }, { 金额: 100, 税额: 6 }, { 金额: 100, 税额: 6 })
    expect(defectsBy(f2, aCaseFile([paper]))).toMatchObject([{ message: '分项合计212，合计栏为220。' }])
  })
  test.each<[string, PlacedPaper]>([
    ['with tax', invoice({ 合计金额: 200, 价税合计: 212 }, { 金额: 100, 税额: 6 }, { 金额: 100, 税额: 6 })],
    ['rounding to the fen', invoice({ 合计金额: 100 }, { 金额: 33.33 }, { 金额: 33.33 }, { 金额: 33.33 })],
    ['a line that was not read', invoice({ 合计金额: 300 }, { 金额: 100 }, { 项目: '服务费' })],
    [
      'the total read as the last line',
      invoice({ 合计金额: 300 }, { 金额: 100 }, { 金额: 200 }, { 项目: '合计', 金额: 300 }),
    ],
    ['no total', invoice({}, { 金额: 100 })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(f2, aCaseFile([paper]))).toEqual([])
  })
})

describe('F3 and F7 areas and units', () => {
  test('more than the certificate', () => {
    expect(defectsBy(f3, aCaseFile([form({ 经营面积: 120 }), deed({ 面积: 100 })]))).toMatchObject([
      { file: 'application-form.pdf', message: '申请面积120㎡大于证载100㎡。' },
    ])
  })
  test('more is let than there is', () => {
    expect(defectsBy(f3, aCaseFile([lease({ 面积: 120 }), deed({ 面积: 100 })]))).toMatchObject([
      { file: 'lease-contract.pdf' },
    ])
  })
  test('an area in 亩, a capital in 万元', () => {
    const file = aCaseFile([
      form({ 面积: 2, 注册资本: 100 }),
      deed({ 面积: 1333.34 }),
      aPaper('business-licence', { 注册资本: 1_000_000 }),
    ])
    expect(defectsBy(f7, file)).toMatchObject([{ file: 'application-form.pdf' }, { file: 'application-form.pdf' }])
    expect(defectsBy(f3, file)).toEqual([])
  })
  test('a capital in 万元 that shareholders resolved, though their name is on the list', () => {
    const resolution = aPaper('articles-resolution', { 注册资本: 100 }, { materialId: 'resolution' })
    const file = aCaseFile([resolution, aPaper('business-licence', { 注册资本: 1_000_000 })], {
      materials: [aMaterial('resolution', { name: '股东会决议或股东决定' })],
    })
    expect(defectsBy(f7, file)).toHaveLength(1)
  })
  test.each([
    ['one part in a hundred', [form({ 面积: 100.9 }), deed({ 面积: 100 })]],
    ['a part of the house', [form({ 面积: 40 }), lease({ 面积: 50 }), deed({ 面积: 500 })]],
    ['the same capital', [form({ 注册资本: '100万元' }), aPaper('business-licence', { 注册资本: 1_000_000 })]],
  ])('no finding: %s', (_, papers) => {
    expect([...defectsBy(f3, aCaseFile(papers)), ...defectsBy(f7, aCaseFile(papers))]).toEqual([])
  })
})

const YEAR = { 租赁期限起: '2026-01-01', 租赁期限止: '2026-12-31' }

describe('F4 rent', () => {
  test.each([
    ['the total', lease({ ...YEAR, 月租金: 5000, 租金总额: 66000 })],
    ['the deposit', lease({ 月租金: 5000, 押金: 5000, 付款方式: '押二付三' })],
  ])('%s is wrong', (_, paper) => {
    expect(defectsBy(f4, aCaseFile([paper]))).toMatchObject([{ severity: 'remind' }])
  })
  test.each([
    ['right', lease({ ...YEAR, 月租金: 5000, 租金总额: 60000, 押金: 10000, 付款方式: '押二付三' })],
    ['rounded by the month', lease({ ...YEAR, 月租金: 5000.33, 租金总额: 60000 })],
    ['growing', lease({ ...YEAR, 月租金: 5000, 租金总额: 66000 }, ['租金每年递增5%'])],
    ['a deposit without months named', lease({ 月租金: 5000, 押金: 8000 })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(f4, aCaseFile([paper]))).toEqual([])
  })
})

describe('F5 terms', () => {
  test('three years that are two', () => {
    expect(
      defectsBy(f5, aCaseFile([lease({ 租期: '三年', 租赁期限起: '2024-03-01', 租赁期限止: '2026-02-28' })])),
    ).toMatchObject([{ message: '租期写“三年”，起止日期为2年。' }])
  })
  test.each([
    ['the last day counts', { 租期: '三年', 租赁期限起: '2024-03-01', 租赁期限止: '2027-02-28' }],
    ['to the same day', { 租期: '3年', 租赁期限起: '2024-03-01', 租赁期限止: '2027-03-01' }],
    ['months', { 租期: '18个月', 租赁期限起: '2024-03-01', 租赁期限止: '2025-08-31' }],
    ['a year and a half', { 租期: '一年半', 租赁期限起: '2024-02-29', 租赁期限止: '2025-08-28' }],
    ['without end', { 租期: '三年', 租赁期限起: '2024-03-01', 租赁期限止: '长期' }],
    [
      'the field holds the days themselves',
      { 租赁期限: '2024-03-01至2025-02-28', 租赁期限起: '2024-03-01', 租赁期限止: '2025-02-28' },
    ],
  ])('no finding: %s', (_, fields) => {
    expect(defectsBy(f5, aCaseFile([lease(fields)]))).toEqual([])
  })
  test.each([
    ['三年', 36],
    ['一年半', 18],
    ['半年', 6],
    ['1年6个月', 18],
    ['二十四个月', 24],
    ['自2024年3月1日起', null],
  ])('%s is %s months', (words, months) => {
    expect(monthsIn(words)).toBe(months)
  })
})

describe('F6 shares', () => {
  test('nine tenths', () => {
    expect(defectsBy(f6, aCaseFile([shares(60, 30)]))).toMatchObject([{ message: '出资比例合计为90%。' }])
  })
  test('contributions are less than the capital', () => {
    const paper = articles({ 注册资本: 1_000_000 }, { 出资额: 600_000 }, { 出资额: 300_000 })
    expect(defectsBy(f6, aCaseFile([paper]))).toHaveLength(1)
  })
  test.each([
    ['three thirds', shares(33.33, 33.33, 33.33)],
    ['three thirds with one decimal', shares(33.3, 33.3, 33.3)],
    ['fractions of one', shares(0.6, 0.4)],
    ['a table in 万元', articles({ 注册资本: 1_000_000 }, { 出资额: 60 }, { 出资额: 40 })],
    ['one share was not read', articles({}, { 出资比例: 60 }, { 姓名: '李四' })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(f6, aCaseFile([paper]))).toEqual([])
  })
})

describe('F8 sizes', () => {
  const plan = (fields: Written) => aPaper('site-plan', fields)
  test('the drawing is longer', () => {
    expect(defectsBy(f8, aCaseFile([form({ 规格: '长6米×高1.2米' }), plan({ 尺寸: '6500×1200' })]))).toMatchObject([
      { file: 'site-plan.pdf', message: '图纸标注6.5米×1.2米，申请表为6米×1.2米。' },
    ])
  })
  test.each([
    ['millimetres and metres', [form({ 规格: '6.5m×1.2m' }), plan({ 尺寸: '6500×1200×150' })]],
    ['sides in cells of their own', [form({ 长度: 6.5, 高度: 1.2 }), plan({ 尺寸: '6.5米×1.2米' })]],
    ['one of two ways on the drawing', [form({ 规格: '6.5m×1.2m' }), plan({ 尺寸: '50×5', 长: 6.5, 宽: 1.2 })]],
    ['the drawing gives none', [form({ 规格: '6.5m×1.2m' }), plan({ 比例: '1:100' })]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(f8, aCaseFile(papers))).toEqual([])
  })
})
