import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PageReading, Seal } from '../../../reading/index.ts'
import type { PlacedPaper } from '../../case-file.ts'
import { g1 } from './g1.ts'
import { g2 } from './g2.ts'
import { g3 } from './g3.ts'
import { g4 } from './g4.ts'
import { g5 } from './g5.ts'
import { g7 } from './g7.ts'
import { g9 } from './g9.ts'
import { g10 } from './g10.ts'

const FIRM = '上海星河餐饮有限公司'
/** The n-th line of a page of the builder stands at .1 + n × .04 from the top. */
const besideLine = (n: number): [number, number, number, number] => [0.4, 0.1 + n * 0.04, 0.15, 0.03]
const hand = (n: number): PageReading['ink'] => [{ box: besideLine(n), kind: 'signature', confidence: 0.9 }]
const aSeal = (text: string, seal: Partial<Seal> = {}): Seal => ({
  box: [0.4, 0.1, 0.2, 0.14],
  shape: 'round',
  colour: 'red',
  text,
  confidence: 0.96,
  partial: false,
  pasted: 0,
  ...seal,
})
type Sheet = { text: string[]; ink?: PageReading['ink']; seals?: Seal[] }
const form = (
  sheet: Sheet,
  fields: Parameters<typeof aPaper>[1] = { 申请人: '张三' },
  more: Partial<PlacedPaper> = {},
) => aPaper('application-form', fields, { pages: [aPage(sheet)], ...more })
const licence = aPaper('business-licence', { 名称: FIRM, 统一社会信用代码: '91310101MA00000078', 法定代表人: '张三' })

/** A page with a place for initials at its foot. */
const footed = aPage({ lines: [{ text: '甲方盖章：', box: [0.1, 0.96, 0.1, 0.014], confidence: 1 }] })

describe('G1 a hand', () => {
  test('the place is empty', () => {
    const found = defectsBy(g1, aCaseFile([form({ text: ['申请表', '姓名：张三', '申请人（签名）：______'] })]))
    expect(found).toMatchObject([{ page: 1, message: '请在“申请人”处签名。', severity: 'supplement' }])
    expect(found[0]?.box?.[1]).toBeCloseTo(0.18)
  })

  test('a commitment without any place, hand or seal', () => {
    expect(defectsBy(g1, aCaseFile([aPaper('commitment-letter', { 承诺人: '张三' })]))).toHaveLength(1)
  })

  test('a seal lies over the place: a person looks', () => {
    const paper = form({ text: ['法定代表人（签字）：'], seals: [aSeal(FIRM)] }, { 申请人: FIRM })
    expect(defectsBy(g1, aCaseFile([paper]))).toMatchObject([{ severity: 'remind', needsHuman: true }])
  })

  test.each<[string, PlacedPaper]>([
    ['signed', form({ text: ['申请表', '申请人（签名）：______'], ink: hand(1) })],
    ['an officer signs below', form({ text: ['申请人（签名）：张三', '以下由工作人员填写', '签字：'] })],
    ['the name read as text behind the label', form({ text: ['申请人（签名）：张三'] })],
    ['a personal seal', form({ text: ['申请人签章：'], seals: [aSeal('张三印', { shape: 'square' })] })],
    [
      'a unit seals where it may choose',
      form({ text: ['申请人（签字或盖章）：'], seals: [aSeal(FIRM)] }, { 申请人: FIRM }),
    ],
    ['a sentence on signing', form({ text: ['本表经申请人签字后生效，一式两份。'] })],
    ['what the office fills in', form({ text: ['受理人（签字）：', '审核意见（盖章）：', '监护人签名：'] })],
    ['a licence', aPaper('business-licence', {}, { pages: [aPage({ text: ['负责人（签字）：'] })] })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(g1, aCaseFile([paper]))).toEqual([])
  })

  describe('of a lease between a person and a unit', () => {
    const lease = (出租方: string, paper: Partial<PageReading>) =>
      aCaseFile([
        aPaper(
          'lease-contract',
          { 出租方, 承租方: FIRM },
          { pages: [aPage({ text: ['房屋租赁合同', '甲方（签章）：', '乙方（签章）：', '签订日期：'], ...paper })] },
        ),
      ])
    const ofTenant = aSeal(FIRM, { box: [0.4, 0.2, 0.2, 0.1] })

    test('the seal of the tenant is not the hand of the lessor', () => {
      const seals = [aSeal(FIRM, { box: [0.6, 0.6, 0.2, 0.1] })]
      expect(defectsBy(g1, lease('赵六', { seals }))).toMatchObject([{ message: '请在“甲方”处签名。' }])
      expect(defectsBy(g2, lease('赵六', { seals: [ofTenant] }))).toEqual([])
    })
    test('signed by the one, sealed by the other', () => {
      expect(defectsBy(g1, lease('赵六', { seals: [ofTenant], ink: hand(1) }))).toEqual([])
    })
  })

  test('a text document shows no hand, so nothing is said of it', () => {
    const paper = form({ text: ['申请人（签名）：'] })
    const file = aCaseFile([paper])
    const type = 'docx'
    expect(defectsBy(g1, { ...file, files: file.files.map((one) => ({ ...one, type })) })).toEqual([])
  })
})

