import { later, TODAY } from '../../days.ts'
import { makeCompany } from '../../people.ts'
import { aCompanyInRentedRooms, asCompany, proxyPapers, type Scenario } from './scenario.ts'

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

export const PERMITS: Scenario[] = [tobacco, publication, fireCheck, publicHealth, foodRenew]
