import { later, TODAY, yearsBetween } from '../../days.ts'
import { plate, vin } from '../../numbers.ts'
import type { Row, Values } from '../../paper.ts'
import type { Company, Person } from '../../people.ts'
import type { Desk } from './desk.ts'

/** What hospitals, shops, banks, laboratories and the traffic police give out. */
export const recordsPapers = ({ write, random, recent }: Desk) => ({
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
})
