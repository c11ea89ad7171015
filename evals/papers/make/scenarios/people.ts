import { later, TODAY, yearsBetween } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { asPerson, bothSides, premisesAt, type Scenario } from './scenario.ts'

const ebike: Scenario = {
  service: 'ebike-register',
  make: (w, random) => {
    const person = makePerson(random)
    const shop = makeCompany(random, { trade: '商贸' })
    const frame = random.digits(15)
    return {
      facts: {
        kind: '电动自行车',
        has_invoice: true,
        has_ccc: true,
        modified: false,
        days_since_buy: 9,
        courier: false,
        plate_before: false,
        delegated: false,
      },
      applicant: asPerson(person),
      papers: [
        ...bothSides(w, 'owner-id', person),
        w.invoice('invoice', person, shop, ['云翼牌电动自行车TDT208Z'], `整车编码${frame}`),
        w.other(
          'cert',
          '整车出厂合格证明',
          '购车人',
          `兹证明云翼牌TDT208Z型电动自行车（整车编码${frame}，电动机编码${random.digits(12)}）经检验合格，准予出厂，符合GB 17761的要求。`,
          '上海云翼车业有限公司',
        ),
      ],
    }
  },
}

const dog: Scenario = {
  service: 'dog-license',
  make: (w, random) => {
    const person = makePerson(random)
    const home = premisesAt(random, person.home, '居住')
    return {
      facts: {
        owner_kind: '个人',
        adult_capable: true,
        dog_months: 9,
        vaccinated: true,
        housing: '自有住房',
        dogs_registered: 0,
        banned_breed: false,
        area: '内环线以外',
        neutered: false,
        application_type: '首次登记',
      },
      applicant: asPerson(person),
      papers: [
        w.form('form', person, '上海市养犬登记申请审批表', {
          住址: person.home,
          犬只品种: random.pick(['柯基犬', '贵宾犬', '比熊犬']),
          毛色: random.pick(['棕', '白', '黄白']),
          犬龄: '9个月',
          电子标识号: random.digits(15),
        }),
        ...bothSides(w, 'owner-id', person),
        w.property('house-proof', [person], home),
        w.other(
          'vaccine-cert',
          '狂犬病免疫证明',
          '犬主',
          `兹证明${person.name}饲养的犬只已于${later(TODAY, { days: -40 })}接种狂犬病疫苗，植入电子标识。`,
          '上海青禾宠物诊疗有限公司',
        ),
      ],
    }
  },
}

const vehicleTransfer: Scenario = {
  service: 'vehicle-transfer',
  make: (w, random) => {
    const [buyer, seller] = [makePerson(random), makePerson(random)]
    const market = makeCompany(random, { trade: '商贸' })
    const licence = w.vehicleLicence('driving-license', seller)
    return {
      facts: {
        transfer_kind: '买卖',
        buyer_here: true,
        vehicle_kind: '其他机动车',
        violations_cleared: true,
        mortgaged: false,
        years_left: 6,
        inspection_valid: true,
        sealed: false,
        customs_supervised: false,
        delegated: false,
        delivered_days: 8,
      },
      applicant: asPerson(buyer),
      papers: [
        ...bothSides(w, 'buyer-id', buyer),
        ...bothSides(w, 'seller-id', seller),
        w.invoice(
          'sale-invoice',
          buyer,
          market,
          ['二手车'],
          `车牌照号${licence.values.号牌号码} 车辆识别代号${licence.values.车辆识别代号}`,
          '二手车销售统一发票',
        ),
        w.other(
          'register-cert',
          '机动车登记证书',
          '机动车所有人',
          `机动车所有人${seller.name}，号牌号码${licence.values.号牌号码}，车辆识别代号${licence.values.车辆识别代号}，注册日期${licence.values.注册日期}。`,
          '上海市公安局交通警察总队',
        ),
        licence,
      ],
    }
  },
}

const rentRegister: Scenario = {
  service: 'residence-register',
  make: (w, random) => {
    const [person, lessor] = [makePerson(random), makePerson(random)]
    const home = premisesAt(random, lessor.home, '居住')
    return {
      facts: {
        mainland: true,
        local_hukou: false,
        lives_here: true,
        living_kind: '租赁住房',
        rent_filed: false,
        age: yearsBetween(person.birth, TODAY),
      },
      applicant: asPerson(person),
      papers: [
        ...bothSides(w, 'id-card', person),
        w.lease('rent-contract', lessor, person, home),
        w.property(null, [lessor], home),
      ],
    }
  },
}

export const PEOPLE: Scenario[] = [ebike, dog, vehicleTransfer, rentRegister]
