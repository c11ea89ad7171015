import { later, TODAY } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import {
  aCompanyInRentedRooms,
  asCompany,
  asPerson,
  bothSides,
  premisesAt,
  proxyPapers,
  type Scenario,
} from './scenario.ts'

const individualSetup: Scenario = {
  service: 'individual-setup',
  make: (w, random) => {
    const person = makePerson(random)
    const place = makeCompany(random, { kind: 'individual', trade: '商贸' })
    const premises = premisesAt(random, place.address, '商业')
    const owner = makePerson(random)
    return {
      facts: {
        operator_kind: '中国内地公民',
        age: 40,
        capable: true,
        public_servant: false,
        family_run: false,
        use_name: false,
        premises: '租赁或借用房屋',
        pre_approval: false,
        in_negative_list: false,
        agent: false,
      },
      applicant: asPerson(person),
      papers: [
        w.form(
          'application',
          person,
          '个体工商户登记（备案）申请书',
          { 经营场所: place.address, 经营范围: '日用百货销售', 从业人数: random.int(1, 6) },
          { 选项: [{ 名称: '组成形式', 可选: '个人经营/家庭经营', 已选: '个人经营' }] },
        ),
        ...bothSides(w, 'id-card', person),
        w.lease('house', owner, person, premises),
      ],
    }
  },
}

const tobacco: Scenario = {
  service: 'tobacco-license',
  make: (w, random) => {
    const { company, owner, agent, premises } = aCompanyInRentedRooms(random, { trade: '商贸', kind: 'individual' })
    return {
      facts: {
        item: '卷烟雪茄烟',
        has_license: true,
        applicant_capable: true,
        foreign_invested: false,
        fixed_place: true,
        separate_home: true,
        rented: true,
        near_school: false,
        unsafe: false,
        layout_ok: true,
        vending: false,
        within_3y_ban: false,
        refused_1y: false,
        illegal_3y: false,
        agent: true,
      },
      applicant: { ...asCompany(company), 经办人: agent.name },
      papers: [
        w.form(
          'application',
          company,
          '烟草专卖零售许可证新办申请表',
          { 经营地址: company.address, 经营面积: premises.area, 经营业态: '便利店' },
          { 选项: [{ 名称: '申请品类', 可选: '卷烟雪茄烟/电子烟', 已选: '卷烟雪茄烟' }] },
        ),
        w.lease('lease', owner, company, premises),
        w.property(null, [owner], premises),
        ...proxyPapers(w, 'proxy', company, agent, '烟草专卖零售许可证新办'),
      ],
    }
  },
}

const publication: Scenario = {
  service: 'publication-retail',
  make: (w, random) => {
    const { company, premises } = aCompanyInRentedRooms(random, { trade: '文化传播' })
    const owner = makeCompany(random)
    return {
      facts: {
        op: '首次申请',
        has_license: true,
        fixed_place: true,
        textbook: false,
        wholesale: false,
        rented: true,
        online: false,
        ban: false,
        foreign: false,
        agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('application', company, '出版物经营许可申请表', {
          经营地址: company.address,
          经营面积: premises.area,
          经营范围: '图书、期刊零售',
        }),
        w.lease('lease', owner, company, premises),
      ],
    }
  },
}

const companyChange: Scenario = {
  service: 'company-change',
  make: (w, random) => {
    const company = makeCompany(random)
    const holders = [company.legal, makePerson(random), ...(random.chance(0.5) ? [makePerson(random)] : [])]
    const premises = premisesAt(random, makeCompany(random, { district: company.district }).address, '办公')
    const owner = makePerson(random)
    return {
      facts: {
        chg_name: false,
        chg_address: true,
        chg_rep: false,
        chg_scope: false,
        capital_change: '不变',
        equity_change: '不变',
        days_since_resolution: 12,
        resolution_valid: true,
        agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('application', company, '公司登记（备案）申请书', {
          变更事项: '住所',
          变更前: company.address,
          变更后: premises.address,
        }),
        w.resolution('resolution', company, holders, `同意公司住所变更为${premises.address}`),
        w.resolution('charter', company, holders, `章程第三条修改为公司住所${premises.address}`, '章程修正案'),
        w.lease('address-proof', owner, company, premises),
        w.licence('old-license', company),
      ],
    }
  },
}

const pause: Scenario = {
  service: 'business-pause',
  make: (w, random) => {
    const company = makeCompany(random)
    const agent = makePerson(random)
    return {
      facts: {
        reason_ok: true,
        has_staff: false,
        total_months: 12,
        is_public_service: false,
        use_service_address: false,
        extend: false,
        agent: true,
      },
      applicant: { ...asCompany(company), 经办人: agent.name },
      papers: [
        w.form('application', company, '歇业备案申请书', {
          住所: company.address,
          歇业原因: '经营调整',
          歇业期限: '12个月',
        }),
        w.commitment('promise', company, '歇业备案承诺书', '歇业备案', '歇业期间依法处理劳动关系，按时报送年度报告'),
        ...proxyPapers(w, 'proxy', company, agent, '歇业备案'),
      ],
    }
  },
}

const individualCancel: Scenario = {
  service: 'individual-cancel',
  make: (w, random) => {
    const company = makeCompany(random, { kind: 'individual' })
    return {
      facts: {
        simple: true,
        tax_status: '已清税',
        license_revoked: false,
        in_abnormal: false,
        debt_clear: true,
        has_pledge: false,
        operator_dead: false,
        owes_staff: false,
        license_lost: false,
        agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('application', company, '个体工商户注销登记申请书', { 经营场所: company.address, 注销原因: '不再经营' }),
        w.commitment(
          'promise',
          company.legal,
          '经营者承诺书',
          '个体工商户简易注销登记',
          '申请注销前未发生债权债务或已清偿完结',
        ),
        w.licence('license', company),
      ],
    }
  },
}

