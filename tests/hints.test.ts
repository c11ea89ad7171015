import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  AutoService,
  AutoServices,
  AutoSetting,
  Case,
  FactAnswer,
  Hints,
  Notice,
  Opened,
  TaskList,
  Trace,
} from '../src/contract/index.ts'
import { decideAutomatically } from '../src/review/index.ts'
import { type Done, PERMIT, type Trouble } from './support/handling.ts'
import { embeddedPlace } from './support/places.ts'
import { openReview, type Review, type Told } from './support/review.ts'

const FACTS: Record<string, FactAnswer> = {
  ...{ org_kind: '机关事业单位', registered: true, seal_kind: '法定名称章', reason: '损坏换刻' },
  ...{ old_seal: true, rep_present: false, agent_authorized: true },
}
const FIRM = { 单位名称: '上海澄岸建设有限公司', 统一社会信用代码: '91310101MA00000078' }
/** A matter of low risk, decided by the police. */
const SEAL: Told = { serviceId: 'seal-record', facts: FACTS, applicant: FIRM }
const licence = (name: string): Told['papers'] => [
  { kind: 'business-licence', materialId: 'org-cert', fields: { 名称: name, 统一社会信用代码: '91310101MA00000078' } },
]

let house: Review
let remove: () => Promise<unknown>
beforeAll(async () => {
  const place = await embeddedPlace()
  remove = place.remove
  house = await openReview(place)
  house.on('2026-11-17')
  const settings = {
    letters: '青公',
    phone: '021-00000000',
    complaintPhone: '12345',
    reviewBody: '青禾区人民政府',
    court: '青禾区人民法院',
  }
  expect((await house.admin.put('/api/admin/offices/police/settings', settings)).status).toBe(200)
})
afterAll(async () => {
  await house.cases.close()
  await remove()
})

