import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passTime } from '../src/cases/index.ts'
import type { Case, PublicDecision, Queue, Task, TaskList, Trace } from '../src/contract/index.ts'
import { personOf } from './support/cases.ts'
import { type Done, type Handling, ITEM, openHandling, PERMIT, SUSPENSION } from './support/handling.ts'
import { aPdf } from './support/papers.ts'
import { embeddedPlace, type Place } from './support/places.ts'

const APPROVAL = { decision: 'approve', opinion: '符合条件，准予许可' }

describe('what the law asks of handling', () => {
  let place: Place
  let house: Handling
  beforeAll(async () => {
    place = await embeddedPlace()
    house = await openHandling(place)
  })
  afterAll(async () => {
    await house.cases.close()
    await place.remove()
  })
  const tasksOf = async (who: ReturnType<Handling['clerk']>, source: string) =>
    (await who.get<TaskList>(`/api/tasks?source=${source}`)).body.tasks

  test('a second notice about what could be seen the first time needs a confirmation, and is recorded', async () => {
    const { on, handIn, done, does, lu, clerk, supervisor } = house
    on('2026-11-02')
    const id = await handIn()
    await done(clerk(), id, 'supplement', { items: [ITEM], by: '2026-11-16' })
    await done(lu, id, 'resubmit')
    const other = { ...ITEM, code: 'A5', materialId: 'site-doc', message: '缺场所的租赁合同' }
    const further = { items: [ITEM, other], by: '2026-11-20' }
    const warned = await does(clerk(), id, 'supplement', further)
    expect(warned).toMatchObject({ status: 409, body: { code: 'cases.second_notice', items: [{ code: 'A5' }] } })
    const confirmed = { ...further, confirmed: true, reason: '第一次漏看了租赁合同' }
    expect((await done(clerk(), id, 'supplement', confirmed)).case.handling?.supplement?.round).toBe(2)
    const { body } = await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
    expect(body.events.at(-1)?.data).toMatchObject({ visibleBefore: [{ code: 'A5', materialId: 'site-doc' }] })
    // What is told again because it was not mended is no breach, nor what came with a new paper.
    await lu.upload(id, 'lease.pdf', aPdf({ note: 'lease' }), 'site-doc')
    await done(lu, id, 'resubmit')
    const fresh = { ...other, code: 'D4', message: '租赁合同已经到期' }
    expect((await does(clerk(), id, 'supplement', { items: [ITEM, fresh], by: '2026-11-20' })).status).toBe(200)
  })

  test('a document with an empty slot is not issued, and it says what an admin has to fill in', async () => {
    const { on, handIn, done, does, lu, clerk } = house
    on('2026-11-02')
    const dog = await handIn('dog-license')
    const refusal = { ground: 'already_handled', facts: '同一只犬的登记正在办理' }
    const refused = await does(clerk('li', 'police'), dog, 'not-accept', refusal)
    expect(refused).toMatchObject({ status: 409, body: { code: 'cases.notice_slot', slots: ['reviewBody', 'court'] } })
    expect(refused.body.detail).toContain('复议机关')
    expect((await clerk('li', 'police').get<Case>(`/api/cases/${dog}`)).body.state).toBe('received')
    const given = await done(clerk(), await handIn(), 'not-accept', {
      ground: 'not_this_body',
      facts: '场所在邻区，由那里的机关办理',
      body: '邻区农业农村委员会',
    })
    const html = (await lu.get<string>(given.notice?.href ?? '')).body
    for (const text of [
      '第三十二条第一款第（二）项',
      '邻区农业农村委员会',
      '青禾区人民政府',
      '青禾区人民法院',
      '六十日',
    ])
      expect(html).toContain(text)
  })

  test('doubts about truth or eligibility are no ground to refuse acceptance', async () => {
    const { on, handIn, does, clerk } = house
    on('2026-11-02')
    const refused = await does(clerk(), await handIn(), 'not-accept', {
      ground: 'false_papers',
      facts: '怀疑材料是假的',
    })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'ground' }] } })
  })

  test('where nobody answers in five working days the law accepts, from the day of receipt', async () => {
    const { on, handIn, does, lu, clerk, cases } = house
    on('2026-09-22')
    const id = await handIn()
    expect((await clerk().get<Case>(`/api/cases/${id}`)).body.handling?.clock.answer.due).toBe('2026-09-30')
    on('2026-09-30', '23:50')
    expect((await passTime(cases.deps)).deemed).toBe(0)
    on('2026-10-08')
    const refused = await does(clerk(), id, 'supplement', { items: [ITEM], by: '2026-10-20' })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('视为受理') } })
    expect((await passTime(cases.deps)).deemed).toBe(1)
    const seen = (await lu.get<Case>(`/api/cases/${id}`)).body
    expect(seen).toMatchObject({ state: 'accepted', handling: { notices: [{ kind: 'acceptance' }] } })
    // 15 working days from 22 September, over the Mid-Autumn Festival and the National Day.
    expect(seen.handling?.clock.statutory.due).toBe('2026-10-20')
    expect((await lu.get<string>(seen.handling?.notices[0]?.href ?? '')).body).toContain('即为受理')
  })

  test('a matter that is no permit is not accepted by law, but its office gets a task', async () => {
    const { on, handIn, lu, clerk, cases } = house
    on('2026-09-22')
    const id = await handIn('residence-register')
    on('2026-10-08')
    await passTime(cases.deps)
    await passTime(cases.deps)
    expect((await lu.get<Case>(`/api/cases/${id}`)).body.state).toBe('received')
    const found = (await tasksOf(clerk('li', 'police'), 'overdue')).filter(({ caseId }) => caseId === id)
    expect(found).toMatchObject([{ dueOn: '2026-10-09', owner: { office: 'police' } }])
    expect((await tasksOf(clerk(), 'overdue')).filter(({ caseId }) => caseId === id)).toEqual([])
  })

  test('without a legal ground, a reason and a planned end nothing stops the clock, and never longer than was told', async () => {
    const { on, handIn, done, does, clerk, approver } = house
    on('2026-11-02')
    const id = await handIn()
    await done(clerk(), id, 'accept')
    const whole = { ...SUSPENSION, until: '2026-11-06' }
    for (const wrong of [{ ground: '内部会签' }, { until: '2026-11-01' }, { ground: '其他法律规定' }, { reason: '' }])
      expect((await does(approver(), id, 'suspend', { ...whole, ...wrong })).status).toBe(422)
    await done(approver(), id, 'suspend', whole)
    on('2026-11-12')
    const { clock } = (await approver().get<Case>(`/api/cases/${id}`)).body.handling ?? {}
    expect(clock).toMatchObject({ statutory: { due: '2026-11-27', remaining: 11 } })
    expect(clock?.stopped).toBeUndefined()
  })

  test('a refusal answers conditions and what was said, and a second person confirms where the tier asks for one', async () => {
    const { on, handIn, done, does, lu, clerk, approver, cases } = house
    on('2026-11-02')
    const id = await handIn()
    await done(clerk(), id, 'accept')
    await done(lu, id, 'object', { words: '隔离室已经按要求改好了' })
    const task = (await tasksOf(approver(), 'objection')).find(({ caseId }) => caseId === id) as Task
    expect(task).toMatchObject({ state: 'open', dueOn: '2026-11-05' })
    const close = (who: string, note: string) => approver(who).post<Task>(`/api/tasks/${task.id}/close`, { note })
    expect((await close('he', '已看过改好的隔离室')).body).toMatchObject({ state: 'closed', closed: { by: 'he' } })
    expect((await close('he', '已看过改好的隔离室')).status).toBe(200)
    expect((await close('lin', '我也看过了')).status).toBe(409)
    const bare = { decision: 'refuse', opinion: '经现场查看，功能区不齐全' }
    expect((await does(approver(), id, 'decide', bare)).status).toBe(422)
    const reasoned = { ...bare, reasons: [{ conditionId: 'zones', found: '没有隔离室', evidence: '现场照片和平面图' }] }
    expect((await does(approver(), id, 'decide', reasoned)).body.errors).toMatchObject([{ path: 'answer' }])
    const whole = { ...reasoned, answer: '现场查看时隔离室仍作美容间使用' }
    const { advise } = cases.deps
    cases.deps.advise = async (decision) => ({
      ...{ suggestion: 'needs_review', tier: '中', unopened: [], against: '' },
      needsSecond: decision === 'refuse',
    })
    const first = await done(approver(), id, 'decide', whole)
    expect(first.case.handling?.awaitingSecond).toMatchObject({ decision: 'refuse', by: { name: 'he' } })
    const steps = (await lu.get<Case>(`/api/cases/${id}`)).body.handling?.steps ?? []
    expect(steps.map(({ type }) => type)).not.toContain('propose_decision')
    const second = await done(approver('lin'), id, 'decide', whole)
    cases.deps.advise = advise
    expect(second).toMatchObject({ case: { state: 'refused' }, notice: { kind: 'refusal' } })
    const html = (await lu.get<string>(second.notice?.href ?? '')).body
    for (const text of ['功能区和设备符合规定', '现场照片和平面图', '仍作美容间', '青禾区人民法院', '六个月'])
      expect(html).toContain(text)
  })

  test('what is approved is public with personal data masked; a case given back says why', async () => {
    const { on, handIn, done, clerk, approver, cases } = house
    on('2026-11-02')
    const id = await handIn()
    await done(clerk(), id, 'accept')
    const reason = '请核对租赁合同的面积'
    const back = await approver().post<Done>(`/api/review/cases/${id}/return`, { reason })
    expect(back.body.case).toMatchObject({ state: 'accepted', handling: { returned: { reason } } })
    const { body: queue } = await clerk().get<Queue>('/api/intake/queue?state=accepted')
    expect(queue.cases.find((one) => one.id === id)).toMatchObject({
      returned: true,
      clock: { words: '还剩15个工作日' },
    })
    await done(approver(), id, 'decide', { ...APPROVAL, content: '准予开展动物诊疗，联系电话13800000000' })
    const { body } = await personOf(cases, 'anybody').get<{ decisions: PublicDecision[] }>('/api/decisions')
    expect(body.decisions[0]).toMatchObject({ applicant: '青禾动物诊所', serviceName: '动物诊疗许可' })
    expect(JSON.stringify(body)).not.toContain('13800000000')
  })

  test('against what the applicant states of a condition nothing is approved without a reason', async () => {
    const { on, done, does, lu, clerk, approver } = house
    on('2026-11-02')
    const { body } = await lu.post<Case>('/api/cases', { serviceId: PERMIT, facts: { waste_ok: false } })
    await lu.post(`/api/cases/${body.id}/submit`, { anyway: true })
    await done(clerk(), body.id, 'accept')
    expect((await does(approver(), body.id, 'decide', APPROVAL)).body.code).toBe('cases.condition_unmet')
    const overridden = { reason: '现场查看，处理协议已经签订' }
    expect((await does(approver(), body.id, 'decide', { ...APPROVAL, overridden })).status).toBe(200)
  })

  test('a paper may come later only where the service says so, and nothing is approved before it is there', async () => {
    const { on, handIn, done, does, lu, clerk, approver, cases } = house
    on('2026-11-02')
    const promise = { materialIds: ['equip-list'], promise: '十日内补交设备清单', by: '2026-11-12' }
    const id = await handIn()
    expect((await does(clerk(), id, 'tolerate', promise)).status).toBe(409)
    const tolerant = cases.deps.catalogue.services.get(PERMIT)?.list.modes.tolerant ?? []
    tolerant.push('equip-list', 'license')
    try {
      const identity = await does(clerk(), id, 'tolerate', { ...promise, materialIds: ['license'] })
      expect(identity.body.code).toBe('cases.never_tolerated')
      expect((await does(clerk(), id, 'tolerate', { ...promise, by: '2026-12-31' })).status).toBe(422)
      const accepted = await done(clerk(), id, 'tolerate', promise)
      expect(accepted).toMatchObject({ case: { state: 'accepted' }, notice: { kind: 'tolerance' } })
      expect((await does(approver(), id, 'decide', APPROVAL)).body.code).toBe('cases.papers_to_come')
      on('2026-11-13')
      await passTime(cases.deps)
      expect((await tasksOf(clerk(), 'missed_promise')).map(({ caseId }) => caseId)).toContain(id)
      expect((await lu.upload(id, 'other.pdf', aPdf({ note: 'x' }), 'layout')).status).toBe(409)
      expect((await lu.upload(id, 'list.pdf', aPdf({ note: 'list' }), 'equip-list')).status).toBe(201)
      expect((await done(lu, id, 'resubmit')).case.handling?.tolerated?.open).toEqual([])
      expect((await does(approver(), id, 'decide', APPROVAL)).status).toBe(200)
    } finally {
      tolerant.length = 0
    }
  })

  test('a value mended on the spot keeps both, a case handed on belongs to the other office, a bad rating opens a task', async () => {
    const { on, handIn, done, lu, clerk, supervisor } = house
    on('2026-11-02')
    const id = await handIn()
    const mended = await done(clerk(), id, 'correct', {
      part: 'applicant',
      key: '负责人',
      value: '陆文绢',
      seen: '营业执照',
    })
    expect(mended.case.applicant.负责人).toBe('陆文绢')
    expect(mended.case.handling?.corrections).toMatchObject([{ key: '负责人', from: '陆文娟', by: { name: 'wang' } }])
    const handed = await done(clerk(), id, 'transfer', { office: 'police', reason: '归公安办理' })
    expect(handed.case.handling?.office.id).toBe('police')
    expect((await clerk().get(`/api/cases/${id}`)).status).toBe(404)
    await done(clerk('li', 'police'), id, 'transfer', { office: 'farm', reason: '还是归农业办理' })
    await done(clerk(), id, 'not-accept', { ground: 'not_needed', facts: '只做洗澡美容，不用许可' })
    await done(lu, id, 'rate', { grade: 1, tags: ['增加新的审批条件'], words: '说不清楚' })
    const found = (await tasksOf(supervisor, 'bad_rating')).find(({ caseId }) => caseId === id)
    expect(found).toMatchObject({ dueOn: '2026-11-23' })
  })
})