const licenceReissue: Scenario = {
  service: 'license-reissue',
  make: (w, random) => {
    const company = makeCompany(random)
    const agent = makePerson(random)
    return {
      facts: {
        kind_issue: '遗失',
        declared: true,
        is_branch: false,
        status_normal: true,
        in_lock: false,
        info_change: false,
        agent: true,
      },
      applicant: { ...asCompany(company), 经办人: agent.name },
      papers: [
        w.form('application', company, '营业执照补领申请书', { 住所: company.address, 补领原因: '遗失', 补领份数: 2 }),
        ...bothSides(w, 'id', company.legal),
        ...proxyPapers(w, 'proxy', company, agent, '营业执照遗失补领'),
      ],
    }
  },
}

const civilOrg: Scenario = {
  service: 'civil-org-register',
  make: (w, random) => {
    const founder = makeCompany(random)
    const leader = makePerson(random)
    const owner = makePerson(random)
    const premises = premisesAt(random, founder.address, '教育培训')
    return {
      facts: {
        non_state: true,
        nonprofit: true,
        direct_type: true,
        need_permit: false,
        name_ok: true,
        place_ok: true,
        funds_ok: true,
        staff_ok: true,
        leader_ok: true,
        org_form: '法人',
        similar_exists: false,
      },
      applicant: asCompany(founder),
      papers: [
        w.form('application', founder, '民办非企业单位登记申请书', {
          拟定名称: `上海市${founder.district}晴川社区服务中心`,
          拟任负责人: leader.name,
          开办资金: '100000元',
          活动地址: founder.address,
        }),
        w.lease('place-proof', owner, founder, premises),
        w.audit('capital', founder),
        ...bothSides(w, 'leader-id', leader),
        w.resolution('constitution', founder, [founder.legal, makePerson(random)], '通过章程草案', '章程草案'),
        w.licence('founder-proof', founder),
      ],
    }
  },
}

const fireCheck: Scenario = {
  service: 'fire-opening-check',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '餐饮管理' })
    return {
      facts: {
        public_place: true,
        way: '告知承诺',
        legal_building: '建筑已通过消防验收或备案',
        redecorated: false,
        system_ok: true,
        exit_ok: true,
        material_ok: true,
        rules_ok: true,
        trained: true,
        has_license: true,
        started: false,
        auto_fire: false,
        agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.commitment(
          'promise',
          company,
          '公众聚集场所投入使用、营业消防安全告知承诺书',
          '公众聚集场所投入使用、营业前消防安全检查',
          '场所符合消防安全条件，疏散通道和安全出口畅通',
        ),
        w.licence('license', company),
        w.plan('rules', company, '消防安全制度和灭火应急疏散方案', {
          name: '消防安全管理',
          at: company.address,
          from: '2026-12-01',
          until: '2027-11-30',
          area: 260,
        }),
        w.drawing('plan', company.name, '场所平面布置图', { 地点: company.address, 长: 21.5, 宽: 12.4 }),
      ],
    }
  },
}

const publicHealth: Scenario = {
  service: 'public-health-permit',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '商贸' })
    return {
      facts: {
        place_kind: '美容美发',
        action: '首次申请',
        has_license: true,
        reported: true,
        test_report_ok: true,
        central_ac: false,
        staff_health_ok: true,
        use_promise: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('form', company, '公共场所卫生许可申请表', {
          经营地址: company.address,
          经营项目: '美容美发',
          经营面积: random.int(40, 160),
          从业人数: random.int(3, 12),
        }),
        w.drawing('site-plan', company.name, '卫生设施平面布局图', { 地点: company.address, 长: 12.6, 宽: 7.2 }),
        w.test('test-report', company.name, '室内空气、公共用品用具', company.address, '公共场所卫生检测报告'),
        w.plan('rules', company, '卫生管理方案', {
          name: '公共场所卫生管理',
          at: company.address,
          from: '2026-12-01',
          until: '2027-11-30',
          area: 120,
        }),
      ],
    }
  },
}

const foodRenew: Scenario = {
  service: 'food-license-renew',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '餐饮管理' })
    const old = w.permit('old-license', company)
    const until = later(TODAY, { days: random.int(45, 80) })
    old.values.有效期限止 = until
    old.values.签发日期 = later(until, { years: -5, days: 1 })
    return {
      facts: {
        workdays_left: 40,
        same_place: true,
        cond_changed: false,
        info_changed: false,
        license_normal: true,
        still_same_subject: true,
        agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('application', company, '食品经营许可延续申请书', {
          经营场所: company.address,
          许可证编号: old.values.许可证编号 ?? '',
          主体业态: '餐饮服务经营者',
        }),
        old,
        w.commitment(
          'no-change-promise',
          company,
          '经营条件未发生变化的声明承诺书',
          '食品经营许可延续',
          '经营场所、设备设施和食品安全管理制度等经营条件未发生变化',
        ),
      ],
    }
  },
}

export const BUSINESS: Scenario[] = [
  individualSetup,
  tobacco,
  publication,
  companyChange,
  pause,
  individualCancel,
  licenceReissue,
  civilOrg,
  fireCheck,
  publicHealth,
  foodRenew,
]
