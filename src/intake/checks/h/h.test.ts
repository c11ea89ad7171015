import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPage, aPaper, catalogue, defectsBy } from '../../../../tests/support/case-files.ts'
import type { FactAnswer } from '../../../contract/index.ts'
import type { CaseFile, PlacedPaper } from '../../case-file.ts'
import { listFor } from '../../list.ts'
import { i1 } from '../i/i1.ts'
import { h1 } from './h1.ts'
import { h2 } from './h2.ts'
import { h3 } from './h3.ts'
import { h4 } from './h4.ts'
import { h5 } from './h5.ts'
import { h6 } from './h6.ts'

const serviceOf = (id: string) => {
  const service = catalogue.services.get(id)
  if (!service) throw new Error(id)
  return service
}
/** A case of a service whose conditions are judged for these facts. */
const factsCase = (serviceId: string, facts: Record<string, FactAnswer>, papers: PlacedPaper[] = []): CaseFile =>
  aCaseFile(papers, { serviceId, facts, ...listFor(serviceOf(serviceId), facts, '2026-11-26') })
const sheet = (kind: Parameters<typeof aPaper>[0], text: string[], more: Partial<PlacedPaper> = {}) =>
  aPaper(kind, {}, { pages: [aPage({ text })], ...more })

describe('H1 who issued it', () => {
  test.each<[string, PlacedPaper, string]>([
    [
      'a marriage certificate of the police',
      aPaper('marriage-certificate', { 登记机关: '上海市公安局黄浦分局' }),
      '婚姻登记机关',
    ],
    [
      'a criminal record letter of the employer',
      aPaper('other', { 出具单位: '上海星河餐饮有限公司' }, { pages: [aPage({ text: ['无犯罪记录证明'] })] }),
      '公安机关',
    ],
  ])('%s', (_, paper, body) => {
    expect(defectsBy(h1, aCaseFile([paper]))).toMatchObject([{ message: `该证明应由${body}出具。` }])
  })
  test.each<[string, PlacedPaper]>([
    ['the right body', aPaper('marriage-certificate', { 登记机关: '上海市黄浦区民政局' })],
    ['an old name of the body', aPaper('business-licence', { 登记机关: '上海市工商行政管理局' })],
    ['its issuer was not read', aPaper('marriage-certificate')],
    ['nobody says who issues it', aPaper('other', { 出具单位: '某某社区' })],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(h1, aCaseFile([paper]))).toEqual([])
  })
})

describe('H2 licences that are no more', () => {
  test.each(['组织机构代码证', '税务登记证（副本）', '餐饮服务许可证'])('%s', (title) => {
    expect(defectsBy(h2, aCaseFile([sheet('other', [title])]))).toMatchObject([{ severity: 'remind' }])
  })
  test.each(['食品经营许可证', '上海市房地产权证', '税务登记证注销申请表'])('%s stands', (title) => {
    expect(defectsBy(h2, aCaseFile([sheet('other', [title])]))).toEqual([])
  })
  test('not before the day', () => {
    expect(defectsBy(h2, aCaseFile([sheet('other', ['开户许可证'])], { today: '2019-07-01' }))).toEqual([])
  })
})

describe('H3 whose matter it is', () => {
  const place = (address: string) => aPaper('lease-contract', { 房屋地址: address })
  const huangpu = { ...catalogue, region: { code: '310101', name: '上海市黄浦区', district: '黄浦区' } }
  const food = (paper: PlacedPaper, known = huangpu) =>
    aCaseFile([paper], { serviceId: 'food-license-new', catalogue: known })

  test('a shop in another district', () => {
    expect(defectsBy(h3, food(place('上海市静安区南京西路1号')))).toMatchObject([
      { severity: 'block', needsHuman: true, remedy: '向静安区市场监督管理局申请。' },
    ])
  })
  test('a district of old is the one of today', () => {
    expect(defectsBy(h3, food(place('上海市闸北区共和新路1号')))[0]?.remedy).toBe('向静安区市场监督管理局申请。')
    expect(defectsBy(h3, food(place('上海市卢湾区淮海中路1号')))).toEqual([])
  })
  test('a shop in another province, whatever district this is', () => {
    expect(
      defectsBy(
        h3,
        food(place('江苏省苏州市人民路1号'), {
          ...catalogue,
          region: { code: '310000', name: '上海市', district: null },
        } as never),
      ),
    ).toHaveLength(1)
  })
  test('what the city decides is not for a district', () => {
    const file = factsCase('food-production-license', { category: '特殊食品（保健食品、婴配、特医）' })
    expect(defectsBy(h3, { ...file, catalogue: huangpu })).toMatchObject([{ remedy: '向上海市市场监督管理局申请。' }])
  })
  test.each<[string, CaseFile]>([
    ['here', food(place('黄浦区人民路5号'))],
    ['no district is named', food(place('人民路5号'))],
    [
      'the papers name two districts: that is E8',
      aCaseFile([place('静安区人民路5号'), aPaper('business-licence', { 住所: '黄浦区人民路5号' })], {
        serviceId: 'food-license-new',
        catalogue: huangpu,
      }),
    ],
    ['the whole city is served', aCaseFile([place('静安区人民路5号')], { serviceId: 'food-license-new' })],
    [
      'where somebody lives',
      aCaseFile([aPaper('id-card-front', { 住址: '江苏省苏州市人民路1号' })], { catalogue: huangpu }),
    ],
  ])('no finding: %s', (_, file) => {
    expect(defectsBy(h3, file)).toEqual([])
  })
})

