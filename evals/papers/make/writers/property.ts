import { later, TODAY } from '../../days.ts'
import type { Values } from '../../paper.ts'
import type { Company, Person } from '../../people.ts'
import { type Desk, numberOf, signedBy } from './desk.ts'

/** Papers of rooms and contracts. */
export const propertyPapers = ({ write, random, recent }: Desk) => ({
  lease: (
    material: string | null,
    lessor: Person | Company,
    tenant: Person | Company,
    home: { address: string; area: number; use: string; certificate: string },
  ) => {
    const start = recent(20, 300)
    const years = random.pick([1, 2, 3, 5].filter((one) => later(start, { years: one }) > later(TODAY, { months: 7 })))
    const rent = random.int(18, 160) * 100
    return write(
      'lease-contract',
      material,
      {
        出租方: lessor.name,
        出租方证件号码: numberOf(lessor),
        承租方: tenant.name,
        承租方证件号码: numberOf(tenant),
        房屋地址: home.address,
        面积: home.area,
        不动产权证号: home.certificate,
        用途: home.use,
        租期: `${'零一二三四五'[years]}年`,
        租赁期限起: start,
        租赁期限止: later(start, { years, days: -1 }),
        月租金: rent,
        押金: rent * 2,
        租金总额: rent * 12 * years,
        签订日期: later(start, { days: -random.int(1, 12) }),
      },
      {
        ...signedBy({ 出租方: lessor, 承租方: tenant }),
        traits: 'id' in lessor || 'id' in tenant ? [] : ['骑缝章'],
      },
    )
  },
  property: (
    material: string | null,
    owners: Person[] | Company[],
    home: { address: string; area: number; use: string; certificate: string },
  ) => {
    const district = /上海市(.+?区)/.exec(home.address)?.[1] ?? '黄浦区'
    const registered = later(TODAY, { years: -random.int(2, 9), days: -random.int(1, 300) })
    return write(
      'property-certificate',
      material,
      {
        不动产权证号: home.certificate,
        权利人: owners.map(({ name }) => name).join('、'),
        共有情况: owners.length > 1 ? '共同共有' : '单独所有',
        坐落: home.address,
        不动产单元号: `310115${random.digits(3)}003GB00${random.digits(3)}F0001${random.digits(4)}`,
        用途: home.use,
        面积: home.area,
        使用期限起: '2009-03-18',
        使用期限止: home.use === '居住' ? '2079-03-17' : '2049-03-17',
        竣工年: 2011,
        附记: `业务编号 ${random.digits(10)}`,
        登记机构: `上海市${district}自然资源确权登记事务中心`,
        登记日期: registered,
      },
      { seals: { 登记机构: { text: `上海市${district}自然资源确权登记事务中心`, middle: '不动产登记专用章' } } },
    )
  },
  /** A contract of another kind than a lease. */
  agreement: (material: string | null, a: Company, b: Company, title: string, matter: string, amount: number) => {
    const signed = recent(10, 50)
    return write(
      'other',
      material,
      {
        甲方: a.name,
        甲方证件号码: a.code,
        乙方: b.name,
        乙方证件号码: b.code,
        合同内容: matter,
        合同金额: amount,
        合同期限起: later(signed, { days: 5 }),
        合同期限止: later(signed, { years: 1, days: 4 }),
        签订日期: signed,
      },
      { title, form: 'agreement', ...signedBy({ 甲方: a, 乙方: b }) },
    )
  },
  drawing: (material: string | null, by: string, title: string, size: Values) =>
    write(
      'site-plan',
      material,
      {
        图名: title,
        设计单位: by,
        比例: random.pick(['1:50', '1:100', '1:200']),
        图号: `${random.pick(['A', 'J', 'Z'])}-0${random.int(1, 9)}`,
        日期: recent(10, 120),
        ...size,
      },
      { title, seals: { 设计单位: by } },
    ),
})