describe('G2 a seal', () => {
  test.each<[string, PlacedPaper]>([
    ['at its place', form({ text: ['申请单位（盖章）：'] }, { 申请人: FIRM })],
    ['where a hand or a seal would do', form({ text: ['申请人（签字或盖章）：'] }, { 申请人: FIRM })],
    ['where the choice is put shorter', form({ text: ['申请人（签名、公章）：'] }, { 申请人: FIRM })],
    ['where the list demands it', form({ text: ['申请表'] }, { 申请人: FIRM }, { materialId: 'form' })],
  ])('missing %s', (_, paper) => {
    const materials = [aMaterial('form', { name: '申请表', checks: ['加盖公章'] })]
    expect(defectsBy(g2, aCaseFile([paper], { materials }))).toHaveLength(1)
    expect(defectsBy(g1, aCaseFile([paper], { materials }))).toEqual([])
  })

  test.each<[string, PlacedPaper]>([
    [
      'sealed elsewhere on the page',
      form({ text: ['申请单位（盖章）：'], seals: [aSeal(FIRM, { box: [0.6, 0.7, 0.2, 0.14] })] }, { 申请人: FIRM }),
    ],
    ['a person', form({ text: ['申请单位（盖章）：'] })],
    ['the office', form({ text: ['受理机关（盖章）：'] }, { 申请人: FIRM })],
    ['the other office', form({ text: ['行政机关（专用章）'] }, { 申请人: FIRM })],
    ['a person who may choose', form({ text: ['申请人签名（盖章）：张三'] }, { 申请人: FIRM })],
    ['a person who may print a finger instead', form({ text: ['具诺人（捺印／盖章）：张三'] }, { 申请人: FIRM })],
    [
      'initials at the foot of a page, signed on the next',
      aPaper(
        'lease-contract',
        { 出租方: FIRM },
        { pages: [footed, aPage({ page: 2, text: ['出租方（盖章）：'], seals: [aSeal(FIRM)] })] },
      ),
    ],
    ['signed where a hand will do', form({ text: ['申请人（签字或盖章）：'], ink: hand(0) }, { 申请人: FIRM })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(g2, aCaseFile([paper]))).toEqual([])
  })
})

describe('G3, G4 and G5 which seal', () => {
  const sealed = (...seals: Seal[]) =>
    aCaseFile([licence, form({ text: ['申请单位（盖章）：'], seals }, { 申请人: FIRM })])
  const lease = (seals: Seal[]) =>
    aPaper('lease-contract', { 出租方: '赵六', 承租方: FIRM }, { pages: [aPage({ text: ['房屋租赁合同'], seals })] })

  test('another unit', () => {
    expect(defectsBy(g3, sealed(aSeal('上海晨光商贸有限公司')))).toMatchObject([
      { message: `公章“上海晨光商贸有限公司”与单位名称“${FIRM}”不一致。`, severity: 'supplement' },
    ])
  })

  test('an emblem at the head of a form is no seal', () => {
    const emblem = aSeal('', { box: [0.1, 0.03, 0.07, 0.05], confidence: 0.5 })
    expect(defectsBy(g5, sealed(emblem))).toEqual([])
    expect(defectsBy(g5, sealed(aSeal('', { confidence: 0.2 })))).toHaveLength(1)
  })

  test('a contract of which one side was not read: the seal may be of that side', () => {
    const paper = aPaper(
      'lease-contract',
      { 承租方: FIRM },
      { pages: [aPage({ text: ['房屋租赁合同'], seals: [aSeal('上海晨光商贸有限公司')] })] },
    )
    expect(defectsBy(g3, aCaseFile([licence, paper]))).toEqual([])
  })

  test('another unit, read without confidence: a person looks', () => {
    expect(defectsBy(g3, sealed(aSeal('上海晨光商贸有限公司', { confidence: 0.7 })))).toMatchObject([
      { severity: 'remind' },
    ])
  })

  test.each([
    ['the financial seal', '财务专用章'],
    ['the seal for contracts', '合同专用章'],
    ['a department', '人事部'],
  ])('%s on a form', (_, words) => {
    expect(defectsBy(g4, sealed(aSeal(`${FIRM}${words}`)))).toHaveLength(1)
    expect(defectsBy(g3, sealed(aSeal(`${FIRM}${words === '人事部' ? '' : words}`)))).toEqual([])
  })

  test('nothing can be read', () => {
    expect(defectsBy(g5, sealed(aSeal('', { confidence: 0.1 })))).toMatchObject([{ severity: 'remind' }])
  })

  test.each([
    ['brackets and stars', aSeal(`${FIRM}★`)],
    ['its number below', aSeal(`${FIRM} 3101010012345`)],
    ['the start of the ring was not read', aSeal('星河餐饮有限公司')],
    ['one character misread', aSeal('上海星河餐饭有限公司')],
    ['the community adds its stamp', aSeal('人民路街道办事处')],
  ])('no finding: %s', (_, seal) => {
    const file = sealed(seal)
    expect([...defectsBy(g3, file), ...defectsBy(g4, file), ...defectsBy(g5, file)]).toEqual([])
  })

  test('the seal for contracts is right on a contract, unless the list asks for the unit’s own', () => {
    const paper = lease([aSeal(`${FIRM}合同专用章`)])
    expect(defectsBy(g4, aCaseFile([licence, paper]))).toEqual([])
    const materials = [aMaterial('lease', { name: '租赁合同', seal: '加盖公章' })]
    expect(defectsBy(g4, aCaseFile([licence, { ...paper, materialId: 'lease' }], { materials }))).toHaveLength(1)
  })

  test('the seal for invoices is right on an invoice; a special seal beside the unit’s own does no harm', () => {
    const invoice = aPaper('invoice', {}, { pages: [aPage({ seals: [aSeal('上海晨光商贸有限公司发票专用章')] })] })
    const file = aCaseFile([licence, invoice])
    expect([...defectsBy(g3, file), ...defectsBy(g4, file)]).toEqual([])
    expect(defectsBy(g4, sealed(aSeal(FIRM), aSeal(`${FIRM}财务专用章`)))).toEqual([])
  })
})

