import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { AlertFile, AlertsQuery, type AlertTier } from '../src/contract/index.ts'
import { dayOf } from '../src/shared/index.ts'
import { openStore, type Store, tables } from '../src/store/index.ts'
import { closeAlert, digest, listAlerts, takeStep } from '../src/supervise/alerts/alerts.usecase.ts'
import type { Signal } from '../src/supervise/alerts/signals.ts'
import { createAlertsRepository, look, writeDigest } from '../src/supervise/index.ts'
import { calendar } from './support/histories.ts'

const words = AlertFile.parse(
  parse(readFileSync(join(import.meta.dirname, '../knowledge/supervise/alerts.yaml'), 'utf8')),
)
let store: Store
let now: Date
let wrong: Signal[]
const on = (day: string, time = '09:00') => {
  now = new Date(`${day}T${time}:00+08:00`)
}
const signal = (key: string, tier: AlertTier, source = 'imported'): Signal => ({
  key,
  rule: 'promise-over',
  tier,
  subject: { caseId: key, source },
  evidence: { value: 7, numerator: 7, denominator: 5, unit: '工作日' },
  slots: { of: 5, used: 7 },
})
const deps = () => ({
  repository: createAlertsRepository(store.db),
  calendar,
  clock: { now: () => now, today: () => dayOf(now) },
  words,
  signals: async () => wrong,
  nameOf: async ({ caseId = '' }) => caseId,
})
const list = async (query: object = {}) => (await listAlerts(AlertsQuery.parse(query), deps())).alerts
const only = async () => {
  const [alert, ...others] = await list()
  expect(others).toEqual([])
  if (!alert) throw new Error('no alert')
  return alert
}
const close = (id: string, cause: 'people' | 'false_alarm' = 'people') =>
  closeAlert({ id, cause, note: '已办结并核对', by: 'xu' }, deps())

beforeAll(async () => {
  store = await openStore({ dataDir: 'memory://' })
})
afterAll(() => store.close())
beforeEach(async () => {
  await store.db.delete(tables.alerts)
  wrong = []
  on('2026-11-02')
})

test('nobody deals with it: it goes from owner to owner with a new term each, and stays with the last', async () => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  expect(await only()).toMatchObject({ owner: 'handler', dueOn: '2026-11-05' })
  on('2026-11-05')
  expect(await look(deps())).toEqual({ opened: 0, escalated: 0 })
  const seen = []
  for (const day of ['2026-11-06', '2026-11-12', '2026-11-18', '2026-11-24']) {
    on(day)
    await look(deps())
    const { owner, dueOn } = await only()
    seen.push([owner, dueOn])
  }
  expect(seen).toEqual([
    ['section', '2026-11-11'],
    ['lead', '2026-11-17'],
    ['supervisor', '2026-11-23'],
    ['supervisor', '2026-11-23'],
  ])
  expect((await only()).trail.map(({ what }) => what)).toEqual([
    ...['open', 'escalate section', 'escalate lead', 'escalate supervisor'],
  ])
})

test('what has been mended waits for the check and goes to nobody else; an appeal that is refused opens it again', async () => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  const { id } = await only()
  await takeStep({ id, step: 'rectify', note: '今天办结', by: 'wang' }, deps())
  on('2026-11-10')
  expect(await look(deps())).toEqual({ opened: 0, escalated: 0 })
  await takeStep({ id, step: 'appeal', note: '停钟的告知书没有导入', by: 'wang' }, deps())
  expect((await takeStep({ id, step: 'reject_appeal', note: '告知书日期不符', by: 'xu' }, deps())).state).toBe('open')
  await expect(takeStep({ id, step: 'reject_appeal', note: '再次', by: 'xu' }, deps())).rejects.toMatchObject({
    code: 'alert.state',
  })
})

test('when it gets worse the same alert is raised, with the new number and a new term', async () => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  on('2026-11-04')
  wrong = [{ ...signal('a', 'red'), evidence: { value: 21, numerator: 21, denominator: 20, unit: '工作日' } }]
  await look(deps())
  expect(await only()).toMatchObject({ tier: 'red', dueOn: '2026-11-05', evidence: { numerator: 21 } })
  wrong = [signal('a', 'yellow')]
  await look(deps())
  expect(await only()).toMatchObject({ tier: 'red' })
})

test.each<[what: string, cause: 'people' | 'false_alarm', day: string, tier: AlertTier, again: boolean]>([
  ['the same soon after stays quiet', 'people', '2026-11-10', 'orange', false],
  ['the same after the quiet days is a new alert', 'people', '2026-11-20', 'orange', true],
  ['something worse is one at once', 'people', '2026-11-04', 'red', true],
  ['a false alarm stays one', 'false_alarm', '2026-12-01', 'orange', false],
  ['even a false alarm that gets worse is looked at', 'false_alarm', '2026-11-04', 'red', true],
])('after closing, %s', async (_what, cause, day, tier, again) => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  const { id } = await only()
  if (cause === 'false_alarm') await takeStep({ id, step: 'appeal', note: '数据导错了', by: 'wang' }, deps())
  else wrong = []
  await close(id, cause)
  on(day)
  wrong = [signal('a', tier)]
  expect(await look(deps())).toEqual({ opened: again ? 1 : 0, escalated: 0 })
})

test('nothing closes while its number stands, and what is gone closes only by a person', async () => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  const { id } = await only()
  await expect(close(id)).rejects.toMatchObject({ code: 'alert.not_moved' })
  wrong = []
  await look(deps())
  expect((await only()).state).toBe('open')
  expect((await close(id)).state).toBe('closed')
})

test('alerts of our own and of other systems are told apart, also in the counts', async () => {
  wrong = [signal('a', 'orange'), signal('b', 'red', 'own'), signal('c', 'yellow', 'own')]
  await look(deps())
  const own = await listAlerts(AlertsQuery.parse({ source: 'own' }), deps())
  expect(own.alerts.map(({ subjectName }) => subjectName).sort()).toEqual(['b', 'c'])
  expect(own).toMatchObject({ total: 2, byTier: { orange: 0, red: 1, yellow: 1 } })
  expect((await list({ source: 'imported' })).map(({ subjectName }) => subjectName)).toEqual(['a'])
  expect(await list({ source: 'own', tier: 'red' })).toHaveLength(1)
  expect(await list()).toHaveLength(3)
})

test('a day is written down once when it is over, and later changes leave it as it was', async () => {
  wrong = [signal('a', 'orange')]
  await look(deps())
  on('2026-11-05', '23:30')
  wrong.push(signal('b', 'yellow'))
  await look(deps())
  const day = await digest('2026-11-05', deps())
  expect(day).toMatchObject({ writtenAt: null, overdue: [], closed: 0, open: { orange: 1, yellow: 1 } })
  expect(day.opened.map(({ subjectName }) => subjectName)).toEqual(['b'])
  on('2026-11-06', '00:20')
  expect(await writeDigest(deps())).toBe(true)
  await look(deps())
  wrong = []
  for (const { id } of await list()) await close(id)
  expect(await writeDigest(deps())).toBe(false)
  const written = await digest('2026-11-05', deps())
  expect(written).toMatchObject({ writtenAt: '2026-11-05T16:20:00.000Z', closed: 0, open: { orange: 1, yellow: 1 } })
  expect(written.overdue.map(({ subjectName, owner }) => [subjectName, owner])).toEqual([['a', 'handler']])
  expect((await digest('2026-11-06', deps())).closed).toBe(2)
})
