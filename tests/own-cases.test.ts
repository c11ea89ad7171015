import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAlertTasks } from '../src/app/index.ts'
import { createAskRepository } from '../src/ask/index.ts'
import { createTrails, passTime, recordCheck } from '../src/cases/index.ts'
import type { Catalogue } from '../src/catalogue/index.ts'
import type { AskResponse, Board, CheckResult, IndicatorCases, Indicators, TaskList } from '../src/contract/index.ts'
import { createHttpApp } from '../src/http/index.ts'
import {
  createAlertsRepository,
  createProcessDeps,
  createProcessRepository,
  look,
  registerAlerts,
  registerProcess,
} from '../src/supervise/index.ts'
import { personOf, whoIs } from './support/cases.ts'
import { type Handling, ITEM, openHandling, PERMIT } from './support/handling.ts'
import { aPdf } from './support/papers.ts'
import { embeddedPlace, type Place } from './support/places.ts'

let place: Place
let house: Handling
let desk: ReturnType<typeof personOf>
let supervise: ReturnType<typeof createProcessDeps>
beforeAll(async () => {
  place = await embeddedPlace()
  house = await openHandling(place)
  const { deps, store, vault } = house.cases
  supervise = createProcessDeps({
    repository: createProcessRepository(store.db, vault),
    alerts: createAlertsRepository(store.db),
    // The tests' catalogue is the whole one; cases are only shown a part of it.
    catalogue: deps.catalogue as Catalogue,
    clock: deps.clock,
    trails: createTrails(store.db, deps),
    tasks: deps.cases.tasks,
    talks: createAskRepository(store.db).listTalks,
    opened: createAlertTasks(deps, (deps.catalogue as Catalogue).process.alerts),
  })
  const app = createHttpApp(deps.logger)
  desk = personOf({ app }, 'supervisor:xu')
  registerProcess({ app, whoIs, process: supervise.process })
  registerAlerts({ app, whoIs, alerts: supervise.alerts })
})
afterAll(async () => {
  await house.cases.close()
  await place.remove()
})

const APPROVAL = { decision: 'approve', opinion: '符合条件，准予许可' }
const HANDING = { mode: '直接送达', receiver: '陆文娟', place: '政务服务中心' }
const figures = async (query = '') => {
  supervise.process.figures.forget()
  const { body } = await desk.get<Indicators>(
    `/api/supervise/indicators?source=own&from=2026-11-01&to=2026-12-31${query}`,
  )
  const of = (id: string) => {
    const found = body.indicators.find((one) => one.id === id)
    return found && [found.numerator, found.denominator]
  }
  return { of, ...body }
}

