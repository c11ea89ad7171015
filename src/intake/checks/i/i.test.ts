import { describe, expect, test } from 'vitest'
import { aCaseFile, aPaper, defectsBy } from '../../../../tests/support/case-files.ts'
import type { CaseFile } from '../../case-file.ts'
import { i1 } from './i1.ts'
import { i2 } from './i2.ts'
import { i3 } from './i3.ts'

const condition = {
  id: 'age',
  text: '年满十六周岁',
  when: 'age >= 16',
  basis: '居民身份证法 第二条',
  ifNot: '由监护人代为申请',
}
const judged = (state: 'met' | 'unmet' | 'unknown', effect?: 'decides' | 'delays' | 'informs'): CaseFile =>
  aCaseFile([], { conditions: [{ condition: { ...condition, ...(effect && { effect }) }, state }], facts: { age: 12 } })

describe('I1 conditions', () => {
  test('unmet: for the approving office, with the fact', () => {
    const [found] = defectsBy(i1, judged('unmet'))
    expect(found).toMatchObject({ severity: 'remind', needsHuman: true })
    expect(found?.message).toBe(
      '目前信息显示“年满十六周岁”可能不满足，原因：由监护人代为申请。您仍可申请，由审批部门决定。',
    )
    expect(found?.evidence).toContain('居民身份证法 第二条')
  })
  test.each([judged('met'), judged('unknown'), judged('unmet', 'informs'), judged('unmet', 'delays')])(
    'no finding %#',
    (file) => {
      expect(defectsBy(i1, file)).toEqual([])
    },
  )
})

describe('I2 stories', () => {
  const form = (fields: Parameters<typeof aPaper>[1]) => aPaper('application-form', fields)
  test('the plate on the form is not the one of the vehicle licence', () => {
    const file = aCaseFile([aPaper('vehicle-licence', { 车牌号: '沪A12345' }), form({ 车牌号码: '沪A54321' })])
    expect(defectsBy(i2, file)).toMatchObject([{ message: '《行驶证》与《申请表》关于车牌号码说法不同，请说明。' }])
  })
  test('the age that was answered is not the one of the card', () => {
    const card = aPaper('id-card-front', { 姓名: '张三', 公民身份号码: '310115190402290032' }, { materialId: 'id' })
    expect(defectsBy(i2, aCaseFile([card], { serviceId: 'id-card-renew', facts: { age: 30 } }))).toHaveLength(1)
    expect(defectsBy(i2, aCaseFile([card], { serviceId: 'id-card-renew', facts: { age: 122 } }))).toEqual([])
  })
  test.each([
    ['one is fuller', [form({ 工程名称: '人民路综合整治' }), aPaper('work-plan', { 项目名称: '人民路综合整治工程' })]],
    ['other words for the same', [aPaper('property-certificate', { 用途: '店铺' }), form({ 房屋用途: '商业' })]],
    ['only misread', [aPaper('vehicle-licence', { 车牌号: '沪A1O345' }), form({ 车牌号码: '沪A10345' })]],
    ['nothing said', [aPaper('vehicle-licence', { 车牌号: '沪A12345' }), form({ 车牌号码: '无' })]],
  ])('no finding: %s', (_, papers) => {
    expect(defectsBy(i2, aCaseFile(papers))).toEqual([])
  })
})

describe('I3 the same application', () => {
  test('a register knows of one', () => {
    const registers = { sameApplication: { number: 'SPJY-1', on: '2026-11-01' } }
    expect(defectsBy(i3, aCaseFile([], { registers }))).toMatchObject([
      { message: '您已于2026-11-01提交同类申请（SPJY-1）。' },
    ])
  })
  test('no register, nothing said', () => {
    expect(defectsBy(i3, aCaseFile())).toEqual([])
  })
})
