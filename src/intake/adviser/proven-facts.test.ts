import { describe, expect, test } from 'vitest'
import { aCaseFile, aMaterial, aPaper, catalogue } from '../../../tests/support/case-files.ts'
import type { FactAnswer } from '../../contract/index.ts'
import type { PlacedPaper } from '../case-file.ts'
import { provenFacts } from './proven-facts.ts'

/** Papers of the applicant 陆文娟, in the place of their own; what they prove of a service on 2026-11-26. */
function proves(serviceId: string, papers: PlacedPaper[], { name = '陆文娟' }: { name?: string } = {}) {
  const file = aCaseFile(
    papers.map((paper, i) => ({ ...paper, file: `${i}.pdf`, materialId: 'own' })),
    { serviceId, materials: [aMaterial('own', { name: '申请人提交的材料' })] },
  )
  return Object.fromEntries(provenFacts(file, { name }).map(({ fact, value }) => [fact, value]))
}
const row = (fields: Parameters<typeof aPaper>[1]) => aPaper('other', fields).fields

const card = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('id-card-front', {
    姓名: '陆文娟',
    性别: '女',
    出生: '1990-11-27',
    公民身份号码: '310101199011270020',
    ...fields,
  })
const book = (住址: string, who = '陆文娟') =>
  aPaper('household-register', { 住址 }, { rows: { 成员: [row({ 姓名: who })] } })
const licence = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('business-licence', { 名称: '上海博远餐饮管理有限公司', 法定代表人: '陆文娟', ...fields })
const permit = (标题: string, 有效期限止 = '2026-12-26') => aPaper('operating-permit', { 标题, 有效期限止 })
const lease = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('lease-contract', { 标题: '房屋租赁合同', 出租方: '王建国', 承租方: '陆文娟', ...fields })
const birth = aPaper('birth-certificate', { 新生儿姓名: '陆小满', 出生日期: '2026-11-06', 出生地点: '上海市黄浦区' })
const deed = (fields: Parameters<typeof aPaper>[1] = {}) =>
  aPaper('property-certificate', { 权利人: '陆文娟', ...fields })
const permitCard = (有效期限止: string, 标题 = '上海市居住证') =>
  aPaper('other', { 标题, 姓名: '陆文娟', 签发机关: '上海市公安局', 有效期限止 })
const drives = (fields: Parameters<typeof aPaper>[1]) => aPaper('driving-licence', { 姓名: '陆文娟', ...fields })
const car = (fields: Parameters<typeof aPaper>[1]) => aPaper('vehicle-licence', { 所有人: '陆文娟', ...fields })
const wed = (fields: Parameters<typeof aPaper>[1]) => aPaper('marriage-certificate', { 持证人: '陆文娟', ...fields })
const charter = (文书类型: string) =>
  aPaper(
    'articles-resolution',
    { 文书类型, 注册资本: 1_000_000 },
    { rows: { 股东: [row({ 姓名: '甲' }), row({ 姓名: '乙' })] } },
  )