describe('G7 the day of signing', () => {
  test.each<[string, PlacedPaper]>([
    [
      'its cell is empty',
      form(
        { text: ['申请表'] },
        { 申请人: '张三' },
        { blanks: [{ label: '填表日期', page: 1, box: [0.1, 0.8, 0.2, 0.03] }] },
      ),
    ],
    ['year, month and day without figures', form({ text: ['申请表', '申请人：张三', '年   月   日'] })],
  ])('%s', (_, paper) => {
    expect(defectsBy(g7, aCaseFile([paper]))).toMatchObject([{ message: '请填写签署日期。' }])
  })

  test('a POA on which neither a day nor its place was found: a person looks, for it may only not have been read', () => {
    const paper = aPaper('power-of-attorney', { 委托人: '张三' }, { pages: [aPage({ text: ['授权委托书'] })] })
    expect(defectsBy(g7, aCaseFile([paper]))).toMatchObject([
      { severity: 'remind', message: '请人工核对：请填写签署日期。' },
    ])
  })

  test.each<[string, PlacedPaper]>([
    ['dated', form({ text: ['日期：2026年11月1日', '年 月 日'] })],
    [
      'the office has not dated its part',
      form({ text: ['申请表', '审批意见', '年   月   日'] }, { 填表日期: '2026-11-01' }),
    ],
    [
      'an empty date of another thing',
      form(
        { text: ['申请表'] },
        { 填表日期: '2026-11-01' },
        { blanks: [{ label: '出生日期', page: 1, box: [0, 0, 0, 0] }] },
      ),
    ],
    [
      'a POA dated in words',
      aPaper('power-of-attorney', {}, { pages: [aPage({ text: ['授权委托书', '二〇二六年十一月一日'] })] }),
    ],
    [
      'dated in a cell of its own, another line is for somebody else',
      form({ text: ['申请表', '年   月   日'] }, { 申请人: '张三', 填表日期: '2026-11-01' }),
    ],
    ['a licence', licence],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(g7, aCaseFile([paper]))).toEqual([])
  })
})

describe('G9 and G10', () => {
  const materials = [aMaterial('plan', { name: '方案', seal: '多页的加盖骑缝章' })]
  const plan = (seals: Seal[], pages = 2) =>
    aPaper(
      'work-plan',
      {},
      { materialId: 'plan', pages: Array.from({ length: pages }, (_, i) => aPage({ page: i + 1, seals })) },
    )

  test('several sheets without a straddle seal where one is demanded', () => {
    expect(defectsBy(g9, aCaseFile([plan([])], { materials }))).toMatchObject([{ severity: 'remind' }])
  })

  test.each<[string, PlacedPaper]>([
    ['parts of a seal at the edge', plan([aSeal('', { partial: true })])],
    ['one sheet', plan([], 1)],
    ['nobody demands it', { ...plan([]), materialId: null }],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(g9, aCaseFile([paper], { materials }))).toEqual([])
  })

  test('a pasted seal is for a person, and the word forgery is not said', () => {
    const found = defectsBy(g10, aCaseFile([plan([aSeal(FIRM, { pasted: 0.9 })])]))
    expect(found).toMatchObject([{ severity: 'remind', needsHuman: true }])
    expect(JSON.stringify(found)).not.toMatch(/伪造|造假/)
  })

  test('ink is no paste', () => {
    expect(defectsBy(g10, aCaseFile([plan([aSeal(FIRM, { pasted: 0.3 })])]))).toEqual([])
  })
})
