import { describe, expect, test } from 'vitest'
import { aCaseFile, aPage, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { PageReading } from '../../../reading/index.ts'
import type { PlacedPaper } from '../../case-file.ts'
import { g6 } from './g6.ts'

const FIRM = '上海星河餐饮有限公司'
const licence = aPaper('business-licence', { 名称: FIRM, 统一社会信用代码: '91310101MA00000078', 法定代表人: '张三' })
const form = ({ text }: { text: string[] }, fields: Parameters<typeof aPaper>[1] = { 申请人: '张三' }) =>
  aPaper('application-form', fields, { pages: [aPage({ text })] })

describe('G6 whose hand', () => {
  test('somebody who has nothing to do with it', () => {
    expect(defectsBy(g6, aCaseFile([form({ text: ['申请人（签名）：李四'] })]))).toMatchObject([
      { severity: 'supplement' },
    ])
  })

  test('a stranger whose name stands beside the place; a hand that shares a sign may be misread', () => {
    const beside = (name: string) => {
      const label: PageReading['lines'][number] = {
        text: '申请人（签名）：',
        box: [0.1, 0.1, 0.2, 0.03],
        confidence: 1,
      }
      const lines = [
        label,
        { text: name, box: [0.4, 0.1, 0.15, 0.03] as PageReading['lines'][number]['box'], confidence: 0.98 },
      ]
      return aCaseFile([aPaper('application-form', { 申请人: '张三丰' }, { pages: [aPage({ lines })] })])
    }
    expect(defectsBy(g6, beside('李四'))).toMatchObject([{ severity: 'supplement' }])
    expect(defectsBy(g6, beside('王三丰'))).toMatchObject([{ severity: 'remind' }])
    expect(defectsBy(g6, beside('应急处置'))).toEqual([])
  })

  test('somebody whom the paper names, though nobody knows as what: a person looks', () => {
    const text = ['房屋产权人李四同意提供场所。', '产权人（签名）：李四']
    expect(defectsBy(g6, aCaseFile([form({ text })]))).toMatchObject([{ severity: 'remind' }])
  })

  test('of the same family name: a person looks, a hand is hard to read', () => {
    expect(defectsBy(g6, aCaseFile([form({ text: ['申请人（签名）：张山'] })]))).toMatchObject([{ severity: 'remind' }])
  })

  test.each<[string, PlacedPaper[]]>([
    ['the applicant', [form({ text: ['申请人（签名）：张三 2026年11月1日'] })]],
    [
      'the agent of a POA',
      [form({ text: ['申请人（签名）：李四'] }), aPaper('power-of-attorney', { 委托人: '张三', 受托人: '李四' })],
    ],
    ['the legal representative for the firm', [licence, form({ text: ['申请人（签字）：张三'] }, { 申请人: FIRM })]],
    ['nothing written', [form({ text: ['申请人（签名）：______ 日期：'] })]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(g6, aCaseFile(papers))).toEqual([])
  })
})
