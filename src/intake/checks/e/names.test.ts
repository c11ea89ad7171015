import { describe, expect, test } from 'vitest'
import { aCaseFile, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import {
  aCase,
  CODE,
  card,
  FIRM,
  form,
  lease,
  licence,
  MAN,
  materials,
  OTHER,
  poa,
  WOMAN,
} from '../../../../tests/support/case-people.ts'
import { e1 } from './e1.ts'
import { e2 } from './e2.ts'
import { e3 } from './e3.ts'
import { e5 } from './e5.ts'
import { e6 } from './e6.ts'
import { e7 } from './e7.ts'

describe('E1 a name differs', () => {
  test('one paper of five is wrong: one finding, and it names that one', () => {
    const file = aCase(
      card('王小明', MAN),
      form({ 申请人: '王小明' }),
      aPaper('bank-card', { 户名: '王小明' }),
      aPaper('degree-certificate', { 姓名: '王晓明' }),
      aPaper('commitment-letter', { 承诺人: '王小明' }),
    )
    const found = defectsBy(
      e1,
      aCaseFile(
        file.papers.map((paper) => ({ ...paper, materialId: 'id' })),
        { materials },
      ),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'supplement', file: 'degree-certificate.pdf', page: 1 })
    expect(found[0]?.message).toContain('“王晓明”与')
  })

  test('between two papers the one with more authority is right', () => {
    expect(defectsBy(e1, aCase(form({ 申请人: '王小萌' }), card('王小明', MAN)))).toMatchObject([
      { file: 'application-form.pdf', message: '《申请表》姓名“王小萌”与《申请人身份证》“王小明”不一致。' },
    ])
  })

  test('a tenant on the lease who is the applicant but for one character', () => {
    const found = defectsBy(e1, aCase(card('王小明', MAN), lease({ 出租方: '赵六', 承租方: '王小萌' })))
    expect(found).toMatchObject([{ file: 'lease.pdf' }])
  })

  test('what was typed in with the application counts as one paper', () => {
    const file = aCaseFile([card('王小明', MAN)], { materials, applicant: { 姓名: '王晓明' } })
    expect(defectsBy(e1, file)).toMatchObject([{ severity: 'supplement' }])
  })

  test('what may only be misread is for a person to look at', () => {
    const file = aCase(card('王未', MAN), form({ 申请人: { value: '王末', confidence: 0.93 } }))
    expect(defectsBy(e1, file)).toMatchObject([{ severity: 'remind', needsHuman: true }])
  })

  test.each([
    ['width and spaces', [form({ 申请人: '张 三' }), card('张三', MAN)]],
    ['a form of the character', [form({ 申请人: '吕昇' }), card('呂升', MAN)]],
    ['the dot of a name', [form({ 申请人: '买买提•艾力' }), card('买买提·艾力', MAN)]],
    [
      'a former name on the household register',
      [
        card('王明', MAN),
        aPaper('degree-certificate', { 姓名: '王小狗' }, { materialId: 'id' }),
        aPaper(
          'household-register',
          {},
          { rows: { 成员: [aPaper('other', { 姓名: '王明', 曾用名: '王小狗' }).fields] } },
        ),
      ],
    ],
    [
      'an agent has another name',
      [
        card('张三', MAN),
        card('李四', WOMAN, 'agent-id'),
        form({ 申请人: '张三' }),
        poa({ 委托人: '张三', 受托人: '李四' }),
      ],
    ],
    ['a lessor has another name', [card('张三', MAN), lease({ 出租方: '赵六', 承租方: '张三' })]],
    [
      'a sister on the register',
      [
        card('王小明', MAN),
        aPaper(
          'household-register',
          {},
          { rows: { 成员: [aPaper('other', { 姓名: '王小红', 公民身份号码: WOMAN }).fields] } },
        ),
      ],
    ],
    [
      'a legal representative with a card, the firm on the form',
      [licence(), card('张三', MAN, 'legal-id'), form({ 申请人: FIRM })],
    ],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e1, aCase(...papers))).toEqual([])
  })
})