const he = () => house.approver('he', 'police')
const lin = () => house.approver('lin', 'police')
/** What the registers outside say from now on. */
const registersSay = (facts: Record<string, FactAnswer>) => {
  house.registers.splice(0)
  const asked = { register: '印章备案库', at: '2026-11-17T09:00:00+08:00' }
  for (const [key, value] of Object.entries(facts)) house.registers.push({ part: 'facts', key, value, ...asked })
  house.registers.push({ part: 'applicant', key: '单位名称', value: FIRM.单位名称, ...asked })
}
const hintsOf = async (id: string, who = he()): Promise<Hints> => {
  const { status, body } = await who.get<Hints>(`/api/review/cases/${id}/hints`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}
const decide = (who: ReturnType<typeof he>, id: string, more: object = {}) =>
  who.post<Done & Trouble>(`/api/review/cases/${id}/decide`, { decision: 'approve', opinion: '符合条件', ...more })
const lastEvent = async (id: string, type: string) => {
  const { body } = await house.supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
  expect(body.intact).toBe(true)
  return body.events.findLast((event) => event.type === type)
}

describe('the page', () => {
  test('what registers prove is met and may be approved; the draft names every condition with its article', async () => {
    registersSay(FACTS)
    const id = await house.accepted({ ...SEAL, papers: licence(FIRM.单位名称) })
    const hints = await hintsOf(id)
    expect(hints).toMatchObject({
      ...{ suggestion: 'approve', confidence: 0.98, contradictions: [], autoApprovable: false },
      risk: { level: 'medium', tier: '中', factors: [{ id: 'first' }] },
      ...{ needsSecond: { approve: false, refuse: true }, benchmark: null, wording: 'composed' },
      thirdParties: { involved: false, hearing: { required: false, told: false } },
    })
    expect(hints.matter.map(({ label }) => label)).toHaveLength(5)
    expect(hints.matter[0]?.text).toBe(FIRM.单位名称)
    const conditions = hints.points.filter(({ kind }) => kind === 'condition')
    expect(conditions.every(({ state, saidBy }) => state === 'met' && saidBy.kind === 'register')).toBe(true)
    for (const { point, basis } of conditions.filter(({ effect }) => effect === 'decides'))
      expect(hints.draftOpinion).toContain(`${point}（${basis}）：符合`)
    expect(hints.remedies).toMatchObject({ reviewUntil: '2027-01-16', courtUntil: '2027-05-17' })
    expect(hints.remedies.note).toContain('还没有公布')
    expect(hints.why.map((line) => line[0]).join('')).toBe('abcdefghij')
    expect(hints.basedOn).toMatchObject({ rules: expect.stringMatching(/^[0-9a-f]{16}$/), caseVersion: 3 })
  })

  test('what only the applicant says, or nobody, stays unclear and is never left out of the draft', async () => {
    registersSay({})
    const { old_seal: _left, ...rest } = FACTS
    const hints = await hintsOf(await house.accepted({ ...SEAL, facts: rest }))
    expect(hints).toMatchObject({ suggestion: 'needs_review', draftReasons: [] })
    const unclear = hints.points.filter(({ effect, state }) => effect === 'decides' && state === 'unclear')
    expect(unclear.map(({ saidBy }) => saidBy.kind)).toEqual(expect.arrayContaining(['applicant', 'nobody']))
    for (const { point } of unclear) expect(hints.draftOpinion).toContain(`）${point}（`)
    expect(hints.draftOpinion).toContain('不明，尚待核实')
  })

  test('staff of another office and people outside do not see it', async () => {
    const id = await house.accepted(SEAL)
    expect((await house.approver('qian', 'farm').get(`/api/review/cases/${id}/hints`)).status).toBe(404)
    expect((await house.lu.get(`/api/review/cases/${id}/hints`)).status).toBe(403)
    expect((await house.supervisor.get(`/api/review/cases/${id}/hints`)).status).toBe(200)
    expect((await he().get('/api/review/cases/case_none/hints')).status).toBe(404)
  })
})

describe('deciding', () => {
  test('papers that contradict each other stand with both places, and deciding without opening them is recorded', async () => {
    registersSay(FACTS)
    const id = await house.accepted({ ...SEAL, papers: licence('上海云台市政工程有限公司') })
    const hints = await hintsOf(id)
    const { documents } = (await he().get<Case>(`/api/cases/${id}`)).body
    expect(hints).toMatchObject({ suggestion: 'needs_review', risk: { tier: '高' }, needsSecond: { approve: true } })
    const [found] = hints.contradictions
    expect(found).toMatchObject({
      ...{ id: 'unit.name', fact: '申请单位姓名或名称', moreAuthoritative: 'a' },
      a: { value: '上海云台市政工程有限公司', documentId: documents[0]?.id, page: 1, box: [0.1, 0.1, 0.4, 0.04] },
      b: { value: FIRM.单位名称, documentId: null },
    })
    expect(found?.ask).toContain('请问哪个对')

    expect((await decide(he(), id)).body.case.state).toBe('in_review')
    const first = await lastEvent(id, 'propose_decision')
    expect(first?.data).toMatchObject({ hint: 'needs_review', tier: '高', unread: true })
    expect(Number(first?.data.unopened)).toBeGreaterThan(0)

    const open = (point: string, more: object = {}) =>
      lin().post<Opened>(`/api/review/cases/${id}/opened`, { point, ...more })
    expect((await open('condition.none')).status).toBe(422)
    let left = ((await open('unit.name')).body as Opened).unopened
    for (const point of left) left = ((await open(point)).body as Opened).unopened
    expect(left).toEqual([])
    expect((await hintsOf(id, lin())).contradictions.map(({ opened }) => opened)).toEqual([true])
    expect((await hintsOf(id)).contradictions.map(({ opened }) => opened)).toEqual([false])
    expect((await decide(lin(), id, { unread: true })).body.case.state).toBe('approved')
    expect((await lastEvent(id, 'decide'))?.data).toMatchObject({ unread: false, unopened: 0 })
    expect((await lastEvent(id, 'open_evidence'))?.by).toMatchObject({ id: 'lin' })
  })

  test('a refusal is only suggested where a register proves it, and going against it needs a reason that is kept', async () => {
    registersSay({ ...FACTS, registered: false })
    const id = await house.accepted(SEAL)
    const hints = await hintsOf(id)
    expect(hints).toMatchObject({
      ...{ suggestion: 'refuse', risk: { tier: '特', level: 'high' } },
      contradictions: [{ id: 'register.facts.registered', moreAuthoritative: 'a' }],
      draftReasons: [{ conditionId: 'registered', evidence: '印章备案库' }],
    })
    expect(hints.draftOpinion).toContain('不符合')
    const refused = await decide(he(), id)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'overridden.reason' }] } })
    expect(refused.body.detail).toContain('提示：不予')
    const reason = '登记库的记录已经注销，附登记机关回函'
    expect((await decide(he(), id, { overridden: { reason } })).body.case.state).toBe('in_review')
    const event = await lastEvent(id, 'propose_decision')
    expect(event).toMatchObject({
      data: { overridden: true, hint: 'refuse', unread: false },
      kept: { override: reason },
    })
  })

  test('what the approver finds at a point counts, with the name', async () => {
    registersSay(FACTS)
    const id = await house.accepted(SEAL)
    const found = { point: 'condition.old-seal', found: 'unmet', note: '电话核实，旧章没有交回' }
    expect((await he().post(`/api/review/cases/${id}/opened`, found)).status).toBe(200)
    const hints = await hintsOf(id)
    expect(hints.suggestion).toBe('refuse')
    expect(hints.points.find((one) => one.id === found.point)).toMatchObject({
      ...{ state: 'unmet', saidBy: { kind: 'approver', name: 'he' }, evidence: [{ value: found.note }] },
    })
    const steps = (await house.lu.get<Case>(`/api/cases/${id}`)).body.handling?.steps ?? []
    expect(steps.map(({ type }) => type)).not.toContain('open_evidence')
  })
})