test('cases that were really handled give the figures one counts by hand', async () => {
  const { on, handIn, done, lu, clerk, approver, cases } = house
  const context = { person: { id: 'wang', name: 'wang', role: 'clerk' as const, office: 'farm' }, deps: cases.deps }
  const defect = (code: string, severity: 'supplement' | 'remind') => ({ code, severity, message: code, remedy: code })
  const checked = (...defects: ReturnType<typeof defect>[]) =>
    ({ defects, advice: { decision: 'supplement', reasons: [] }, papers: {} }) as unknown as CheckResult & {
      papers: Record<string, string>
    }

  // 1: supplemented twice, the second time for something that could be seen at first; decided after the law's fifteen days.
  on('2026-11-02')
  const twice = await handIn()
  await recordCheck(
    twice,
    checked(defect('A4', 'supplement'), defect('B1', 'supplement'), defect('C1', 'remind')),
    context,
  )
  await done(clerk(), twice, 'supplement', { items: [ITEM], by: '2026-11-16' })
  on('2026-11-04')
  await done(lu, twice, 'resubmit')
  const second = { items: [{ ...ITEM, code: 'A6', message: '平面图没有签名' }], by: '2026-11-16' }
  await done(clerk(), twice, 'supplement', { ...second, confirmed: true, reason: '第一次漏看了签名' })
  on('2026-11-05')
  await done(lu, twice, 'resubmit')
  on('2026-11-06')
  await done(clerk(), twice, 'accept')

  // 2: accepted at once, decided and delivered in time, badly rated.
  on('2026-11-02')
  const smooth = await handIn()
  await done(clerk(), smooth, 'accept')
  on('2026-11-09')
  await done(approver(), smooth, 'start-review')
  on('2026-11-10')
  await done(approver(), smooth, 'decide', APPROVAL)
  await done(clerk(), smooth, 'deliver', HANDING)
  await done(lu, smooth, 'rate', { grade: 2 })

  // 3: taken back; 4: nobody answers, so that the law accepts it; 5: papers promised for later and not brought.
  on('2026-11-03')
  const back = await handIn()
  await done(lu, back, 'withdraw', { reason: '不办了' })
  await handIn()
  const tolerant = cases.deps.catalogue.services.get(PERMIT)?.list.modes.tolerant ?? []
  tolerant.push('equip-list')
  const later = await handIn()
  await done(clerk(), later, 'tolerate', { materialIds: ['equip-list'], promise: '十日内补交', by: '2026-11-12' })
  tolerant.length = 0
  on('2026-11-16', '02:00')
  await passTime(cases.deps)

  on('2026-12-08')
  await done(approver(), twice, 'decide', APPROVAL)
  const so = await figures()
  expect(so.cases).toBe(5)
  expect({
    atOnce: so.of('P09'),
    supplemented: so.of('P10'),
    repeatedly: so.of('P10.repeat'),
    seenBefore: so.of('P11'),
    answeredLate: so.of('P04'),
    overTheLaw: so.of('P03'),
    daysTaken: so.of('P07'),
    unusual: so.of('P16'),
    online: so.of('P21'),
    bad: so.of('P23'),
    unkept: so.of('P29'),
    hintsTaken: so.of('P30'),
  }).toEqual({
    atOnce: [3, 5],
    supplemented: [1, 5],
    repeatedly: [1, 5],
    seenBefore: [1, 1],
    answeredLate: [1, 5],
    // 22 days of 15 for the first; the two that are still open have had 25.
    overTheLaw: [3, 4],
    daysTaken: [22 + 6, 2],
    unusual: [0, 5],
    online: [2, 2],
    bad: [1, 1],
    unkept: [1, 1],
    hintsTaken: [1, 2],
  })
  const behind = await desk.get<IndicatorCases>('/api/supervise/indicators/P29/cases?source=own')
  expect(behind.body.cases.map(({ caseId }) => caseId)).toEqual([later])
  const days = (await figures('&by=day')).rows.map(({ key, cases: count }) => [key, count])
  expect(days).toEqual([
    ['2026-11-02', 2],
    ['2026-11-03', 3],
  ])
})

test.each([
  ['region', '310000'],
  ['channel', '网上'],
  ['window', '青禾区农业农村委员会'],
  ['officer', 'he'],
] as const)('cases of our own have a %s', async (by, key) => {
  expect((await figures(`&by=${by}`)).rows.map((row) => row.key)).toContain(key)
})

test('an extension moves the term of the law, a bad rating is answered by closing its task', async () => {
  const { on, handIn, done, clerk, approver, supervisor } = house
  on('2026-11-03')
  const id = await handIn()
  await done(clerk(), id, 'accept')
  await done(approver(), id, 'extend', { reason: '评审意见需要核实', approvedBy: '沈主任' })
  on('2026-12-08')
  expect((await figures()).of('P03')).toEqual([3, 5])
  expect((await figures()).of('P23.mended')).toEqual([0, 1])
  on('2026-11-20')
  const { body } = await supervisor.get<TaskList>('/api/tasks?source=bad_rating')
  await supervisor.post(`/api/tasks/${body.tasks[0]?.id}/close`, { note: '已回访并道歉' })
  expect((await figures()).of('P23.mended')).toEqual([1, 1])
})