const table: [service: string, fact: string, paper: PlacedPaper, value: FactAnswer][] = [
  ['id-card-renew', 'age', card(), 35],
  ['marriage', 'female_age', card(), 35],
  ['birth-cert-reissue', 'born_after_1996', card(), false],
  ['individual-setup', 'operator_kind', card(), '中国内地公民'],
  ['dibao', 'sh_hukou', book('上海市黄浦区人民路1号'), true],
  ['dibao', 'sh_hukou', book('江苏省苏州市姑苏区1号'), false],
  ['id-card-temp', 'hukou_place', book('上海市黄浦区人民路1号'), '上海'],
  ['temporary-aid', 'resident', book('上海市黄浦区人民路1号'), '上海户籍'],
  ['birth-register', 'married', wed({ 登记日期: '2020-05-20' }), true],
  ['hukou-spouse', 'marriage_years', wed({ 登记日期: '2020-05-20' }), 6],
  ['divorce', 'registered_inland', wed({ 登记机关: '上海市黄浦区民政局' }), true],
  ['birth-hukou', 'days_since_birth', birth, 20],
  ['birth-hukou', 'born_place', birth, '上海'],
  ['childcare-subsidy', 'birth_date', birth, '2026-11-06'],
  ['childcare-subsidy', 'born_before_2025', birth, false],
  ['graduate-hukou', 'degree', aPaper('degree-certificate', { 姓名: '陆文娟', 层次: '硕士研究生' }), '硕士'],
  ['device-class3-license', 'has_license', licence({ 经营范围: '第三类医疗器械经营；医疗器械租赁' }), true],
  ['hotel-license', 'has_license', licence({ 经营范围: '许可项目：住宿服务、餐饮服务' }), true],
  ['printing-license', 'is_enterprise', licence({ 类型: '有限责任公司(自然人独资)' }), true],
  ['printing-license', 'is_enterprise', licence({ 类型: '个体工商户' }), false],
  ['waste-collection-license', 'is_company', licence({ 类型: '个人独资企业' }), false],
  ['printing-license', 'foreign', licence({ 类型: '有限责任公司(港澳台投资、非独资)' }), true],
  ['shop-sign', 'subject_type', licence({ 类型: '个体工商户' }), '个体工商户'],
  ['company-simple-cancel', 'entity_type', licence({ 类型: '有限责任公司分公司' }), '分支机构'],
  ['travel-agency-license', 'reg_capital', licence({ 注册资本: 3_000_000 }), 300],
  ['company-setup', 'reg_capital', charter('章程'), 100],
  ['company-setup', 'shareholder_count', charter('章程'), 2],
  ['drug-retail-license', 'days_left', permit('药品经营许可证'), 30],
  ['food-license-renew', 'workdays_left', permit('食品经营许可证'), 21],
  ['waste-collection-license', 'road_license', permit('道路运输经营许可证'), true],
  ['driver-license-renew', 'days_to_expiry', drives({ 有效期限止: '2026-11-20' }), -6],
  ['driver-license-renew', 'current_term', drives({ 有效期限: '2016-11-20至2026-11-20' }), '十年'],
  ['driver-license-renew', 'big_class', drives({ 准驾车型: 'A2' }), true],
  ['driver-license-replace', 'license_valid', drives({ 有效期限止: '长期' }), true],
  ['ridehail-vehicle', 'shanghai_plate', car({ 号牌号码: '沪AD12345' }), true],
  ['ridehail-vehicle', 'owner_type', car({}), '个人'],
  ['vehicle-inspection', 'months_to_due', car({ 检验有效期: '2027年01月' }), 2],
  ['vehicle-transfer', 'inspection_valid', car({ 检验有效期: '2026年10月' }), false],
  ['vehicle-transfer', 'vehicle_kind', car({ 车辆类型: '小型轿车', 使用性质: '非营运' }), '非营业性小客车'],
  ['shop-sign', 'premises_right', lease(), '租赁'],
  ['individual-setup', 'premises', lease({ 用途: '餐饮' }), '租赁或借用房屋'],
  ['residence-permit', 'living_kind', lease({ 用途: '居住' }), '本人租房'],
  ['lease-record', 'house_kind', lease({ 用途: '商业' }), '非居住房屋'],
  ['lease-record', 'days_after_sign', lease({ 签订日期: '2026-11-16' }), 10],
  ['house-deed-tax', 'area', deed({ 面积: 88.6 }), 88.6],
  ['fund-purchase-withdraw', 'cert_years', deed({ 登记日期: '2023-12-01' }), 2],
  ['property-transfer', 'co_owned', deed({ 共有情况: '共同共有' }), true],
  ['residence-points', 'has_permit', permitCard('2027-03-01'), true],
]
describe('a paper answers', () => {
  test.each(table)('%s: %s', (service, fact, paper, value) => {
    expect(proves(service, [paper])[fact]).toEqual(value)
  })
})

