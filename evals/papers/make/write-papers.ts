import type { PaperKind } from '../../../src/contract/index.ts'
import { inCapitals } from '../../../src/writing/index.ts'
import type { Half } from '../../cases.ts'
import { later, TODAY, yearsBetween } from '../days.ts'
import { type Layout, layoutsFor } from '../layouts/index.ts'
import { mobile, plate, vin } from '../numbers.ts'
import { PaperSpec, type Row, type Values } from '../paper.ts'
import { type Company, makePlace, type Person } from '../people.ts'
import type { Random } from '../random.ts'

type Extra = Partial<Pick<PaperSpec, 'title' | 'rows' | 'signatures' | 'traits'>> & {
  form?: Layout['form']
  seals?: Record<string, string | { text: string; middle?: string; shape?: 'oval' | 'square' }>
}
export type Writer = ReturnType<typeof createWriter>

/** Writes papers of one half: each with a layout of that half, what stands on it, and who stamped and signed it. */
export function createWriter(half: Half, random: Random) {
  const write = (kind: PaperKind, material: string | null, values: Values, extra: Extra = {}): PaperSpec => {
    const seals = Object.entries(extra.seals ?? {}).map(([slot, seal]) => [
      slot,
      typeof seal === 'string' ? { text: seal } : seal,
    ])
    const layout = random.pick(layoutsFor(half, kind).filter(({ form }) => form === extra.form)).id
    const { form: _, ...rest } = extra
    return PaperSpec.parse({ ...rest, kind, layout, material, values, seals: Object.fromEntries(seals) })
  }
  const recent = (low: number, high: number) => later(TODAY, { days: -random.int(low, high) })
  const police = (district: string) => `上海市公安局${district.replace(/区$|新区$/, '')}分局`
  const market = (district: string) => `${district}市场监督管理局`

  return {
    idFront: (material: string | null, person: Person) =>
      write('id-card-front', material, {
        姓名: person.name,
        性别: person.sex,
        民族: person.nation,
        出生: person.birth,
        住址: person.home,
        公民身份号码: person.id,
      }),
    idBack: (material: string | null, person: Person) =>
      write('id-card-back', material, {
        签发机关: police(person.district),
        有效期限起: person.cardFrom,
        有效期限止: person.cardUntil,
      }),
    household: (
      material: string | null,
      head: Person,
      members: { person: Person; relation: string; married?: string }[],
    ) => {
      const issued = later(TODAY, { years: -random.int(1, 6), days: -random.int(1, 300) })
      const row = (person: Person, relation: string, married: string): Row => ({
        姓名: person.name,
        与户主关系: relation,
        曾用名: '',
        性别: person.sex,
        出生地: '上海市',
        民族: person.nation,
        籍贯: '上海市',
        出生: person.birth,
        公民身份号码: person.id,
        文化程度: random.pick(['大学本科', '高中', '大学专科']),
        婚姻状况: married,
        服务处所: '',
        迁来: '',
      })
      return write(
        'household-register',
        material,
        { 户别: '家庭户', 户主姓名: head.name, 户号: random.digits(9), 住址: head.home, 签发日期: issued },
        {
          rows: {
            成员: [
              row(head, '户主', '已婚'),
              ...members.map(({ person, relation, married }) => row(person, relation, married ?? '未婚')),
            ],
          },
          seals: { 户口专用章: { text: `${police(head.district)}`, middle: '户口专用章' } },
          signatures: { 承办人: random.pick(['陆平', '方琳', '秦越']) },
        },
      )
    },
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
    lease: (
      material: string | null,
      lessor: Person | Company,
      tenant: Person | Company,
      home: { address: string; area: number; use: string; certificate: string },
    ) => {
      const start = recent(20, 300)
      const years = random.pick(
        [1, 2, 3, 5].filter((one) => later(start, { years: one }) > later(TODAY, { months: 7 })),
      )
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
    attorney: (material: string | null, principal: Person | Company, agent: Person, matter: string) => {
      const signed = recent(2, 25)
      return write(
        'power-of-attorney',
        material,
        {
          委托人: principal.name,
          委托人证件号码: numberOf(principal),
          受托人: agent.name,
          受托人证件号码: agent.id,
          联系电话: agent.phone,
          委托事项: matter,
          权限: '代为提交材料、签收文书、办理更正',
          委托期限起: signed,
          委托期限止: later(signed, { months: 6 }),
          签署日期: signed,
        },
        (() => {
          const signed = signedBy({ 委托人: principal })
          return { ...signed, signatures: { ...signed.signatures, 受托人: agent.name } }
        })(),
      )
    },
    commitment: (material: string | null, by: Person | Company, title: string, matter: string, content: string) =>
      write(
        'commitment-letter',
        material,
        {
          受理机关: '受理机关',
          承诺人: by.name,
          承诺人证件号码: numberOf(by),
          承诺事项: matter,
          承诺内容: content,
          联系电话: by.phone,
          签署日期: recent(1, 15),
        },
        { title, ...signedBy({ 承诺人: by }) },
      ),
    form: (material: string | null, by: Person | Company, title: string, own: Values, rows: PaperSpec['rows'] = {}) =>
      write(
        'application-form',
        material,
        {
          申请人: by.name,
          ...('id' in by ? { 公民身份号码: by.id } : { 统一社会信用代码: by.code, 法定代表人: by.legal.name }),
          联系电话: by.phone,
          ...own,
          填表日期: recent(1, 12),
        },
        { title, rows: withDelivery(rows), ...signedBy({ 申请人: by }), traits: random.chance(0.2) ? ['手写'] : [] },
      ),
    /** A form that a guardian signs for a child. */
    minorForm: (material: string | null, child: Person, guardian: Person, title: string, own: Values) =>
      write(
        'application-form',
        material,
        {
          申请人: child.name,
          公民身份号码: child.id,
          监护人: guardian.name,
          监护人证件号码: guardian.id,
          联系电话: guardian.phone,
          ...own,
          填表日期: recent(1, 12),
        },
        { title, rows: withDelivery({}), signatures: { 申请人: guardian.name } },
      ),
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
    portrait: (material: string | null, background: '白' | '蓝' | '红' = '白') =>
      write('photo', material, { 背景: background }),
    marriage: (material: string | null, husband: Person, wife: Person) => {
      const on = later(TODAY, { years: -random.int(11, 14), days: -random.int(1, 300) })
      const office = `上海市${husband.district}民政局`
      const row = ({ name, sex, birth, id }: Person): Row => ({ 姓名: name, 性别: sex, 出生: birth, 公民身份号码: id })
      return write(
        'marriage-certificate',
        material,
        {
          持证人: random.pick([husband.name, wife.name]),
          登记日期: on,
          结婚证字号: `J310101-${on.slice(0, 4)}-00${random.digits(4)}`,
          登记机关: office,
        },
        {
          rows: { 当事人: [row(husband), row(wife)] },
          seals: { 登记机关: { text: office, middle: '婚姻登记专用章' } },
          signatures: { 婚姻登记员: random.pick(['周琳', '韩玉', '沈洁']) },
        },
      )
    },
    birth: (material: string | null, child: Person, mother: Person, father: Person) => {
      const hospital = random.pick(['上海市晴川妇产科医院', '上海市望湖妇幼保健院', '上海云岭医院'])
      return write(
        'birth-certificate',
        material,
        {
          新生儿姓名: child.name,
          性别: child.sex,
          出生日期: child.birth,
          孕周: random.int(38, 40),
          体重: random.int(2800, 3900),
          身长: random.int(48, 52),
          出生地点: `上海市${child.district}`,
          医疗机构: hospital,
          母亲姓名: mother.name,
          母亲公民身份号码: mother.id,
          父亲姓名: father.name,
          父亲公民身份号码: father.id,
          出生医学证明编号: `${random.pick(['R', 'S', 'T', 'U'])}310${random.digits(6)}`,
          签发日期: [later(child.birth, { days: random.int(2, 6) }), TODAY].sort()[0] as string,
        },
        { seals: { 签发机构: { text: hospital, middle: '出生医学证明专用章' } } },
      )
    },
    medical: (material: string | null, patient: Person, extra: Values = {}) => {
      const hospital = random.pick(['上海市望湖医院', '上海市松涛中心医院', '上海云岭医院'])
      const out = recent(20, 120)
      return write(
        'medical-record',
        material,
        {
          医院: hospital,
          姓名: patient.name,
          性别: patient.sex,
          年龄: yearsBetween(patient.birth, out),
          科室: random.pick(['心内科', '骨科', '普外科', '呼吸内科']),
          床号: random.int(1, 48),
          病案号: random.digits(8),
          入院日期: later(out, { days: -random.int(3, 16) }),
          出院日期: out,
          诊断: random.pick(['急性阑尾炎', '右侧桡骨骨折', '社区获得性肺炎', '不稳定型心绞痛']),
          出具日期: out,
          ...extra,
        },
        {
          seals: { 医院: { text: hospital, middle: '诊断证明专用章' } },
          signatures: { 医师: random.pick(['许衡', '罗敏', '卫东']) },
        },
      )
    },
    invoice: (
      material: string | null,
      buyer: Person | Company,
      seller: Company,
      goods: string[],
      note = '',
      title?: string,
    ) => {
      const rows = goods.map((名称): Row => {
        const 数量 = random.int(1, 3)
        const 单价 = random.int(20, 1800) + random.pick([0, 0.5, 0.8])
        return { 名称, 数量, 单价, 金额: Math.round(数量 * 单价 * 100) / 100 }
      })
      const total = Math.round(rows.reduce((sum, row) => sum + Number(row.金额), 0) * 100) / 100
      return write(
        'invoice',
        material,
        {
          发票号码: `2631${random.digits(16)}`,
          开票日期: recent(3, 12),
          购买方名称: buyer.name,
          购买方识别号: 'id' in buyer ? '' : buyer.code,
          销售方名称: seller.name,
          销售方识别号: seller.code,
          合计: total,
          价税合计: total,
          备注: note,
          开票人: random.pick(['夏莉', '龚平', '殷佳']),
        },
        {
          rows: { 项目: rows },
          ...(title && { title }),
          seals: { 销售方: { text: seller.name, middle: '发票专用章', shape: 'oval' } },
        },
      )
    },
    bankCard: (material: string | null, person: Person) =>
      write('bank-card', material, {
        银行: random.pick(['申浦银行', '江海银行', '东方农商银行']),
        卡号: person.bankCard,
        户名: person.name,
        有效期: `0${random.int(1, 9)}/3${random.int(0, 4)}`,
      }),
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
    test: (material: string | null, client: string, item: string, at: string, title = '检测报告') => {
      const lab = random.pick(['上海准绳检测技术有限公司', '上海安衡工程检测有限公司'])
      const on = recent(15, 60)
      return write(
        'test-report',
        material,
        {
          报告编号: `${random.pick(['ZS', 'AH'])}2026${random.digits(6)}`,
          委托单位: client,
          检测项目: item,
          检测地点: at,
          检测日期: later(on, { days: -random.int(2, 9) }),
          检测依据: 'GB/T 18204 系列标准',
          结论: '所检项目符合标准要求，结论为合格。',
          报告日期: on,
          资质编号: `2309${random.digits(8)}`,
          出具单位: lab,
        },
        {
          title,
          seals: { 出具单位: { text: lab, middle: '检验检测专用章' } },
          signatures: {
            编制: random.pick(['吉康', '文雯']),
            审核: random.pick(['辛和', '柏林']),
            批准: random.pick(['游敏', '敖杰']),
          },
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
    drivingLicence: (material: string | null, person: Person) => {
      const first = later(TODAY, { years: -random.int(5, 7), days: -random.int(1, 300) })
      return write(
        'driving-licence',
        material,
        {
          证号: person.id,
          姓名: person.name,
          性别: person.sex,
          住址: person.home,
          出生: person.birth,
          初次领证日期: first,
          准驾车型: random.pick(['C1', 'B2', 'A2']),
          有效期限起: first,
          有效期限止: later(first, { years: 12 - (first > '2020' ? 2 : 0) }),
        },
        { seals: { 发证机关: { text: '上海市公安局交通警察总队', shape: 'square' } } },
      )
    },
    vehicleLicence: (material: string | null, owner: Person | Company) => {
      const on = later(TODAY, { years: -random.int(1, 5), days: -random.int(1, 300) })
      return write(
        'vehicle-licence',
        material,
        {
          号牌号码: plate(random),
          车辆类型: random.pick(['重型自卸货车', '小型轿车', '轻型厢式货车']),
          所有人: owner.name,
          住址: 'id' in owner ? owner.home : owner.address,
          使用性质: 'id' in owner ? '非营运' : '货运',
          品牌型号: random.pick(['瑞途牌RT3250', '海驰牌HC1040', '云翼牌YY7150']),
          车辆识别代号: vin(random),
          发动机号码: `${random.pick(['D', 'K', 'H'])}${random.digits(7)}`,
          注册日期: on,
          发证日期: on,
        },
        { seals: { 发证机关: { text: '上海市公安局交通警察总队', shape: 'square' } } },
      )
    },
    degree: (material: string | null, person: Person) => {
      const year = Number(person.birth.slice(0, 4)) + 23
      return write(
        'degree-certificate',
        material,
        {
          姓名: person.name,
          性别: person.sex,
          出生: person.birth,
          入学年月: `${year - 4}年9月`,
          毕业年月: `${year}年6月`,
          专业: random.pick(['行政管理', '土木工程', '临床医学', '会计学']),
          学制: '四年',
          层次: '本科',
          学校: random.pick(['上海晴川大学', '东海理工大学', '江南师范学院']),
          证书编号: `1${random.digits(4)}1${year}05${random.digits(6)}`,
          毕业日期: `${year}-06-30`,
        },
        (() => ({ seals: {}, signatures: { 校长: random.pick(['卢文达', '任思齐']) } }))(),
      )
    },
    other: (material: string | null, title: string, to: string, text: string, by: Person | Company | string) => {
      const name = typeof by === 'string' ? by : by.name
      const person = typeof by !== 'string' && 'id' in by
      return write(
        'other',
        material,
        { 致: to, 正文: text, 出具单位: person ? '' : name, 出具日期: recent(3, 60) },
        person ? { title, signatures: { 出具人: name } } : { title, seals: { 出具单位: name } },
      )
    },
    place: () => makePlace(random),
    phone: () => mobile(random),
    capitals: (amount: number) => inCapitals(String(amount)) ?? '',
    recent,
  }
}

/** Every form asks how the result is to be handed over; exactly one way is ticked. */
const withDelivery = (rows: PaperSpec['rows']): PaperSpec['rows'] => ({
  选项: [...(rows.选项 ?? []), { 名称: '领取方式', 可选: '窗口领取/邮寄送达', 已选: '窗口领取' }],
})

const numberOf = (party: Person | Company): string => ('id' in party ? party.id : party.code)

/** People sign; companies stamp. */
function signedBy(
  parties: Record<string, Person | Company>,
): Pick<Extra, 'seals' | 'signatures'> & { signatures: Record<string, string> } {
  const people = Object.entries(parties).flatMap(([slot, party]) =>
    'id' in party ? [[slot, party.name] as const] : [],
  )
  const companies = Object.entries(parties).flatMap(([slot, party]) =>
    'id' in party ? [] : [[slot, party.name] as const],
  )
  return { signatures: Object.fromEntries(people), seals: Object.fromEntries(companies) }
}
