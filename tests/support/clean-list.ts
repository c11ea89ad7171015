/** A service document in which every element is filled in and right, to spoil in one place. */
// biome-ignore lint/suspicious/noExplicitAny: a document to be spoilt in any way has no type
export type Loose = any

const DEPT = '浦东新区城市管理行政执法局'
const DEPT_CODE = '11310115MB00000019'

export function cleanList(change: (doc: Loose) => void = () => {}, id = 'waste-disposal'): Loose {
  const doc = {
    id,
    name: '建筑垃圾处置核准',
    version: '2026-09-01',
    aliases: ['渣土处置'],
    department: '城管执法',
    kind: '行政许可',
    audience: ['企业'],
    theme: '工程建设',
    level: '区级',
    summary: '处置建筑垃圾以前向区城管执法部门申请核准。',
    legalBasis: [
      { law: '中华人民共和国行政许可法', article: '第三十八条', says: '符合法定条件的，应当依法作出准予的书面决定' },
      { law: '城市建筑垃圾管理规定', article: '第七条', says: '处置建筑垃圾的单位应当提出申请，核准后方可处置' },
    ],
    facts: [
      { id: 'role', type: 'choice', options: ['建设单位', '施工单位'], ask: '您是什么单位？' },
      { id: 'has_plan', type: 'boolean', ask: '有处置方案吗？', yes: '有处置方案', no: '没有处置方案' },
      { id: 'volume', type: 'number', unit: '吨', ask: '要处置多少吨？', noun: '处置量' },
    ],
    conditions: [
      {
        id: 'plan',
        text: '有建筑垃圾处置方案',
        when: 'has_plan == true',
        basis: '城市建筑垃圾管理规定 第七条',
        ifNot: '先编处置方案',
      },
      {
        id: 'volume',
        text: '处置量在50吨以上',
        when: 'volume >= 50',
        basis: '城市建筑垃圾管理规定 第七条',
        ifNot: '不用申请',
      },
    ],
    materials: [
      paper('form', '建筑垃圾处置申请表', {
        kind: '申请表',
        blankForm: '建筑垃圾处置申请表',
        sample: '建筑垃圾处置申请表样表',
      }),
      paper('plan', '建筑垃圾处置方案', { checks: ['写明运输路线和消纳场所'] }),
      paper('contract', '运输合同', { kind: '合同协议', when: "role == '施工单位'" }),
    ],
    time: { statutory: '20个工作日', promised: '10个工作日', basis: '行政许可法 第四十二条' },
    fee: { amount: '免费' },
    channels: ['窗口', '网上'],
    visits: 0,
    steps: [
      { name: '申请', who: '申请人', detail: '网上提交处置方案和运输合同' },
      { name: '审查', who: '审批科', detail: '核对处置方案', days: 8 },
    ],
    result: { name: '建筑垃圾处置核准文件', validity: '一年' },
    reviewPoints: [{ point: '处置方案是否可行', how: '看运输路线', basis: '城市建筑垃圾管理规定 第七条' }],
    form: [{ field: '处置量', from: '处置方案', required: true }],
    faqs: [{ q: '要多久？', a: '承诺10个工作日办结，法定20个工作日。' }],
    related: [],
    changes: [],
    uncertain: [],
    sources: ['城市建筑垃圾管理规定'],
    list: {
      catalogCode: '000117007000',
      taskCode: `${DEPT_CODE}4000117007000`,
      handleItemCode: `${DEPT_CODE}400011700700001`,
      localTaskCode: null,
      taskType: '01',
      powerSource: '1',
      useLevel: '4',
      dept: { name: DEPT, code: DEPT_CODE, type: '1', entrustedBy: null, others: [] },
      status: '在用',
      effectiveFrom: '2026-01-01',
      cancelledFrom: null,
      statutory: { days: 20, unit: '工作日', note: null },
      promised: { days: 10, unit: '工作日', note: null },
      handlingType: '承诺件',
      reviewType: '前审后批',
      specialProcedures: [{ name: '专家评审', days: 15, basis: '行政许可法 第四十五条' }],
      fee: { charged: false, name: null, standard: null, basis: null, onlinePayment: false },
      serviceObjects: ['2', '9'],
      handlingForms: ['窗口办理', '网上办理'],
      visits: 0,
      visitsReason: null,
      online: { available: true, depth: 'Ⅳ', url: 'https://zwdt.sh.gov.cn/govPortals/item/31011500001' },
      counter: {
        address: '浦东新区合欢路2号政务服务中心2楼12号窗口',
        hours: '工作日 9:00-11:30，13:30-17:00',
        inHall: true,
      },
      contact: { consult: '021-20742222', complaint: '021-20743333' },
      area: '全市',
      quantityLimit: null,
      intermediaries: [],
      result: {
        type: '批文',
        name: '建筑垃圾处置核准文件',
        sample: '核准文件样本',
        validity: '一年',
        change: '向原机关申请变更',
        renewal: '到期前30日申请',
      },
      delivery: { appointment: true, express: true, selfService: false },
      topics: { person: [], company: ['工程建设'] },
      remedies: { review: '浦东新区人民政府', court: '上海市浦东新区人民法院，六个月内' },
      modes: { commitment: false, tolerant: [], noApply: false, auto: false },
      stages: [
        { name: '受理', post: '综合窗口', days: 1, standard: '材料齐全' },
        { name: '审查', post: '审批科', days: 8 },
        { name: '决定', post: '分管负责人', days: 1 },
        { name: '送达', post: '综合窗口', days: 10 },
      ],
    },
  }
  change(doc)
  return doc
}

/** A paper of a list, filled in. */
export function paper(id: string, name: string, more: object = {}): Loose {
  return {
    id,
    name,
    kind: '其他',
    form: ['原件', '电子件'],
    copies: 1,
    when: 'true',
    source: '申请人自备',
    fields: ['单位名称'],
    checks: ['盖章'],
    defects: [],
    by: '城市建筑垃圾管理规定 第七条',
    ...more,
  }
}

/** A paper that a public body issues and that has to be brought on paper. */
export const publicPaper = (id: string, name: string, more: object = {}): Loose =>
  paper(id, name, { kind: '证照', form: ['复印件'], source: '政府部门核发', issuer: '其他部门', ...more })
