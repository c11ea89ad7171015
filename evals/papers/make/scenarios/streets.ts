import { later, TODAY } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { aCompanyInRentedRooms, asCompany, asPerson, bothSides, proxyPapers, type Scenario } from './scenario.ts'

const shopSign: Scenario = {
  service: 'shop-sign',
  make: (w, random) => {
    const { company, owner, agent, premises } = aCompanyInRentedRooms(random, { trade: '餐饮管理' })
    const size = { 长: random.int(30, 68) / 10, 宽: random.int(8, 14) / 10, 离地高度: random.int(30, 38) / 10 }
    return {
      facts: {
        is_sign_only: true,
        own_premises: true,
        premises_right: '租赁',
        subject_type: '企业',
        building_name: false,
        blocks_facility: false,
        affects_residents: false,
        protected_building: false,
        sign_action: '新装',
        sign_installed: false,
        brand_name: false,
        by_agent: true,
      },
      applicant: { ...asCompany(company), 经办人: agent.name },
      papers: [
        w.form('record-form', company, '户外招牌设置备案表', {
          经营地址: company.address,
          招牌内容: company.name.slice(2, 4),
          形式和材质: '铝塑板发光字',
          ...size,
          数量: 1,
          安装单位: company.name,
          计划安装日期: later(TODAY, { days: 20 }),
        }),
        w.lease('lease-proof', owner, company, premises),
        w.drawing('sketch', company.name, '户外招牌设置示意图', { 地点: company.address, ...size }),
        ...proxyPapers(w, 'proxy', company, agent, '户外招牌设置备案'),
      ],
    }
  },
}

const outdoorAd: Scenario = {
  service: 'outdoor-ad',
  make: (w, random) => {
    const { company, owner, premises } = aCompanyInRentedRooms(random, { trade: '广告传媒' })
    const size = { 长: random.int(40, 90) / 10, 宽: random.int(20, 40) / 10, 离地高度: random.int(35, 60) / 10 }
    const until = later(TODAY, { days: 26 })
    return {
      facts: {
        ad_kind: '临时性户外广告设施',
        apply_type: '新设',
        is_business: false,
        site_owned: false,
        shared_wall: false,
        forbidden_place: false,
        protected_area: false,
        occupy_road_green: false,
        is_screen: false,
        by_agent: false,
      },
      applicant: asCompany(company),
      papers: [
        w.form('apply-form', company, '户外广告设施设置申请表', {
          设置地址: company.address,
          设施形式: '落地展架',
          设置部位: '广场东侧',
          ...size,
          数量: 1,
          申请期限起: later(TODAY, { days: 16 }),
          申请期限止: until,
          施工单位: company.name,
        }),
        w.lease('site-right', owner, company, { ...premises, use: '广告展示场地' }),
        w.drawing('effect-drawing', company.name, '设置效果图和位置示意图', { 地点: company.address, ...size }),
        w.plan('temp-plan', company, '临时性户外广告设施设置方案', {
          name: '周年庆典活动',
          at: company.address,
          from: later(TODAY, { days: 16 }),
          until,
          area: 18,
        }),
      ],
    }
  },
}

const roadOccupy: Scenario = {
  service: 'road-occupy',
  make: (w, random) => {
    const company = makeCompany(random, { trade: '建筑工程' })
    const agent = makePerson(random)
    const size = { 长: random.int(60, 240) / 10, 宽: random.int(12, 28) / 10 }
    return {
      facts: {
        purpose: '经批准的重大活动',
        is_city_road: true,
        position: '人行道',
        months: 1,
        affects_traffic: false,
        need_dig: false,
        is_renewal: false,
        ring: '内环线以外',
        stacks_goods: true,
        by_agent: true,
      },
      applicant: { ...asCompany(company), 经办人: agent.name },
      papers: [
        w.form('apply-form', company, '临时占用城市道路申请表', {
          占用路段: company.address.replace(/\d.*$/, ''),
          ...size,
          占用面积: Math.round(size.长 * size.宽 * 100) / 100,
          占用用途: '活动临时设施',
          占用开始日期: later(TODAY, { days: 14 }),
          占用结束日期: later(TODAY, { days: 34 }),
          现场负责人: company.legal.name,
        }),
        w.other(
          'event-approval',
          '关于同意举办活动的批复',
          company.name,
          `经研究，同意你单位于${later(TODAY, { days: 16 })}至${later(TODAY, { days: 30 })}在${company.address}举办城市文化季活动。请落实安全责任，做好现场管理。`,
          `上海市${company.district}人民政府`,
        ),
        w.drawing('plan-map', company.name, '占路平面图', { 地点: company.address, ...size }),
        w.plan('safety-plan', company, '安全防护和文明施工方案', {
          name: '城市文化季临时设施',
          at: company.address,
          from: later(TODAY, { days: 14 }),
          until: later(TODAY, { days: 34 }),
          area: Math.round(size.长 * size.宽),
        }),
        ...proxyPapers(w, 'proxy', company, agent, '临时占用城市道路许可'),
      ],
    }
  },
}

const stall: Scenario = {
  service: 'temporary-stall',
  make: (w, random) => {
    const person = makePerson(random)
    const company = makeCompany(random, { kind: 'individual', trade: '餐饮管理', district: person.district })
    return {
      facts: {
        stall_kind: '疏导点摊位',
        in_designated_area: true,
        within_time: true,
        sells_food: true,
        food_made_onsite: false,
        blocks_public: false,
        has_license: false,
        operator_agree: true,
      },
      applicant: asPerson(person),
      papers: [
        w.form('record-form', person, '设摊经营备案（登记）表', {
          经营品类: '预包装食品、糕点',
          点位编号: `${random.pick(['A', 'B', 'C'])}-${random.int(10, 68)}`,
          经营时段: '17时至22时',
          摊位面积: 4,
        }),
        ...bothSides(w, 'id-doc', person),
        w.permit('food-doc', { ...company, legal: person }),
      ],
    }
  },
}

export const STREETS: Scenario[] = [shopSign, outdoorAd, roadOccupy, stall]