describe('E2 and E3 numbers', () => {
  test('two right numbers for one person', () => {
    const file = aCase(card('张三', MAN), form({ 申请人: '张三', 公民身份号码: OTHER }))
    expect(defectsBy(e2, file)).toMatchObject([{ file: 'application-form.pdf', severity: 'supplement' }])
    expect(defectsBy(e3, file)).toEqual([])
  })

  test('a wrong digit is told by its check digit, and only by that', () => {
    const file = aCase(card('张三', MAN), form({ 申请人: '张三', 公民身份号码: '310101190001010012' }))
    expect(defectsBy(e2, file)).toEqual([])
    expect(defectsBy(e3, file)).toMatchObject([
      { file: 'application-form.pdf', severity: 'supplement', message: '公民身份号码校验不通过，请对照证件逐位核对。' },
    ])
  })

  test('a credit code', () => {
    expect(defectsBy(e3, aCase(licence({ 统一社会信用代码: '91310101MA00000079' })))).toMatchObject([
      { message: '统一社会信用代码校验不通过，请对照证件逐位核对。' },
    ])
  })

  test('a number read without confidence accuses nobody', () => {
    const blurred = { value: '310101190001010012', confidence: 0.8 }
    expect(defectsBy(e3, aCase(card('张三', MAN), form({ 公民身份号码: blurred })))).toMatchObject([
      { severity: 'remind' },
    ])
  })

  test('a number on the contract that is not the one of the card', () => {
    const file = aCase(card('张三', MAN), lease({ 出租方: '赵六', 承租方: '张三', 承租方身份证号: OTHER }))
    expect(defectsBy(e2, file)).toMatchObject([{ file: 'lease.pdf' }])
  })

  test.each([
    [
      'the code of the firm that empowered beside the card of whom it empowers',
      [poa({ 委托人: FIRM, 受托人: '李四', 受托人证件号码: CODE }), card('李四', WOMAN, 'agent-id')],
    ],
    [
      'a card whose name was not read is of whoever has its number',
      [
        form({ 申请人: '张三', 公民身份号码: MAN, 法定代表人: '李四', 法定代表人身份证号: WOMAN }),
        aPaper('id-card-front', { 公民身份号码: MAN }, { materialId: 'legal-id' }),
      ],
    ],
    [
      'spaces, width and a small x',
      [card('李四', WOMAN), form({ 申请人: '李四', 公民身份号码: '310101 19000101 002x' })],
    ],
    ['the old number of fifteen digits', [card('张三', MAN), form({ 申请人: '张三', 身份证号: '310101000101001' })]],
    ['a number shown with stars', [card('张三', MAN), form({ 申请人: '张三', 公民身份号码: '310101********0011' })]],
    ['a passport in the field of papers', [form({ 申请人: 'JOHN SMITH', 证件号码: 'E12345678' })]],
    [
      'the cards of two people for one material',
      [card('张三', MAN), { ...card('李四', WOMAN), file: 'second.jpg' }, form({ 申请人: '张三' })],
    ],
    ['the number of another person', [card('张三', MAN), card('李四', WOMAN, 'agent-id')]],
    [
      'a code of a public body that looks like an identity number',
      [licence({ 统一社会信用代码: '12310000000000019X' })],
    ],
  ])('no finding: %s', (_, papers) => {
    expect([...defectsBy(e2, aCase(...papers)), ...defectsBy(e3, aCase(...papers))]).toEqual([])
  })
})

