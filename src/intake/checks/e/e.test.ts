import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PlacedPaper } from '../../case-file.ts'
import { e1 } from './e1.ts'
import { e2 } from './e2.ts'
import { e3 } from './e3.ts'
import { e4 } from './e4.ts'
import { e5 } from './e5.ts'
import { e6 } from './e6.ts'
import { e7 } from './e7.ts'
import { e8 } from './e8.ts'
import { e9 } from './e9.ts'
import { e10 } from './e10.ts'
import { e11 } from './e11.ts'
import { e12 } from './e12.ts'
import { e14 } from './e14.ts'
import { e15 } from './e15.ts'

const MAN = '310101190001010011'
const WOMAN = '31010119000101002X'
const OTHER = '310115190402290032'
const FIRM = '上海星河餐饮有限公司'
const CODE = '91310101MA00000078'

const materials = [
  aMaterial('id', { name: '申请人身份证' }),
  aMaterial('agent-id', { name: '授权委托书和代理人身份证件' }),
  aMaterial('legal-id', { name: '法定代表人（负责人）身份证件' }),
  aMaterial('spouse-id', { name: '配偶身份证' }),
  aMaterial('child-id', { name: '孩子的身份证件' }),
]
const card = (name: string, number: string, materialId: string | null = 'id', more: object = {}): PlacedPaper =>
  aPaper('id-card-front', { 姓名: name, 公民身份号码: number, ...more }, { materialId, file: `card of ${name}.jpg` })
const form = (fields: Parameters<typeof aPaper>[1]) => aPaper('application-form', fields)
const licence = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('business-licence', {
    名称: FIRM,
    统一社会信用代码: CODE,
    法定代表人: '张三',
    住所: '上海市黄浦区人民路5号',
    ...fields,
  })
const lease = (fields: Parameters<typeof aPaper>[1], text: string[] = ['房屋租赁合同'], file = 'lease.pdf') =>
  aPaper('lease-contract', fields, { file, pages: [aPage({ text })] })
const deed = (fields: Parameters<typeof aPaper>[1]) => aPaper('property-certificate', fields)
const poa = (fields: Parameters<typeof aPaper>[1]) => aPaper('power-of-attorney', fields)
const aCase = (...papers: PlacedPaper[]) => aCaseFile(papers, { materials })

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
      'spaces, width and a small x',
      [card('李四', WOMAN), form({ 申请人: '李四', 公民身份号码: '310101 19000101 002x' })],
    ],
    ['the old number of fifteen digits', [card('张三', MAN), form({ 申请人: '张三', 身份证号: '310101000101001' })]],
    ['a number shown with stars', [card('张三', MAN), form({ 申请人: '张三', 公民身份号码: '310101********0011' })]],
    ['a passport in the field of papers', [form({ 申请人: 'JOHN SMITH', 证件号码: 'E12345678' })]],
    ['the number of another person', [card('张三', MAN), card('李四', WOMAN, 'agent-id')]],
    [
      'a code of a public body that looks like an identity number',
      [licence({ 统一社会信用代码: '12310000000000019X' })],
    ],
  ])('no finding: %s', (_, papers) => {
    expect([...defectsBy(e2, aCase(...papers)), ...defectsBy(e3, aCase(...papers))]).toEqual([])
  })
})

describe('E4 birth and sex', () => {
  test.each([
    ['birth', { 出生: '1900-01-02' }],
    ['sex', { 性别: '女' }],
  ])('%s does not fit the number', (_, more) => {
    expect(defectsBy(e4, aCase(card('张三', MAN, 'id', more)))).toHaveLength(1)
  })

  test('a member of the register', () => {
    const rows = { 成员: [aPaper('other', { 姓名: '张三', 公民身份号码: MAN, 性别: '女' }).fields] }
    expect(defectsBy(e4, aCase(aPaper('household-register', {}, { rows })))).toHaveLength(1)
  })

  test.each([
    ['both fit', card('张三', MAN, 'id', { 出生: '1900-01-01', 性别: '男' })],
    ['only year and month are given', card('张三', MAN, 'id', { 出生: '1900-01' })],
    ['the number itself is wrong, which E3 says', card('张三', '310101190001010012', 'id', { 性别: '女' })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(e4, aCase(paper))).toEqual([])
  })
})