/** Papers that look as if they answered. */
const tempting: [why: string, service: string, fact: string, paper: PlacedPaper][] = [
  ['the card is of the old man, not of whoever asks', 'elderly-allowance', 'age', card()],
  ['a woman’s card says nothing of the man', 'marriage', 'male_age', card()],
  ['somebody else’s register', 'dibao', 'sh_hukou', book('上海市黄浦区人民路1号', '陆大海')],
  ['an address that names no province', 'dibao', 'sh_hukou', book('人民路1号')],
  [
    'the register of the living, the question of the dead',
    'death-hukou-cancel',
    'sh_hukou',
    book('上海市黄浦区人民路1号'),
  ],
  [
    'where a card was issued is not where one is registered',
    'dibao',
    'sh_hukou',
    card({ 住址: '上海市黄浦区人民路1号' }),
  ],
  ['married once, divorced since', 'hukou-spouse', 'married', wed({})],
  ['one diploma is not the highest', 'residence-points', 'education', aPaper('degree-certificate', { 层次: '本科' })],
  ['a licence, but not for this', 'device-class3-license', 'has_license', licence({ 经营范围: '餐饮服务' })],
  ['equipment for it is not it', 'food-production-license', 'has_license', licence({ 经营范围: '食品生产设备销售' })],
  [
    'in brackets, as what is left out',
    'food-production-license',
    'has_license',
    licence({ 经营范围: '食品销售（不含食品生产）' }),
  ],
  ['the licence is there, the question is whether it was lost', 'company-cancel', 'license_lost', licence()],
  ['a trade kept to foreigners by another list', 'company-setup', 'in_negative_list', licence({ 类型: '外商投资' })],
  ['a stall in a market', 'individual-setup', 'premises', lease({ 标题: '市场摊位租赁合同' })],
  ['another’s flat', 'residence-permit', 'living_kind', lease({ 用途: '居住', 承租方: '陆大海' })],
  ['the permit of another matter', 'drug-retail-license', 'days_left', permit('食品经营许可证')],
  ['a permit that ran out', 'waste-collection-license', 'road_license', permit('道路运输经营许可证', '2026-11-01')],
  ['another permit', 'night-construction', 'has_construction_permit', permit('道路运输经营许可证')],
  ['the minutes are not the articles', 'company-setup', 'shareholder_count', charter('决议')],
  ['a residence card that ran out', 'residence-points', 'has_permit', permitCard('2026-11-01')],
  ['a letter that somebody lives here', 'residence-points', 'has_permit', permitCard('2027-03-01', '居住证明')],
  ['an automatic one only', 'ridehail-driver', 'license_ok', drives({ 准驾车型: 'C2' })],
]
describe('a paper does not answer', () => {
  test.each(tempting)('%s', (_why, service, fact, paper) => {
    expect(catalogue.services.get(service)?.facts.map(({ id }) => id)).toContain(fact)
    expect(proves(service, [paper])).not.toHaveProperty(fact)
  })

  test('what was read unsurely, or two papers say differently', () => {
    expect(proves('id-card-renew', [card({ 出生: { value: '1990-11-27', confidence: 0.6 } })])).toEqual({})
    expect(proves('id-card-renew', [card(), card({ 出生: '1991-11-27' })])).not.toHaveProperty('age')
  })

  test('of another matter, unless it bears one’s name', () => {
    const file = aCaseFile([card()], { serviceId: 'id-card-renew' })
    const facts = (name: string) => provenFacts(file, { name, elsewhere: new Set(['id-card-front.pdf']) })
    expect(facts('陆文娟')).toMatchObject([
      { fact: 'age', value: 35, paper: '居民身份证', quote: '出生日期：1990-11-27' },
    ])
    expect(facts('王建国')).toEqual([])
    const proxy = aCaseFile([aPaper('power-of-attorney', { 委托人: '陆文娟' })], { serviceId: 'dibao' })
    expect(provenFacts(proxy, { name: '陆文娟', elsewhere: new Set(['power-of-attorney.pdf']) })).toEqual([])
  })
})

test('every rule answers a question of some service, and hundreds of questions can be answered', () => {
  const facts = [...catalogue.services.values()].flatMap((service) => service.facts)
  const { rules } = catalogue.intake.proving
  const answers = (rule: (typeof rules)[number], ask: string) => rule.ask.test(ask) && !rule.not?.test(ask)
  const idle = rules.filter((rule) => !facts.some(({ ask }) => answers(rule, ask)))
  expect(idle.map(({ ask }) => ask.source)).toEqual([])
  const answered = facts.filter(({ ask }) => rules.some((rule) => answers(rule, ask)))
  expect(answered.length).toBeGreaterThan(250)
})