describe('E5 and E6 units', () => {
  test('an abbreviation on the form', () => {
    expect(defectsBy(e5, aCase(licence(), form({ 申请人: '星河餐饮公司' })))).toMatchObject([
      { file: 'application-form.pdf', message: `请填写营业执照上的全称“${FIRM}”。` },
    ])
  })

  test('a name without its form, held against a permit where there is no licence', () => {
    const permit = aPaper('operating-permit', { 名称: FIRM })
    expect(defectsBy(e5, aCase(permit, form({ 申请人: '星河餐饮' })))).toMatchObject([{ file: 'application-form.pdf' }])
  })

  test('another unit is no abbreviation, it is another name', () => {
    const file = aCase(licence(), form({ 申请人: FIRM }), lease({ 出租方: '赵六', 承租方: '上海晨光商贸有限公司' }))
    expect(defectsBy(e5, file)).toEqual([])
    expect(defectsBy(e1, file)).toMatchObject([{ file: 'lease.pdf' }])
  })

  test('the code of another', () => {
    const file = aCase(licence(), form({ 申请人: FIRM, 统一社会信用代码: '92310115MA0TEKT17U' }))
    expect(defectsBy(e6, file)).toMatchObject([{ file: 'application-form.pdf' }])
  })

  test.each([
    ['brackets', [licence({ 名称: '上海（静安）星河有限公司' }), form({ 申请人: '上海(静安)星河有限公司' })]],
    ['the operator himself applies', [licence(), form({ 申请人: '张三' })]],
    ['no licence says which name is registered', [form({ 申请人: '星河餐饮公司' }), poa({ 委托人: FIRM })]],
    ['the same code', [licence(), form({ 申请人: FIRM, 统一社会信用代码: CODE.toLowerCase() })]],
  ])('no finding: %s', (_, papers) => {
    expect([...defectsBy(e5, aCase(...papers)), ...defectsBy(e6, aCase(...papers))]).toEqual([])
  })
})

describe('E7 the legal representative', () => {
  test('no licence: the form on paper is held against what was typed in', () => {
    const papers = [form({ 申请人: FIRM, 法定代表人: '李四' })]
    const file = aCaseFile(papers, { materials, applicant: { 名称: FIRM, 法定代表人: '张三' } })
    expect(defectsBy(e7, file)).toMatchObject([{ file: 'application-form.pdf' }])
  })

  test('another on the form: once, and not as E1 too', () => {
    const file = aCase(licence(), form({ 申请人: FIRM, 法定代表人: '李四' }), card('张三', MAN, 'legal-id'))
    expect(defectsBy(e7, file)).toMatchObject([
      { file: 'application-form.pdf', message: '法定代表人为“张三”，申请表写“李四”。如已变更请先办变更登记。' },
    ])
    expect(defectsBy(e1, file)).toEqual([])
  })

  test('the form and the card agree against the licence: the licence still says who it is', () => {
    const file = aCase(licence(), form({ 法定代表人: '李四' }), card('李四', WOMAN, 'legal-id'))
    expect(defectsBy(e7, file)[0]?.message).toContain('法定代表人为“张三”')
  })

  test('no finding: the same in all', () => {
    expect(defectsBy(e7, aCase(licence(), form({ 法定代表人: '张 三' }), card('张三', MAN, 'legal-id')))).toEqual([])
  })
})

test('E3 a number whose end wrapped into the next line is only to be looked at', () => {
  const file = aCase(licence(), form({ 申请人: FIRM, 统一社会信用代码: CODE.slice(0, 17) }))
  expect(defectsBy(e3, file)).toMatchObject([{ severity: 'remind' }])
})

test('E7 what does not look like a name is held against nobody', () => {
  const file = aCase(licence(), form({ 申请人: FIRM, 法定代表人: '公司负责人处' }))
  expect(defectsBy(e7, file)).toMatchObject([{ severity: 'remind' }])
})

test('E1 a bare 姓名 on a form that names its applicant is of somebody else', () => {
  const file = aCase(card('王小明', MAN), form({ 申请人: '王小明', 姓名: '李四' }))
  expect(defectsBy(e1, file)).toEqual([])
})
