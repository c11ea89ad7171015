import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { a1 } from './a1.ts'
import { a2 } from './a2.ts'
import { a3 } from './a3.ts'
import { a4 } from './a4.ts'
import { a6 } from './a6.ts'
import { a7 } from './a7.ts'
import { a8 } from './a8.ts'
import { a9 } from './a9.ts'
import { a10 } from './a10.ts'
import { a11 } from './a11.ts'
import { a13 } from './a13.ts'

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

describe('A8 somebody acts for another', () => {
  const form = aPaper('application-form', { 申请人: '张三', 代理人: '李四' })
  const power = aPaper('power-of-attorney', { 委托人: '张三', 受托人: '李四' }, { materialId: 'power' })
  const materials = [aMaterial('power', { name: '授权委托书和代理人身份证' })]

  test('without a power of attorney', () => {
    expect(messages(a8, aCaseFile([form]))).toEqual(['由他人代办的，请补交授权委托书和代办人身份证。'])
    expect(defectsBy(a8, aCaseFile([], { materials }))).toMatchObject([{ materialId: 'power' }])
  })

  test('the list that asks for the power gives one finding, not A1 as well', () => {
    expect(defectsBy(a1, aCaseFile([form], { materials }))).toEqual([])
  })

  test('with the power, but without the card of the agent', () => {
    const own = aPaper('id-card-front', { 姓名: '张三' })
    expect(messages(a8, aCaseFile([form, power, own], { materials }))).toEqual([
      '由他人代办的，请补交代办人李四的身份证。',
    ])
    const his = aPaper('id-card-front', { 姓名: '李四' }, { file: 'agent.jpg' })
    expect(defectsBy(a8, aCaseFile([form, power, own, his], { materials }))).toEqual([])
  })

  test('the legal representative needs no power for his own company', () => {
    const company = aPaper('application-form', { 申请人: '上海甲公司', 法定代表人: '李四', 经办人: '李四' })
    expect(defectsBy(a8, aCaseFile([company]))).toEqual([])
  })
})

describe('A9 minors', () => {
  const child = aPaper('application-form', { 申请人: '张小宝', 公民身份号码: '310101201501010018' })
  const grown = aPaper('application-form', { 申请人: '张三', 公民身份号码: '310101199001010011' })

  test('without anything that shows the guardian', () => {
    expect(messages(a9, aCaseFile([child]))).toEqual(['申请人未成年，请提供监护关系证明。'])
  })
  test('with the birth certificate, or the register in which the child stands', () => {
    expect(defectsBy(a9, aCaseFile([child, aPaper('birth-certificate')]))).toEqual([])
    const row = { 姓名: { value: '张小宝', page: 1, box: null, confidence: 1 } }
    expect(defectsBy(a9, aCaseFile([child, aPaper('household-register', {}, { rows: { 成员: [row] } })]))).toEqual([])
  })
  test('an adult needs none', () => {
    expect(defectsBy(a9, aCaseFile([grown]))).toEqual([])
  })
})

const ENGLISH = Array.from(
  { length: 6 },
  () => 'This is to certify that the above named was born in the State of New York',
)
const TRANSLATION = aPaper(
  'other',
  {},
  { file: 'cn.pdf', pages: [aPage({ text: ['出生证明（译文）', '翻译单位：上海某翻译公司'] })] },
)

describe('A10 foreign languages, A11 public documents from abroad', () => {
  const foreign = aPaper('birth-certificate', {}, { pages: [aPage({ text: ENGLISH })] })

  test('without translation, without apostille', () => {
    expect(messages(a10, aCaseFile([foreign]))).toEqual(['外文材料请附中文译本并由翻译单位盖章。'])
    expect(messages(a11, aCaseFile([foreign]))).toEqual(['境外形成的文书请办理附加证明书或公证认证。'])
  })
  test('with both', () => {
    const apostille = aPaper(
      'other',
      {},
      { file: 'ap.pdf', pages: [aPage({ text: ['APOSTILLE', 'Convention de La Haye du 5 octobre 1961'] })] },
    )
    expect(defectsBy(a10, aCaseFile([foreign, TRANSLATION]))).toEqual([])
    expect(defectsBy(a11, aCaseFile([foreign, apostille]))).toEqual([])
  })
  test('a translation that names the foreign office, without the paper it translates', () => {
    const office = (text: string) => aPaper('other', {}, { pages: [aPage({ text: ['婚姻状况证明', text] })] })
    expect(
      defectsBy(a11, aCaseFile([office('本文书系日本国大阪市中央区役所出具，中文译本与原文一致。')])),
    ).toHaveLength(1)
    expect(defectsBy(a11, aCaseFile([office('兹证明张三曾到日本国旅行，由上海市公证处出具。')]))).toEqual([])
  })
  test('a bilingual paper, and a foreign contract between people', () => {
    const bilingual = aPaper(
      'degree-certificate',
      {},
      {
        pages: [
          aPage({
            text: [
              '毕业证书 GRADUATION CERTIFICATE',
              ...ENGLISH.slice(0, 2),
              '学生张三，性别男，于二〇二〇年七月毕业，准予毕业，特发此证，校长王五，学校盖章，证书编号一二三',
            ],
          }),
        ],
      },
    )
    expect(defectsBy(a10, aCaseFile([bilingual]))).toEqual([])
    const contract = aPaper(
      'other',
      {},
      {
        pages: [
          aPage({ text: ENGLISH.map(() => 'The buyer shall pay the seller the agreed price within thirty days') }),
        ],
      },
    )
    expect(defectsBy(a11, aCaseFile([contract]))).toEqual([])
  })
})

describe('A13 papers that are not needed', () => {
  const deed = aPaper('property-certificate')

  test('one that is on no entry of the list, or on one that this case does not need', () => {
    expect(messages(a13, aCaseFile([deed]))).toEqual(['《不动产权证书》无需提交，已退还/不留存。'])
    const materials = [{ ...aMaterial('deed', { name: '房产证' }), required: false as const }]
    expect(defectsBy(a13, aCaseFile([{ ...deed, materialId: 'deed' }], { materials }))).toMatchObject([
      { severity: 'remind' },
    ])
  })
  test('not what may be needed, what lies in a slot, or what nobody could read', () => {
    const materials = [{ ...aMaterial('deed', { name: '房产证' }), required: 'unknown' as const }]
    expect(defectsBy(a13, aCaseFile([{ ...deed, materialId: 'deed' }], { materials }))).toEqual([])
    expect(defectsBy(a13, aCaseFile([{ ...deed, slot: 'lease' }]))).toEqual([])
    const dark = aPage({ source: 'ocr', quality: { widthPx: 900, heightPx: 1200, brightness: 0.1 } })
    expect(defectsBy(a13, aCaseFile([aPaper('other', {}, { pages: [dark] })]))).toEqual([])
    expect(defectsBy(a13, aCaseFile([TRANSLATION]))).toEqual([])
  })
})