describe('E5 and E6 units', () => {
  test('an abbreviation on the form', () => {
    expect(defectsBy(e5, aCase(licence(), form({ 申请人: '星河餐饮公司' })))).toMatchObject([
      { file: 'application-form.pdf', message: `请填写营业执照上的全称“${FIRM}”。` },
    ])
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

describe('E8 the address', () => {
  test('another number on the form', () => {
    const file = aCase(licence(), form({ 住所: '黄浦区人民路15号' }))
    expect(defectsBy(e8, file)).toMatchObject([
      { file: 'application-form.pdf', message: '地址“黄浦区人民路15号”与执照“上海市黄浦区人民路5号”不一致。' },
    ])
  })

  test('of three papers the odd one out', () => {
    const file = aCase(
      form({ 经营场所: '黄浦区人民路5号' }),
      lease({ 房屋地址: '上海市黄浦区人民路5号二楼' }),
      deed({ 坐落: '黄浦区人民路50号' }),
    )
    expect(defectsBy(e8, file)).toMatchObject([{ file: 'property-certificate.pdf' }])
  })

  test.each([
    [
      'the city and the floor left out',
      [licence(), form({ 住所: '黄浦区人民路5号' }), lease({ 房屋地址: '人民路5号2层' })],
    ],
    [
      'the card of a person who lives elsewhere',
      [licence(), card('张三', MAN, 'id', { 住址: '江苏省苏州市人民路1号' })],
    ],
    [
      'an estate by its name',
      [form({ 房屋地址: '浦东新区阳光花园3幢501室' }), deed({ 坐落: '浦东新区张杨路500弄3号501室' })],
    ],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e8, aCase(...papers))).toEqual([])
  })
})

describe('E9 and E10 tenancy', () => {
  test('the lessor is nobody on the certificate', () => {
    expect(defectsBy(e9, aCase(deed({ 权利人: '赵六' }), lease({ 出租方: '钱七', 承租方: '张三' })))).toMatchObject([
      { file: 'lease.pdf', severity: 'supplement' },
    ])
  })

  test('a chain of leases without leave to sub-let', () => {
    const file = aCase(
      deed({ 权利人: '赵六' }),
      lease({ 出租方: '赵六', 承租方: '钱七' }, ['房屋租赁合同', '未经甲方书面同意，乙方不得转租。'], 'head.pdf'),
      lease({ 出租方: '钱七', 承租方: '张三' }),
    )
    expect(defectsBy(e9, file)).toMatchObject([{ file: 'lease.pdf' }])
  })

  test('a co-owner signed nothing', () => {
    const file = aCase(deed({ 权利人: '赵六、孙八', 共有情况: '共同共有' }), lease({ 出租方: '赵六', 承租方: '张三' }))
    expect(defectsBy(e10, file)).toMatchObject([{ message: '房屋为共有，还需孙八签字同意。' }])
  })

  test.each([
    ['the owner lets', [deed({ 权利人: '赵六' }), lease({ 出租方: '赵 六', 承租方: '张三' })]],
    [
      'one of the owners lets, with both named',
      [deed({ 权利人: '赵六、孙八' }), lease({ 出租方: '赵六、孙八', 承租方: '张三' })],
    ],
    [
      'a chain with leave to sub-let',
      [
        deed({ 权利人: '赵六' }),
        lease({ 出租方: '赵六', 承租方: '钱七' }, ['房屋租赁合同', '甲方同意乙方将该房屋转租。'], 'head.pdf'),
        lease({ 出租方: '钱七', 承租方: '张三' }),
      ],
    ],
    [
      'a letter of the owner',
      [
        deed({ 权利人: '赵六' }),
        aPaper('other', {}, { file: 'letter.pdf', pages: [aPage({ text: ['本人赵六同意钱七将房屋转租'] })] }),
        lease({ 出租方: '钱七', 承租方: '张三' }),
      ],
    ],
    [
      'a co-owner consents in a letter',
      [
        deed({ 权利人: '赵六、孙八' }),
        lease({ 出租方: '赵六', 承租方: '张三' }),
        aPaper('other', {}, { pages: [aPage({ text: ['共有人孙八同意出租'] })] }),
      ],
    ],
    ['no certificate says who owns', [lease({ 出租方: '钱七', 承租方: '张三' })]],
    ['a certificate only shows where somebody lives', [deed({ 权利人: '赵六、孙八' }), form({ 申请人: '赵六' })]],
  ])('no finding: %s', (_, papers) => {
    expect([...defectsBy(e9, aCase(...papers)), ...defectsBy(e10, aCase(...papers))]).toEqual([])
  })
})

describe('E11 the power of attorney', () => {
  test.each([
    [
      'principal',
      [poa({ 委托人: '李四', 受托人: '王五' }), card('张三', MAN), form({ 申请人: '张三' })],
      '委托人与申请人',
    ],
    [
      'representative',
      [poa({ 委托人: '张三', 受托人: '王五' }), card('张三', MAN), card('赵六', WOMAN, 'agent-id')],
      '受托人与办理人',
    ],
  ])('%s: and not as E1 too', (_, papers, words) => {
    const found = defectsBy(e11, aCase(...papers))
    expect(found).toMatchObject([{ file: 'power-of-attorney.pdf' }])
    expect(found[0]?.message).toContain(words)
    expect(defectsBy(e1, aCase(...papers))).toEqual([])
  })

  test.each([
    ['all agree', [poa({ 委托人: '张三', 受托人: '王五' }), card('张三', MAN), card('王五', WOMAN, 'agent-id')]],
    [
      'the legal representative stands for the firm',
      [licence(), poa({ 委托人: '张三', 受托人: '王五' }), form({ 申请人: FIRM })],
    ],
    ['the firm under a short name is E5', [licence(), poa({ 委托人: '星河餐饮公司', 受托人: '王五' })]],
    ['several principals, one of whom applies', [poa({ 委托人: '张三、李四', 受托人: '王五' }), card('张三', MAN)]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e11, aCase(...papers))).toEqual([])
  })
})

describe('E12 kinship', () => {
  const birth = aPaper('birth-certificate', { 新生儿姓名: '张小宝', 父亲姓名: '张三', 母亲姓名: '李四' })
  const child = card('张小宝', OTHER, 'child-id')

  test('the certificate is of another child', () => {
    const other = aPaper('birth-certificate', { 新生儿姓名: '周小贝', 父亲姓名: '周五', 母亲姓名: '吴六' })
    expect(defectsBy(e12, aCase(card('张三', MAN), child, other))).toMatchObject([
      { message: '现有材料不能证明张三与张小宝的关系。' },
    ])
  })

  test.each([
    ['by one certificate', [card('张三', MAN), child, birth]],
    [
      'by two, over the mother',
      [card('王五', MAN), child, birth, aPaper('marriage-certificate', { 男方姓名: '王五', 女方姓名: '李四' })],
    ],
    ['no certificate was handed in: that is A1', [card('张三', MAN), child]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e12, aCase(...papers))).toEqual([])
  })
})

