import { later, TODAY } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { asPerson, bothSides, proxyPapers, type Scenario } from './scenario.ts'

const rentWithdraw: Scenario = {
  service: 'fund-rent-withdraw',
  make: (w, random) => {
    const person = makePerson(random)
    return {
      facts: {
        paid_months: 30,
        own_house: false,
        has_loan: false,
        rent_kind: '市场租赁已备案',
        multi_child: false,
        married: false,
        already_other: false,
        foreigner: false,
        unit_batch: false,
      },
      applicant: asPerson(person),
      papers: [...bothSides(w, 'id-doc', person), w.bankCard('bankcard', person)],
    }
  },
}

const reimburse: Scenario = {
  service: 'medical-reimburse',
  make: (w, random) => {
    const [person, agent] = [makePerson(random), makePerson(random)]
    const record = w.medical('discharge', person)
    const hospital = { ...makeCompany(random), name: String(record.values.医院) }
    return {
      facts: {
        insured_at_time: true,
        reason: '凭证或系统原因未结算',
        visit: '住院',
        designated: true,
        abroad: false,
        injury: false,
        work_injury: false,
        already_reimbursed: false,
        has_invoice: true,
        by_agent: true,
      },
      applicant: { ...asPerson(person), 经办人: agent.name },
      papers: [
        w.invoice(
          'invoice',
          person,
          hospital,
          ['床位费', '西药费', '检查费', '治疗费'],
          '住院医疗费',
          '医疗住院收费票据（电子）',
        ),
        w.other(
          'detail',
          '费用明细清单',
          person.name,
          `姓名${person.name}，住院号${record.values.病案号}：床位费、西药费、检查费、治疗费明细见收费票据，医保编码齐全。`,
          hospital.name,
        ),
        record,
        w.bankCard('bankcard', person),
        ...proxyPapers(w, 'agent', person, agent, '医疗费用零星报销'),
      ],
    }
  },
}

const medicalAid: Scenario = {
  service: 'medical-aid',
  make: (w, random) => {
    const person = makePerson(random)
    return {
      facts: {
        group: '低保对象',
        hukou_here: true,
        insured: true,
        settled_first: true,
        in_network: true,
        auto_settled: false,
        other_paid: false,
        by_agent: false,
      },
      applicant: asPerson(person),
      papers: [
        w.form('apply', person, '医疗救助申请表', {
          困难类别: '低保对象',
          病种: '急性阑尾炎',
          户籍地址: person.home,
          自负金额: random.int(2000, 18000),
        }),
        ...bothSides(w, 'id-card', person),
        w.bankCard('bankcard', person),
      ],
    }
  },
}

const workInjury: Scenario = {
  service: 'work-injury',
  make: (w, random) => {
    const person = makePerson(random, { age: 36 })
    const company = makeCompany(random)
    return {
      facts: {
        applicant: '职工本人',
        event: '工作时间工作场所事故',
        days_since: 60,
        labor_relation: true,
        employer_paid: true,
        excluded: false,
        died: false,
        by_agent: false,
      },
      applicant: asPerson(person),
      papers: [
        w.form('apply', person, '工伤认定申请表', {
          用人单位: company.name,
          事故时间: later(TODAY, { days: -140 }),
          事故地点: company.address,
          受伤部位: '右手前臂',
          职业工种: '装配工',
        }),
        w.other(
          'labor-proof',
          '劳动关系证明',
          '社会保险行政部门',
          `兹有${person.name}，公民身份号码${person.id}，自2021年3月1日起在我单位工作，岗位为装配工，劳动关系存续。`,
          company.name,
        ),
        w.medical('medical', person, { 诊断: '右侧桡骨骨折' }),
      ],
    }
  },
}

const teacher: Scenario = {
  service: 'teacher-qualification',
  make: (w, random) => {
    const person = makePerson(random, { age: 27 })
    return {
      facts: {
        level: '初中',
        education: '本科',
        citizen: '内地居民',
        route: '国家考试合格',
        exam_valid: true,
        place_ok: true,
        mandarin: '二级甲等',
        subject_chinese: false,
        health_ok: true,
        crime: false,
        revoked5: false,
        has_same_cert: false,
      },
      applicant: asPerson(person),
      papers: [
        ...bothSides(w, 'id-card', person),
        w.degree('degree', person),
        w.other(
          'health',
          '教师资格认定体检合格证明',
          '教师资格认定机构',
          `${person.name}，性别${person.sex}，经体检各项指标符合教师资格认定体检标准，体检结论合格。`,
          '上海市望湖医院',
        ),
        w.portrait('photo', '白'),
      ],
    }
  },
}

const operator: Scenario = {
  service: 'special-equipment-operator',
  make: (w, random) => {
    const person = makePerson(random, { age: 35 })
    return {
      facts: {
        op: '首次取证',
        age: 35,
        capable: true,
        education: '大专及以上',
        disease: false,
        project: '特种设备安全管理',
        syllabus_ok: true,
        exam_passed: true,
      },
      applicant: asPerson(person),
      papers: [
        w.form('form', person, '特种设备作业人员资格申请表', {
          申请项目: '特种设备安全管理',
          文化程度: '本科',
          通信地址: person.home,
        }),
        ...bothSides(w, 'id-card', person),
        w.degree('edu-proof', person),
        w.portrait('photo', '白'),
      ],
    }
  },
}

const elderly: Scenario = {
  service: 'elderly-allowance',
  make: (w, random) => {
    const [person, agent] = [makePerson(random, { age: 71 }), makePerson(random, { age: 40 })]
    return {
      facts: { sh_hukou: true, age: 71, has_card: false, already_paid: false, delegated: true, id_valid: true },
      applicant: { ...asPerson(person), 经办人: agent.name },
      papers: [
        ...bothSides(w, 'id-card', person),
        w.form('card-form', person, '上海市敬老卡申领（津贴申请）表', {
          联系地址: person.home,
          领卡方式: '社区自取',
          发卡银行: '申浦银行',
        }),
        ...proxyPapers(w, 'proxy', person, agent, '敬老卡申领和老年综合津贴申请'),
      ],
    }
  },
}

const rideDriver: Scenario = {
  service: 'ridehail-driver',
  make: (w, random) => {
    const person = makePerson(random, { age: 38 })
    return {
      facts: {
        apply_type: '首次申领',
        shanghai_hukou: true,
        drive_years: 6,
        license_ok: true,
        crime_record: false,
        full12: false,
        violations_year: 0,
        unpaid_count: 0,
        revoked_5y: false,
        exam_passed: true,
      },
      applicant: asPerson(person),
      papers: [
        w.form('apply-form', person, '网络预约出租汽车驾驶员证申请表', {
          户籍地址: person.home,
          驾驶证档案编号: `3101${random.digits(8)}`,
          拟接入平台: '申程出行',
        }),
        w.portrait('photo', '白'),
        w.drivingLicence('driver-license', person),
      ],
    }
  },
}

export const LIVELIHOOD: Scenario[] = [
  rentWithdraw,
  reimburse,
  medicalAid,
  workInjury,
  teacher,
  operator,
  elderly,
  rideDriver,
]
