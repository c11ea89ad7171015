import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { a1 } from './a1.ts'
import { a2 } from './a2.ts'
import { a3 } from './a3.ts'
import { a4 } from './a4.ts'
import { a6 } from './a6.ts'
import { a7 } from './a7.ts'

const box: [number, number, number, number] = [0.5, 0.3, 0.2, 0.03]
const messages = (...given: Parameters<typeof defectsBy>) => defectsBy(...given).map(({ message }) => message)

describe('A1 a required paper is missing', () => {
  const register = aMaterial('register', { name: '居民户口簿' })
  const card = aMaterial('card', { name: '居民身份证' })
  const cardPaper = aPaper('id-card-front', { 姓名: '张三' }, { materialId: 'card' })

  test('it is named, with the forms it may have', () => {
    const [defect] = defectsBy(a1, aCaseFile([cardPaper], { materials: [card, register] }))
    expect(defect).toMatchObject({
      code: 'A1',
      severity: 'supplement',
      materialId: 'register',
      message: '还缺《居民户口簿》，请一并补交。',
    })
  })

  test.each([
    ['exempt', { ...register, material: { ...register.material, exempt: '可联网核验' } }],
    ['looked at on the spot', { ...register, handled: 'shown' as const }],
    ['fetched by the office', { ...register, handled: 'called' as const }],
    ['not needed in this case', { ...register, required: false as const }],
    ['perhaps needed', { ...register, required: 'unknown' as const }],
  ])('one that is %s is never demanded', (_, listed) => {
    expect(defectsBy(a1, aCaseFile([cardPaper], { materials: [card, listed] }))).toEqual([])
  })

  test('of papers that stand for one another any one will do', () => {
    const lease = aMaterial('lease', { name: '房屋租赁合同' })
    const deed = aMaterial('deed', { name: '不动产权证书' })
    const choices = [
      { choice: { id: 'house', name: '住所证明', anyOf: ['lease', 'deed'], when: 'true' }, required: true as const },
    ]
    const paper = aPaper('lease-contract', {}, { materialId: 'lease' })
    expect(defectsBy(a1, aCaseFile([paper], { materials: [lease, deed], choices }))).toEqual([])
    expect(messages(a1, aCaseFile([], { materials: [lease, deed], choices }))).toEqual([
      '还缺《住所证明》，请一并补交。',
    ])
  })

  test('a file in its slot that cannot be opened, or in no slot, is not a missing paper as well', () => {
    const broken = { file: 'x.pdf', digest: 'd', type: 'unknown', problem: 'damaged' as const, pages: [], metadata: {} }
    expect(
      defectsBy(a1, aCaseFile([], { materials: [register], files: [broken], slots: { 'x.pdf': 'register' } })),
    ).toEqual([])
    expect(defectsBy(a1, aCaseFile([], { materials: [register], files: [broken] }))).toEqual([])
    expect(defectsBy(a1, aCaseFile([], { materials: [register, card], files: [broken] }))).toHaveLength(2)
  })

  test('while a paper lies there that fits nothing, one known by its title only is for a person to look at', () => {
    const list = { materials: [aMaterial('opinion', { name: '业主委员会意见' })] }
    expect(defectsBy(a1, aCaseFile([aPaper('other')], list))).toMatchObject([{ severity: 'remind' }])
    expect(defectsBy(a1, aCaseFile([], list))).toMatchObject([{ severity: 'supplement' }])
  })

  test('of a material of two papers the one that is not there', () => {
    const both = aMaterial('both', { name: '身份证和户口簿' })
    expect(messages(a1, aCaseFile([{ ...cardPaper, materialId: 'both' }], { materials: [both] }))).toEqual([
      '还缺《户口簿》，请一并补交。',
    ])
  })
})

describe('A2 a page is missing', () => {
  const page = (text: string[]) => aPage({ text })
  const listed = [aMaterial('register', { name: '居民户口簿' })]
  const member = page(['常住人口登记卡', '姓名 张三', '户主或与户主关系 户主'])
  const first = page(['户别 家庭户', '户主姓名 张三', '户号 123'])

  test('the first page of a household register', () => {
    const paper = aPaper('household-register', {}, { materialId: 'register', pages: [member] })
    expect(messages(a2, aCaseFile([paper], { materials: listed }))).toEqual(['户口簿缺首页，请补拍该页。'])
  })

  test('nothing where the pages come in two files', () => {
    const papers = [first, member].map((one, i) =>
      aPaper('household-register', {}, { materialId: 'register', file: `${i}.jpg`, pages: [one] }),
    )
    expect(defectsBy(a2, aCaseFile(papers, { materials: listed }))).toEqual([])
  })

  test('a number that is skipped in 第x页 共y页', () => {
    const pages = [1, 3].map((n, i) => aPage({ page: i + 1, text: ['检测数据', `第${n}页 共3页`] }))
    const paper = aPaper('test-report', {}, { pages, materialId: 'report' })
    expect(messages(a2, aCaseFile([paper], { materials: [aMaterial('report', { name: '检测报告' })] }))).toEqual([
      '《检测报告》共3页，缺第2页，请补拍。',
    ])
  })

  test('not where the number of one page could not be read', () => {
    const pages = [aPage({ text: ['第1页 共2页'] }), aPage({ page: 2, text: ['检测数据'] })]
    expect(defectsBy(a2, aCaseFile([aPaper('test-report', {}, { pages })]))).toEqual([])
  })
})

