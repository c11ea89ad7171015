import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Alert, Alerts, Board, ImportResult, IndicatorCases, Indicators, Problem } from '../src/contract/index.ts'
import { signInAs, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
let supervisor: Visitor
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1' })
  supervisor = await signInAs(server, 'supervisor')
})
afterAll(() => server?.close())

type Entry = [type: string, at: string, data?: object]
const history = (id: string, entries: Entry[], more: object = {}) => ({
  id,
  serviceId: 'S1',
  department: 'D1',
  window: 'W1',
  channel: '窗口',
  officer: 'o1',
  applicant: '陆文娟测试',
  events: entries.map(([type, at, data = {}]) => ({ type, at: `${at}T10:00:00+08:00`, by: 'o1', data })),
  ...more,
})
const file = (cases: unknown[], more: object = {}) => ({
  format: 'zhengtong-events/1',
  period: { from: '2026-10-01', to: '2026-11-18' },
  asOf: '2026-11-18T18:00:00+08:00',
  departments: [{ id: 'D1', name: '演示区城市管理行政执法局' }],
  services: [
    {
      id: 'S1',
      name: '户外招牌设置备案',
      department: 'D1',
      statutory: { days: 20, unit: '工作日' },
      promised: { days: 5, unit: '工作日' },
      steps: [],
    },
  ],
  windows: [{ id: 'W1', name: '1号窗口' }],
  cases,
  ...more,
})
const good = (n: number) =>
  history(`G${n}`, [
    ['receive', '2026-11-02'],
    ['accept', '2026-11-02'],
    ['decide', '2026-11-05', { result: '0' }],
    ['deliver', '2026-11-06'],
  ])
const late = history('L1', [
  ['receive', '2026-10-09'],
  ['accept', '2026-10-09'],
])
const bring = (data: object) => supervisor.post<ImportResult & Problem>('/api/supervise/events/import', data)

test('histories come in once, what is wrong in them is named, and nobody else may bring them', async () => {
  const cases = [...Array.from({ length: 20 }, (_, n) => good(n)), late, history('E', []), 'nonsense']
  const first = await bring(file(cases))
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({ imported: 22, duplicates: 0 })
  expect(first.body.problems.map(({ caseId }) => caseId)).toEqual(['E', '第23件'])
  expect((await bring(file(cases))).body).toMatchObject({ imported: 0, duplicates: 22 })
  const wrong = await bring({ ...file([]), format: 'something else' })
  expect([wrong.status, wrong.body.errors?.[0]?.path]).toEqual([422, 'format'])
  expect((await bring(file([], { asOf: 'some day' }))).body.errors?.[0]?.path).toBe('asOf')
  expect((await server.post('/api/supervise/events/import', file([]))).status).toBe(401)
  const clerk = await signInAs(server, 'clerk')
  expect((await clerk.post('/api/supervise/events/import', file([]))).status).toBe(403)
})

test('a figure has its numerator, denominator, definition, and the cases behind it', async () => {
  const path = '/api/supervise/indicators?from=2026-10-01&to=2026-11-18&source=imported'
  const { body } = await supervisor.get<Indicators>(path)
  const of = (id: string) => body.indicators.find((one) => one.id === id)
  expect(of('P02')).toMatchObject({ name: '超承诺率', numerator: 0, denominator: 20, value: 0, unit: '%' })
  expect(of('P03')).toMatchObject({ numerator: 1, denominator: 21, tier: 'red' })
  expect(body.rows).toMatchObject([{ key: 'D1', name: '演示区城市管理行政执法局', cases: 22, suppressed: false }])
  expect(body.unmeasured.map(({ id }) => id)).toContain('P22')
  const behind = await supervisor.get<IndicatorCases>('/api/supervise/indicators/P03/cases?source=imported')
  expect(behind.body).toMatchObject({ total: 1, cases: [{ caseId: 'L1', serviceName: '户外招牌设置备案' }] })
  const small = await supervisor.get<Indicators>(`${path}&by=officer`)
  expect(small.body.rows).toHaveLength(1)
  const wrong = await supervisor.get<Problem>('/api/supervise/indicators?from=2026-11-02&to=2026-11-01')
  expect([wrong.status, wrong.body.detail]).toEqual([422, expect.stringContaining('核对')])
})

test('the morning board and the report carry the same numbers, as a page and as a spreadsheet', async () => {
  const { body } = await supervisor.get<Board>('/api/supervise/board?source=imported&from=2026-10-01&to=2026-11-18')
  expect(body.figures.map(({ id }) => id)).toEqual(['P09', 'P02', 'P07', 'P21', 'P23'])
  expect(body.left).toContainEqual({ key: 'over', count: 1 })
  expect(body.funnel[0]).toMatchObject({ stage: 'received', cases: 21 })
  expect(body.departments).toMatchObject([{ cases: 21, figures: { P02: { numerator: 0, denominator: 20 } } }])
  const report = (format: string) =>
    fetch(`${server.url}/api/supervise/report?source=imported&format=${format}`, {
      headers: { cookie: supervisor.cookie },
    })
  const page = await (await report('html')).text()
  expect(page).toContain('超承诺率')
  expect(page).toContain('0（0/20）')
  const sheet = unzipSync(new Uint8Array(await (await report('xlsx')).arrayBuffer()))
  expect(Object.keys(sheet).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(5)
})

test('an alert stands once however often it is seen, and closes only when its number has moved', async () => {
  const list = async (state = '') => (await supervisor.get<Alerts>(`/api/supervise/alerts${state}`)).body
  const first = await list()
  const mine = first.alerts.find(({ subject }) => subject.caseId === 'L1')
  expect(mine).toMatchObject({
    tier: 'red',
    state: 'open',
    title: '超过法定时限',
    owner: 'section',
    dueOn: '2026-11-19',
  })
  expect((await list()).total).toBe(first.total)
  const step = (what: string, data: object) =>
    supervisor.post<Alert & Problem>(`/api/supervise/alerts/${mine?.id}/${what}`, data)
  expect((await step('acknowledge', { note: '' })).status).toBe(422)
  expect((await step('acknowledge', { note: '已通知经办人' })).body.state).toBe('acknowledged')
  expect((await step('acknowledge', { note: '已通知经办人' })).status).toBe(409)
  expect((await step('close', { note: '处理完了', cause: 'people' })).body.detail).toContain('没有变好')
  expect((await step('close', { note: '是误报', cause: 'false_alarm' })).body.detail).toContain('先写明理由申诉')
  await bring(
    file([
      history('L1', [
        ['receive', '2026-10-09'],
        ['accept', '2026-10-09'],
        ['decide', '2026-11-18', { result: '0' }],
      ]),
    ]),
  )
  const closed = await step('close', { note: '已办结并约谈', cause: 'people' })
  expect(closed.body).toMatchObject({ state: 'closed', cause: 'people' })
  expect(closed.body.trail.map(({ what }) => what)).toEqual(['open', 'acknowledge', 'close'])
  expect((await list()).alerts.map(({ id }) => id)).not.toContain(mine?.id)
  expect((await list('?state=closed')).alerts.map(({ id }) => id)).toContain(mine?.id)
})