describe('E14 one number, two names', () => {
  test('the number of the applicant beside the agent', () => {
    const file = aCase(card('张三', MAN), form({ 申请人: '张三', 代理人: '李小四', 代理人身份证号: MAN }))
    expect(defectsBy(e14, file)).toMatchObject([{ file: 'application-form.pdf' }])
  })

  test.each([
    ['each has his own', [card('张三', MAN), card('李四', WOMAN, 'agent-id')]],
    ['one person in two parts', [card('张三', MAN), form({ 法定代表人: '张三', 法定代表人身份证号: MAN })]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e14, aCase(...papers))).toEqual([])
  })
})

describe('E15 the telephone', () => {
  test.each(['1381234567', '12812345678', '021-6234', '电话'])('%s reaches nobody', (phone) => {
    expect(defectsBy(e15, aCase(form({ 联系电话: phone })))).toMatchObject([{ severity: 'remind' }])
  })

  test.each([
    '138 1234 5678',
    '+86-13812345678',
    '021-62345678',
    '62345678',
    '(021)62345678转801',
    '4008208820',
    '13812345678、021-62345678',
    '138****5678',
    '+852 98765432',
  ])('%s reaches somebody', (phone) => {
    expect(defectsBy(e15, aCase(form({ 联系电话: phone })))).toEqual([])
  })
})
