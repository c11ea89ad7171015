import { later, TODAY } from '../../days.ts'
import { plate } from '../../numbers.ts'
import type { Row, Values } from '../../paper.ts'
import type { Company, Person } from '../../people.ts'
import type { Desk } from './desk.ts'

const market = (district: string) => `${district}市场监督管理局`

/** Papers of companies. */
export const businessPapers = ({ write, random, recent }: Desk) => ({
  licence: (material: string | null, company: Company) =>
    write(
      'business-licence',
      material,
      {
        统一社会信用代码: company.code,
        名称: company.name,
        类型: company.kind,
        法定代表人: company.legal.name,
        ...(company.kind === '个体工商户' ? {} : { 注册资本: company.capital }),
        成立日期: company.founded,
        住所: company.address,
        经营范围: company.scope,
        登记机关: market(company.district),
        登记日期: later(company.founded, { days: random.int(0, 300) }),
      },
      { seals: { 登记机关: market(company.district) } },
    ),
  permit: (material: string | null, company: Company, title = '食品经营许可证') => {
    const from = later(TODAY, { years: -random.int(1, 3), days: -random.int(20, 200) })
    return write(
      'operating-permit',
      material,
      {
        名称: company.name,
        统一社会信用代码: company.code,
        法定代表人: company.legal.name,
        住所: company.address,
        经营场所: company.address,
        主体业态: '餐饮服务经营者',
        经营范围: '热食类食品制售；冷食类食品制售',
        许可证编号: `JY23101${random.digits(9)}`,
        发证机关: market(company.district),
        签发日期: from,
        有效期限止: later(from, { years: 5, days: -1 }),
      },
      {
        title,
        seals: { 发证机关: market(company.district) },
        signatures: { 签发人: random.pick(['钱立', '高远', '施明']) },
      },
    )
  },
  resolution: (material: string | null, company: Company, holders: Person[], matter: string, title?: string) => {
    const shares = holders.length === 2 ? [60, 40] : holders.length === 3 ? [50, 30, 20] : [100]
    const met = recent(5, 40)
    return write(
      'articles-resolution',
      material,
      {
        公司名称: company.name,
        会议日期: met,
        法定代表人: company.legal.name,
        决议事项: matter,
        注册资本: company.capital,
        签署日期: met,
      },
      {
        ...(title && { title }),
        rows: {
          股东: holders.map(
            ({ name, id }, i): Row => ({
              姓名: name,
              公民身份号码: id,
              出资额: (company.capital * (shares[i] ?? 0)) / 100,
              出资比例: shares[i] ?? 0,
            }),
          ),
        },
        seals: { 单位: company.name },
        signatures: Object.fromEntries(holders.map(({ name }) => [`股东：${name}`, name])),
      },
    )
  },
  audit: (material: string | null, company: Company, extra: Values = {}) => {
    const [fluid, solid] = [random.int(80, 900) * 10_000, random.int(30, 500) * 10_000]
    const firm = random.pick(['上海衡正会计师事务所有限公司', '上海明鉴会计师事务所（普通合伙）'])
    return write(
      'audit-report',
      material,
      {
        报告编号: `${random.pick(['衡正', '明鉴'])}审字〔2026〕第${random.digits(4)}号`,
        被审计单位: company.name,
        报告年度: '2025',
        意见类型: '无保留意见',
        流动资产: fluid,
        非流动资产: solid,
        资产总计: fluid + solid,
        出具单位: firm,
        报告日期: `2026-0${random.int(2, 4)}-${random.int(10, 28)}`,
        ...extra,
      },
      {
        seals: { 出具单位: firm },
        signatures: { 注册会计师甲: random.pick(['顾方', '倪宁']), 注册会计师乙: random.pick(['汤瑜', '包正']) },
      },
    )
  },
  plan: (
    material: string | null,
    by: Company,
    title: string,
    project: { name: string; at: string; from: string; until: string; area: number },
    trucks = 0,
  ) =>
    write(
      'work-plan',
      material,
      {
        项目名称: project.name,
        地点: project.at,
        单位: by.name,
        起始日期: project.from,
        截止日期: project.until,
        面积: project.area,
        负责人: by.legal.name,
        联系电话: by.phone,
        ...(trucks > 0
          ? {
              运输时间: '20时至次日6时',
              路线: `${project.at.slice(-6)}—外环线—消纳场所`,
              消纳场所: '老港固废综合利用基地',
              处置量: random.int(12, 90) * 100,
            }
          : {}),
        编制日期: recent(10, 40),
      },
      {
        title,
        rows:
          trucks > 0
            ? {
                车辆: Array.from(
                  { length: trucks },
                  (): Row => ({ 车牌号: plate(random), 核载: random.pick([15, 18, 20]) }),
                ),
              }
            : {},
        seals: { 单位: by.name },
      },
    ),
})
