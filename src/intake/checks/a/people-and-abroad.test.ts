import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { a1 } from './a1.ts'
import { a8 } from './a8.ts'
import { a9 } from './a9.ts'
import { a10 } from './a10.ts'
import { a11 } from './a11.ts'
import { a13 } from './a13.ts'

const messages = (...given: Parameters<typeof defectsBy>) => defectsBy(...given).map(({ message }) => message)

describe('A8 somebody acts for another', () => {
  const form = aPaper('application-form', { 申请人: '张三', 代理人: '李四' })
  const power = aPaper('power-of-attorney', { 委托人: '张三', 受托人: '李四' }, { materialId: 'power' })
  const materials = [aMaterial('power', { name: '授权委托书和代理人身份证' })]

  test('without a power of attorney', () => {
    expect(messages(a8, aCaseFile([form]))).toEqual(['由他人代办的，请补交授权委托书和代办人身份证。'])
    expect(defectsBy(a8, aCaseFile([], { materials }))).toMatchObject([{ materialId: 'power' }])
  })

  test('what is no name may be no agent: a person looks', () => {
    const unclear = aPaper('application-form', { 申请人: '张三', 代理人: '代办人电话/' })
    expect(defectsBy(a8, aCaseFile([unclear]))).toMatchObject([{ severity: 'remind' }])
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
