import { describe, expect, test } from 'vitest'
import { aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { aCase, card, deed, form, lease, licence, MAN } from '../../../../tests/support/case-people.ts'
import { c8 } from '../c/c8.ts'
import { e4 } from './e4.ts'
import { e8 } from './e8.ts'
import { e9 } from './e9.ts'
import { e10 } from './e10.ts'
import { e15 } from './e15.ts'

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

describe('E15 the telephone', () => {
  test.each(['1381234567', '12812345678', '021-6234', '电话'])('%s reaches nobody', (phone) => {
    expect(defectsBy(e15, aCase(form({ 联系电话: phone })))).toMatchObject([{ severity: 'remind' }])
  })

  test('one that a hand wrote may be misread: C8 asks, nobody is told that it is wrong', () => {
    const plain = aPaper('application-form', { 联系电话: '1381234567' })
    const box = plain.fields.联系电话?.box ?? [0, 0, 1, 1]
    const paper = { ...plain, pages: [aPage({ ink: [{ box, kind: 'handwriting', confidence: 0.9 }] })] }
    expect(defectsBy(e15, aCase(paper))).toEqual([])
    expect(defectsBy(c8, aCase(paper))).toMatchObject([{ code: 'C8', severity: 'remind' }])
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
