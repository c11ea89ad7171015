import { later, TODAY } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { asCompany, asPerson, bothSides, premisesAt, type Scenario } from './scenario.ts'

const waste: Scenario = {
  service: 'construction-waste',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '建筑工程' })
    const [carrier, site] = [makeCompany(random, { trade: '物流' }), makeCompany(random, { trade: '环境科技' })]
    const project = {
      name: `${company.address.slice(6, 9)}路商业楼项目`,
      at: company.address,
      from: later(TODAY, { days: 15 }),
      until: later(TODAY, { days: 75 }),
      area: 860,
    }
    return {
      facts: {
        apply_role: '产生单位',
        is_unit: true,
        waste_type: '工程渣土',
        needs_work_permit: true,
        plan_filed: true,
        carrier_licensed: true,
        site_confirmed: true,
        out_of_city: false,
        by_water: false,
        is_change: false,
        by_agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('apply-form', company, '建筑垃圾处置核准申请表', {
          工程名称: project.name,
          工程地点: project.at,
          建筑垃圾类型: '工程渣土',
          申报数量: '3600立方米',
          处置开始日期: project.from,
          处置结束日期: project.until,
          运输单位: carrier.name,
          消纳去向: '老港固废综合利用基地',
        }),
        w.plan('plan-doc', company, '建筑垃圾处理方案', project, random.int(2, 4)),
        w.agreement(
          'carrier-contract',
          company,
          carrier,
          '建筑垃圾运输合同',
          `甲方委托乙方运输${project.name}产生的工程渣土，运量3600立方米，单价每立方米68元`,
          244800,
        ),
        w.agreement(
          'disposal-agreement',
          company,
          site,
          '建筑垃圾消纳协议',
          '乙方在老港固废综合利用基地接纳甲方工程渣土3600立方米，单价每立方米21元',
          75600,
        ),
      ],
    }
  },
}

const foodWaste: Scenario = {
  service: 'food-waste-declare',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '餐饮管理' })
    const carrier = makeCompany(random, { trade: '环境科技' })
    return {
      facts: {
        unit_type: '餐饮单位',
        produces_food_waste: true,
        produces_oil: true,
        first_declare: true,
        self_haul: false,
        has_contract: true,
      },
      applicant: asCompany(company),
      papers: [
        w.form('declare-form', company, '餐厨垃圾产生申报表', {
          经营地址: company.address,
          经营面积: random.int(60, 280),
          垃圾种类: '餐厨垃圾、餐厨废弃油脂',
          日均产生量: `${random.int(20, 120)}千克`,
          收运方式: '委托收运',
          收运单位: carrier.name,
          申报年度: '2027年度',
        }),
        w.agreement(
          'haul-contract',
          company,
          carrier,
          '餐厨垃圾收运合同',
          '乙方每日上门收运甲方产生的餐厨垃圾，每月收运费用860元',
          10320,
        ),
        w.agreement(
          'oil-contract',
          company,
          carrier,
          '餐厨废弃油脂收运合同',
          '乙方每周两次收运甲方产生的餐厨废弃油脂，交有资质的单位处置，年度服务费2400元',
          2400,
        ),
      ],
    }
  },
}

const leaseRecord: Scenario = {
  service: 'lease-record',
  make: (w, random) => {
    const [lessor, tenant] = [makePerson(random), makePerson(random)]
    const home = premisesAt(random, lessor.home, '居住')
    const contract = w.lease('lease-contract', lessor, tenant, home)
    return {
      facts: {
        house_kind: '住房',
        lessor_right: '产权人',
        has_ownership_doc: true,
        illegal_building: false,
        dangerous_house: false,
        room_split: false,
        per_person_area: 20,
        persons_per_room: 1,
        contract_written: true,
        days_after_sign: 12,
        via_agency: false,
        is_change: false,
      },
      applicant: asPerson(tenant),
      papers: [
        contract,
        w.form('record-form', tenant, '房屋租赁合同登记备案申请表', {
          出租方: lessor.name,
          坐落: home.address,
          面积: home.area,
          月租金: contract.values.月租金 ?? 0,
          租赁期限起: contract.values.租赁期限起 ?? '',
          租赁期限止: contract.values.租赁期限止 ?? '',
          居住人数: 2,
        }),
        w.property('owner-cert', [lessor], home),
        ...bothSides(w, 'id-tenant', tenant),
      ],
    }
  },
}

const decoration: Scenario = {
  service: 'decoration-record',
  make: (w, random) => {
    const owner = makePerson(random)
    const home = premisesAt(random, owner.home, '居住')
    const company = makeCompany(random, { trade: '建筑工程' })
    return {
      facts: {
        is_owner: true,
        has_property_co: false,
        change_structure: false,
        wet_room_move: false,
        gas_change: false,
        facade_change: false,
        waterproof_change: false,
        uses_company: true,
        listed_building: false,
      },
      applicant: asPerson(owner),
      papers: [
        w.form('record-form', owner, '装饰装修申报登记表', {
          房屋坐落: home.address,
          建筑面积: home.area,
          装修项目: '墙面、地面、水电',
          施工单位: company.name,
          开工日期: later(TODAY, { days: 10 }),
          完工日期: later(TODAY, { days: 80 }),
        }),
        ...bothSides(w, 'id-card', owner),
        w.drawing('plan', company.name, '装饰装修方案平面布置图', {
          地点: home.address,
          长: random.int(80, 130) / 10,
          宽: random.int(60, 99) / 10,
        }),
        w.licence('company-doc', company),
      ],
    }
  },
}

const freight: Scenario = {
  service: 'freight-license',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '物流' })
    const driver = makePerson(random, { age: 41 })
    return {
      facts: {
        cargo_type: '普通货物',
        all_light: false,
        has_license: true,
        apply_type: '新办',
        vehicle_count: 2,
        has_vehicles: false,
        driver_ok: true,
        driver_max_age: 41,
        safety_rules: true,
        by_agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('apply-form', company, '道路货物运输经营申请表', {
          经营范围: '普通货物运输',
          拟投入车辆数: 2,
          车型: '重型自卸货车',
          驾驶员数: 2,
          经营地址: company.address,
        }),
        ...bothSides(w, 'leader-id', company.legal),
        w.commitment(
          'vehicle-promise',
          company,
          '拟投入运输车辆承诺书',
          '道路货物运输经营许可',
          '自取得许可之日起六个月内投入重型自卸货车2辆，技术性能符合国家标准',
        ),
        w.drivingLicence('driver-docs', driver),
        w.plan('safety-doc', company, '安全生产管理方案', {
          name: '道路普通货物运输',
          at: company.address,
          from: later(TODAY, { days: 20 }),
          until: later(TODAY, { years: 1 }),
          area: 600,
        }),
      ],
    }
  },
}

export const CITY: Scenario[] = [waste, foodWaste, leaseRecord, decoration, freight]