test('like cases are shown with what differed, also those of the other outcome', async () => {
  registersSay(FACTS)
  const ids: string[] = []
  for (const present of [true, false]) {
    registersSay({ ...FACTS, rep_present: present })
    const id = await house.accepted({ ...SEAL, facts: { ...FACTS, rep_present: present } })
    expect((await decide(he(), id)).body.case.state).toBe('approved')
    ids.push(id)
  }
  registersSay({ ...FACTS, old_seal: false })
  const other = await house.accepted({ ...SEAL, facts: { ...FACTS, old_seal: false } })
  const refusal = {
    ...{ decision: 'refuse', opinion: '旧章没有交回' },
    reasons: [{ conditionId: 'old-seal', found: '没有交回旧章', evidence: '窗口记录' }],
  }
  await decide(he(), other, refusal)
  expect((await decide(lin(), other, refusal)).body.case.state).toBe('refused')
  registersSay(FACTS)
  const { precedents } = await hintsOf(await house.accepted(SEAL))
  expect(precedents[0]).toMatchObject({ decision: 'approve', differences: [] })
  expect(precedents.map(({ caseId }) => caseId)).toContain(ids[1])
  const refused = precedents.find(({ decision }) => decision === 'refuse')
  expect(refused).toMatchObject({
    caseId: other,
    opinion: '旧章没有交回',
    differences: [{ here: '是', there: '否' }],
  })
  expect(precedents.every(({ similarity }) => similarity <= (precedents[0]?.similarity ?? 0))).toBe(true)
})