describe('H4 accreditation', () => {
  test('a report without the mark', () => {
    expect(defectsBy(h4, aCaseFile([sheet('test-report', ['检测报告'])]))).toMatchObject([
      { message: '请提供有资质机构出具的报告。' },
    ])
  })
  test.each<[string, PlacedPaper]>([
    [
      'the mark',
      aPaper(
        'test-report',
        {},
        { pages: [aPage({ marks: [{ name: 'CMA', box: [0, 0, 0.1, 0.1], confidence: 0.9 }] })] },
      ),
    ],
    ['the number of the accreditation', sheet('test-report', ['检测报告', '230970358291'])],
    ['an audit', sheet('audit-report', ['审计报告'])],
    ['a letter of which nobody demands it', sheet('other', ['情况说明'])],
  ])('no finding: %s', (_, paper) => {
    expect(defectsBy(h4, aCaseFile([paper]))).toEqual([])
  })
})

describe('H5 and H6 what comes first, and what needs nothing', () => {
  test('no licence yet: said once, as a prior permit', () => {
    const file = factsCase('food-license-new', { has_license: false })
    const [found] = defectsBy(h5, file)
    expect(found?.message).toBe('需先取得营业执照等合法主体资格。')
    const cause = h5.find(file)[0]?.cause
    expect(i1.find(file).map((one) => one.cause)).toContain(cause)
  })
  test('a permit that bears that it was revoked', () => {
    const materials = [aMaterial('permit', { name: '食品经营许可证' })]
    const paper = sheet('operating-permit', ['食品经营许可证', '本证已注销'], { materialId: 'permit' })
    expect(defectsBy(h5, aCaseFile([paper], { materials }))).toHaveLength(1)
  })
  test('only packed food: put on record instead', () => {
    const file = factsCase('food-license-new', { biz_type: '食品销售经营者', only_prepackaged: true, only_farm: false })
    expect(defectsBy(h6, file)).toMatchObject([
      { severity: 'block', needsHuman: true, message: '该事项已改为备案，请办理备案。' },
    ])
  })
  test('a service that was abolished', () => {
    const service = serviceOf('id-card-replace')
    const gone = { ...service, list: { ...service.list, cancelledFrom: '2026-11-01' } }
    expect(defectsBy(h6, aCaseFile([], { service: gone }))).toMatchObject([{ message: '该事项已取消，无需办理。' }])
    const later = { ...service, list: { ...service.list, cancelledFrom: '2027-01-01' } }
    expect(defectsBy(h6, aCaseFile([], { service: later }))).toEqual([])
  })
  test('no finding: all is in order, or nothing is known', () => {
    const facts = { has_license: true, biz_type: '餐饮服务经营者' }
    for (const file of [factsCase('food-license-new', facts), factsCase('food-license-new', {})])
      expect([...defectsBy(h5, file), ...defectsBy(h6, file)]).toEqual([])
  })
  test('a condition that refuses is neither', () => {
    const file = factsCase('food-license-new', { premises_ok: false })
    expect([...defectsBy(h5, file), ...defectsBy(h6, file)]).toEqual([])
    expect(defectsBy(i1, file)).toMatchObject([{ severity: 'remind', needsHuman: true }])
  })
})