describe('A3 one side of an identity card', () => {
  const materials = [aMaterial('card', { name: '居民身份证' })]
  const front = aPaper('id-card-front', { 姓名: '张三' }, { materialId: 'card' })
  const back = aPaper('id-card-back', {}, { materialId: 'card' })

  test('the side that is not there is asked for', () => {
    expect(messages(a3, aCaseFile([front], { materials }))).toEqual(['身份证只收到人像面，请补国徽面。'])
    expect(messages(a3, aCaseFile([back], { materials }))).toEqual(['身份证只收到国徽面，请补人像面。'])
  })

  test('two files with a side each are one card', () => {
    expect(defectsBy(a3, aCaseFile([front, back], { materials }))).toEqual([])
  })

  test('a material that asks for one side has it', () => {
    expect(defectsBy(a3, aCaseFile([front], { materials: [aMaterial('card', { name: '身份证人像面' })] }))).toEqual([])
  })
})

test('A2: the month in which a bank card expires is no number of a page', () => {
  const card = aPaper('bank-card', {}, { pages: [aPage({ text: ['申浦银行', '6222 0000 0000 0000', '07/33'] })] })
  expect(messages(a2, aCaseFile([card]))).toEqual([])
})

describe('A4 parts of a contract', () => {
  const body = [
    '房屋租赁合同',
    '甲方将房屋出租给乙方，房屋附属设施见附件一，附件一为本合同组成部分。',
    '其他约定'.repeat(30),
  ]
  const signed = ['甲方（签章）：李四', '乙方（签章）：张三', '签订日期：2026年1月1日']

  test('an annex that the text names and nobody handed in', () => {
    const paper = aPaper('lease-contract', {}, { pages: [aPage({ text: [...body, ...signed] })] })
    expect(messages(a4, aCaseFile([paper]))).toEqual(['合同正文提到的附件一未提交。'])
  })

  test('how many copies there are of it names no annex', () => {
    const text = ['房屋租赁合同', '本合同连同附件一式四份，甲、乙双方各执二份。', '其他约定'.repeat(30), ...signed]
    expect(messages(a4, aCaseFile([aPaper('lease-contract', {}, { pages: [aPage({ text })] })]))).toEqual([])
  })

  test('the number of the clause after that about annexes names none', () => {
    const text = ['房屋租赁合同', '五、附件', '6.1 争议由法院管辖。', '其他约定'.repeat(30), ...signed]
    expect(messages(a4, aCaseFile([aPaper('lease-contract', {}, { pages: [aPage({ text })] })]))).toEqual([])
  })

  test('nothing where the annex has its page', () => {
    const paper = aPaper(
      'lease-contract',
      {},
      {
        pages: [
          aPage({ text: [...body, ...signed] }),
          aPage({ page: 2, text: ['附件一：房屋附属设施清单', '空调 2台'] }),
        ],
      },
    )
    expect(defectsBy(a4, aCaseFile([paper]))).toEqual([])
  })

  test('the page where the parties sign', () => {
    const paper = aPaper('lease-contract', {}, { pages: [aPage({ text: ['房屋租赁合同', '其他约定，'.repeat(40)] })] })
    expect(messages(a4, aCaseFile([paper]))).toEqual(['《房屋租赁合同》没有签署页，请补交。'])
  })
})

describe('A6 compulsory fields', () => {
  const form = (label: string, ink: { box: typeof box; kind: 'handwriting'; confidence: number }[] = []) =>
    aPaper('application-form', {}, { blanks: [{ label, page: 1, box }], pages: [aPage({ ink })] })

  test.each(['联系电话', '申请人', '法定代表人'])('%s is asked for, with its place', (label) => {
    expect(defectsBy(a6, aCaseFile([form(label)]))).toMatchObject([
      { code: 'A6', message: `《申请表》“${label}”未填写。`, page: 1, box },
    ])
  })

  test.each(['备注', '传真', '受理人员', '申请人签名', '填表日期', '邮箱'])(
    '%s may be empty, or is signed by hand',
    (label) => {
      expect(defectsBy(a6, aCaseFile([form(label)]))).toEqual([])
    },
  )

  test('what is written by hand and was not read is not empty', () => {
    expect(defectsBy(a6, aCaseFile([form('联系电话', [{ box, kind: 'handwriting', confidence: 0.8 }])]))).toEqual([])
  })

  test('nor is what no engine read', () => {
    const paper = aPaper(
      'application-form',
      {},
      { blanks: [{ label: '联系电话', page: 1, box }], pages: [aPage({ unread: [box] })] },
    )
    expect(defectsBy(a6, aCaseFile([paper]))).toEqual([])
  })
})

describe('A7 boxes to tick', () => {
  const group = (words: string[], ticked: number[], name = '') => ({
    group: name,
    options: words.map((text, i) => ({ text, ticked: ticked.includes(i), box, page: 1 })),
  })
  const found = (ticks: ReturnType<typeof group>) =>
    messages(a7, aCaseFile([aPaper('application-form', {}, { ticks: [ticks] })]))

  test('two that exclude one another', () => {
    expect(found(group(['是', '否'], [0, 1], '是否连锁经营'))).toEqual(['“是否连锁经营”只能选择一项，请确认。'])
  })
  test('none of two that exclude one another', () => {
    expect(found(group(['同意', '不同意'], [], '电子送达'))).toEqual(['“电子送达”没有勾选，请确认。'])
  })
  test('several of a list from which several may be taken', () => {
    expect(found(group(['冷食类', '热食类', '糕点类'], [0, 1], '经营项目'))).toEqual([])
    expect(found(group(['有', '无'], [0, 1], '附件（可多选）'))).toEqual([])
  })
})
