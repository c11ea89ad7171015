import { TODAY, yearsBetween } from '../../days.ts'
import { makeCompany, makePerson } from '../../people.ts'
import { asCompany, asPerson, bothSides, premisesAt, proxyPapers, type Scenario } from './scenario.ts'

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
        age: yearsBetween(person.birth, TODAY),
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

export const BUSINESS: Scenario[] = [individualSetup, companyChange, pause, individualCancel, licenceReissue, civilOrg]