test('nothing is approved by itself before an admin has switched it on, and then only what is proved; a person samples it', async () => {
  registersSay(FACTS)
  const setting = { enabled: true, reason: '规则明确，数据实时取得' }
  const put = (data: object, who = house.admin) => who.put<AutoSetting>('/api/review/auto/seal-record', data)
  expect((await put(setting)).status).toBe(422)
  const whole = { ...setting, owner: '治安支队', impactAssessment: '评估〔2026〕7号' }
  expect((await put(whole, he())).status).toBe(403)
  expect((await house.admin.put('/api/review/auto/no-such', whole)).status).toBe(404)
  const proved = await house.accepted(SEAL)
  expect(await decideAutomatically(house.review)).toBe(0)
  expect((await put(whole)).body).toMatchObject({ enabled: true, decided: 0 })
  const hints = await hintsOf(proved)
  expect(hints.auto.filter(({ holds }) => !holds)).toEqual([])
  expect(hints.autoApprovable).toBe(true)
  const unproved = ({ auto }: Hints) => auto.flatMap(({ id, holds }) => (holds ? [] : [id]))
  const identity = house.registers.pop()
  expect(unproved(await hintsOf(proved))).toEqual(['c'])
  house.registers.splice(1, 1)
  expect(unproved(await hintsOf(proved))).toEqual(['c', 'e'])
  expect(identity?.part).toBe('applicant')
  expect(await decideAutomatically(house.review)).toBe(0)
  registersSay(FACTS)
  expect(await decideAutomatically(house.review)).toBeGreaterThan(0)
  const { body } = await house.lu.get<Case>(`/api/cases/${proved}`)
  expect(body.state).toBe('approved')
  expect(body.handling?.steps.findLast(({ type }) => type === 'decide')?.by).toBe('系统')
  const notice = body.handling?.notices.find(({ kind }: Notice) => kind === 'approval')
  expect((await house.lu.get<string>(notice?.href ?? '')).body).toContain('自动作出')
  const { tasks } = (await he().get<TaskList>('/api/tasks?source=auto_sample')).body
  expect(tasks.some(({ caseId }) => caseId === proved)).toBe(true)
  expect((await put({ enabled: false, reason: '数据接口停用' })).body).toMatchObject({ enabled: false })
})

test('of every service it is told which conditions of deciding by itself hold before any case, and why others do not', async () => {
  const of = async (q: string, who = house.admin) =>
    (await who.get<AutoServices>(`/api/review/auto/services?q=${encodeURIComponent(q)}`)).body.services
  const standing = (service: AutoService | undefined) =>
    Object.fromEntries((service?.conditions ?? []).map(({ id, holds }) => [id, holds]))
  const [seal] = await of('公章刻制')
  expect(standing(seal)).toMatchObject({ a: true, d: true, c: null, e: null, f: true, h: true, i: true, j: false })
  const clinic = (await of('动物诊疗')).find(({ serviceId }) => serviceId === PERMIT)
  expect(standing(clinic)).toMatchObject({ a: false })
  expect(clinic?.conditions.find(({ id }) => id === 'a')?.why).toContain('实地考察')
  expect((await he().get('/api/review/auto/services')).status).toBe(403)
  const setting = {
    enabled: true,
    reason: '规则明确，数据实时取得',
    owner: '治安支队',
    impactAssessment: '评估〔2026〕7号',
  }
  await house.admin.put('/api/review/auto/seal-record', setting)
  const { body } = await house.admin.get<AutoServices>('/api/review/auto/services?pageSize=1')
  expect(body.services[0]).toMatchObject({ serviceId: 'seal-record', setting: { owner: '治安支队' } })
  expect(standing(body.services[0])).toMatchObject({ b: true, g: true, j: true })
  expect((await house.admin.get<AutoServices>('/api/review/auto/services?enabled=1')).body.total).toBe(1)
})

test('a paper that is demanded because a condition holds stands beside it; where no paper can prove one, that is said', async () => {
  registersSay({})
  const id = await house.accepted({
    serviceId: 'waste-collection-license',
    facts: { via_bid: true, is_company: true },
    papers: [{ kind: 'other', materialId: 'bid-doc', fields: {} }],
  })
  const { points } = await hintsOf(id, house.approver('qin', 'window'))
  expect(points.find((one) => one.id === 'condition.bid')).toMatchObject({
    ...{ state: 'met', saidBy: { kind: 'paper' }, evidence: [{ label: '中标通知书或经营协议', page: 1 }, {}] },
  })
  const clinic = await house.accepted({ serviceId: PERMIT, facts: { is_diagnosis: true } })
  const need = (await hintsOf(clinic, house.approver('shen', 'farm'))).points.find((one) => one.id === 'condition.need')
  expect(need).toMatchObject({ state: 'unclear', evidence: [{ source: 'applicant' }] })
  expect(need?.why).toContain('没有材料能证明这一条，请问申请人或者核实')
})