test('the reasons on the board are the names of the defect table', async () => {
  supervise.process.changed()
  const { body } = await desk.get<Board>('/api/supervise/board?source=own&from=2026-11-01&to=2026-12-31')
  expect(body.reasons.most).toEqual([{ label: '合同缺附件或签署页', count: 1 }])
})

test('a fault of a paper that was added to since could not be seen the first time', async () => {
  const { on, handIn, done, lu, clerk } = house
  on('2026-11-23')
  const id = await handIn()
  expect((await figures()).of('P11')).toEqual([1, 1])
  await done(clerk(), id, 'supplement', { items: [ITEM], by: '2026-12-01' })
  await lu.upload(id, 'new.pdf', aPdf({ note: 'new' }), 'layout')
  await done(lu, id, 'resubmit')
  await done(clerk(), id, 'supplement', { items: [{ ...ITEM, code: 'A6' }], by: '2026-12-01' })
  expect((await figures()).of('P11')).toEqual([1, 2])
})

test('P26: conversations that ended with a person, and questions that were not answered', async () => {
  const repository = createAskRepository(house.cases.store.db)
  const say = async (conversationId: string, messageId: string, outcome: AskResponse['outcome']) =>
    repository.save({
      conversationId,
      at: new Date('2026-11-05T10:00:00+08:00'),
      question: '问',
      answer: { outcome, messageId } as AskResponse,
      state: {} as never,
    })
  await say('a', '1', 'answered')
  await say('a', '2', 'handoff')
  await say('b', '3', 'no_answer')
  await say('b', '4', 'smalltalk')
  const so = await figures()
  expect([so.of('P26'), so.of('P26.unanswered')]).toEqual([
    [1, 2],
    [1, 3],
  ])
  const foreign = (await desk.get<Indicators>('/api/supervise/indicators?source=imported')).body
  expect(foreign.indicators.map(({ id }) => id)).not.toContain('P26')
  expect(foreign.unmeasured).toContainEqual({ id: 'P26', name: '咨询转人工率', why: '外来记录里没有问答' })
})

test('what nobody answered in time stands in the same list, and goes when it was answered', async () => {
  const { on, supervisor } = house
  on('2026-11-27')
  const overdue = async () => {
    supervise.process.figures.forget()
    await look(supervise.alerts)
    const { body } = await desk.get<{ alerts: { id: string; rule: string; evidence: { text: string } }[] }>(
      '/api/supervise/alerts?source=own',
    )
    return body.alerts.filter(({ rule }) => rule === 'task-overdue')
  }
  const [alert, ...others] = await overdue()
  expect(others).toEqual([])
  expect(alert?.evidence.text).toContain('承诺补交的材料没有按时来')
  const close = () =>
    desk.post<{ state?: string; code?: string }>(`/api/supervise/alerts/${alert?.id}/close`, {
      cause: 'applicant',
      note: '已联系申请人',
    })
  expect((await close()).status).toBe(409)
  const { body } = await supervisor.get<TaskList>('/api/tasks?source=missed_promise')
  await supervisor.post(`/api/tasks/${body.tasks[0]?.id}/close`, { note: '材料已收到' })
  expect((await close()).body.state).toBe('closed')
})

test('whoever handles a case is told by a task while there is still time, once', async () => {
  const { on, handIn, clerk } = house
  on('2026-12-21')
  const id = await handIn()
  on('2026-12-25')
  const told = async () => {
    supervise.process.figures.forget()
    await look(supervise.alerts)
    const { body } = await clerk().get<TaskList>('/api/tasks?source=alert')
    return body.tasks.filter(({ caseId }) => caseId === id)
  }
  const [task, ...others] = await told()
  expect(others).toEqual([])
  expect(task).toMatchObject({
    owner: { role: 'clerk', office: 'farm' },
    detail: expect.stringContaining('收件后没有答复'),
  })
  expect(await told()).toHaveLength(1)
  expect((await clerk('zhou', 'police').get<TaskList>('/api/tasks?source=alert')).body.tasks).toEqual([])
})
