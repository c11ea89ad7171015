import { later, TODAY, yearsBetween } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { aFamily, asPerson, bothSides, premisesAt, proxyPapers, type Scenario } from './scenario.ts'

const birthHukou: Scenario = {
  service: 'birth-hukou',
  make: (w, random) => {
    const { father, mother, child } = aFamily(random, 0)
    return {
      facts: {
        follow: '随父',
        father_sh: true,
        parents_married: true,
        born_place: '上海',
        has_birth_cert: true,
        child_chinese: true,
        registered_before: false,
        days_since_birth: 20,
      },
      applicant: asPerson(father),
      papers: [
        w.birth('birth-cert', child, mother, father),
        w.household('parents-hukou', father, [{ person: mother, relation: '妻', married: '已婚' }]),
        ...bothSides(w, 'parents-id', father),
        ...bothSides(w, 'parents-id', mother),
        w.marriage('marriage-cert', father, mother),
        w.commitment(
          'follow-statement',
          father,
          '随父落户声明',
          `${child.name}出生登记`,
          '孩子随父落户，另一方未申报户口',
        ),
      ],
    }
  },
}

const hukouSpouse: Scenario = {
  service: 'hukou-spouse',
  make: (w, random) => {
    const { father: husband, mother: wife } = aFamily(random, 8)
    const home = premisesAt(random, husband.home, '居住')
    return {
      facts: {
        spouse_sh: true,
        married: true,
        marriage_years: 12,
        special_case: false,
        applicant_hukou: '外省市家庭户',
        housing: '夫妻自有产权房',
        has_minor_child: false,
      },
      applicant: asPerson(wife),
      papers: [
        w.form('application', wife, '入户申请书', {
          被投靠人: husband.name,
          申请理由: '夫妻投靠',
          拟落户地址: husband.home,
        }),
        w.household('applicant-hukou-book', { ...wife, home: makePerson(random).home }, []),
        w.household('spouse-hukou-book', husband, []),
        ...bothSides(w, 'id-cards', wife),
        ...bothSides(w, 'id-cards', husband),
        w.marriage('marriage-cert', husband, wife),
        w.property('house-proof', [husband, wife], home),
      ],
    }
  },
}

const hukouMove: Scenario = {
  service: 'hukou-move',
  make: (w, random) => {
    const person = makePerson(random)
    const home = premisesAt(random, makePerson(random).home, '居住')
    return {
      facts: {
        sh_hukou: true,
        housing: '本人或配偶产权房',
        owner_agree: true,
        house_use: '居住用房',
        move_type: '整户迁移',
        has_minor: false,
        old_occupants: false,
      },
      applicant: asPerson(person),
      papers: [
        w.form('application', person, '户口迁移申报表', {
          现户籍地址: person.home,
          迁入地址: home.address,
          迁移原因: '购房迁入',
        }),
        w.household('hukou-book', person, []),
        ...bothSides(w, 'id-card', person),
        w.property('house-proof', [person], home),
      ],
    }
  },
}

const nameChange: Scenario = {
  service: 'name-change',
  make: (w, random) => {
    const { father, mother, child } = aFamily(random, random.int(9, 15))
    return {
      facts: {
        sh_hukou: true,
        age: yearsBetween(child.birth, TODAY),
        reason: '变更名字',
        both_parents: true,
        child_agree: true,
        under_case: false,
        chars_ok: true,
      },
      applicant: { ...asPerson(child), 监护人: father.name },
      papers: [
        w.minorForm('application', child, father, '变更姓名书面申请', {
          变更后姓名: `${child.name.charAt(0)}思齐`,
          变更理由: '谐音不雅',
        }),
        w.household('hukou-book', father, [
          { person: mother, relation: '妻', married: '已婚' },
          { person: child, relation: child.sex === '男' ? '子' : '女' },
        ]),
        ...bothSides(w, 'id-card', father),
        ...bothSides(w, 'id-card', mother),
        w.commitment(
          'parents-agreement',
          father,
          '父母同意变更子女姓名承诺书',
          `${child.name}变更姓名`,
          '父母双方协商一致同意变更',
        ),
      ],
    }
  },
}

const bookReplace: Scenario = {
  service: 'hukou-book-replace',
  make: (w, random) => {
    const person = makePerson(random)
    const agent = makePerson(random)
    return {
      facts: { sh_hukou: true, reason: '损坏', hukou_kind: '家庭户', is_holder: true, delegated: true },
      applicant: { ...asPerson(person), 经办人: agent.name },
      papers: [
        ...bothSides(w, 'id-card', person),
        w.form('application', person, '补领、换领户口簿申请', { 户籍地址: person.home, 申请事由: '损坏换领' }),
        w.household('old-book', person, []),
        ...proxyPapers(w, 'proxy', person, agent, '户口簿换领'),
      ],
    }
  },
}

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
        age: 33,
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

export const PEOPLE: Scenario[] = [
  birthHukou,
  hukouSpouse,
  hukouMove,
  nameChange,
  bookReplace,
  ebike,
  dog,
  vehicleTransfer,
  rentRegister,
]
