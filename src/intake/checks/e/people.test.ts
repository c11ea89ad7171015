import { describe, expect, test } from 'vitest'
import { aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import { aCase, card, FIRM, form, licence, MAN, OTHER, poa, WOMAN } from '../../../../tests/support/case-people.ts'
import { e1 } from './e1.ts'
import { e11 } from './e11.ts'
import { e12 } from './e12.ts'
import { e14 } from './e14.ts'

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

  test('where the number may be that of another on the paper, whose own was not read, a person looks', () => {
    const power = poa({ 委托人: '张三', 受托人: '李小四', 受托人身份证号: MAN })
    expect(defectsBy(e14, aCase(card('张三', MAN), power))).toMatchObject([{ severity: 'remind' }])
  })

  test.each([
    ['each has his own', [card('张三', MAN), card('李四', WOMAN, 'agent-id')]],
    ['one person in two parts', [card('张三', MAN), form({ 法定代表人: '张三', 法定代表人身份证号: MAN })]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(e14, aCase(...papers))).toEqual([])
  })
})
