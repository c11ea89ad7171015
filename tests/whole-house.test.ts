import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Case, Health, PublicDecision, Queue, Receipt, Task, TaskList } from '../src/contract/index.ts'
import type { Done } from './support/handling.ts'
import { signInAs } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1' })
})
afterAll(() => server.close())

test('with the demonstration accounts a case goes from the citizen to the approver and comes back decided', async () => {
  const citizen = await signInAs(server, 'citizen')
  const clerk = await signInAs(server, 'clerk')
  const approver = await signInAs(server, 'approver')
  const { body: draft } = await citizen.post<Case>('/api/cases', {
    serviceId: 'construction-waste',
    applicant: { 申请单位: '上海某某建设有限公司' },
  })
  const { body: receipt } = await citizen.post<Receipt>(`/api/cases/${draft.id}/submit`, { anyway: true })
  const { body: queue } = await clerk.get<Queue>('/api/intake/queue')
  expect(queue.cases.map(({ number }) => number)).toContain(receipt.number)
  const accepted = await clerk.post<Done>(`/api/cases/${draft.id}/accept`, {})
  expect(accepted.body).toMatchObject({ case: { state: 'accepted' }, notice: { kind: 'acceptance' } })
  const again = await clerk.post<{ last: { by: { name: string } } }>(`/api/cases/${draft.id}/supplement`, {
    items: [{ message: '缺少处置方案', remedy: '上传处置方案', basis: '办事指南' }],
    by: '2026-12-01',
  })
  expect(again).toMatchObject({ status: 409, body: { last: { by: { name: '演示收件员' } } } })
  const { body: waiting } = await approver.get<Queue>('/api/review/queue')
  expect(waiting.cases.map(({ id }) => id)).toContain(draft.id)
  const decided = await approver.post<Done>(`/api/review/cases/${draft.id}/decide`, {
    decision: 'refuse',
    opinion: '消纳场所没有备案，处置去向不明确',
    reasons: [{ conditionId: await firstCondition(), found: '没有查到备案', evidence: '场所备案台账' }],
  })
  expect(decided, JSON.stringify(decided.body)).toMatchObject({ status: 200 })
  const { body: seen } = await citizen.get<Case>(`/api/cases/${draft.id}`)
  expect(seen).toMatchObject({ state: 'refused', handling: { clock: { words: '还剩10个工作日' } } })
  expect(seen.handling?.steps.every(({ by }) => by === null || !by.includes('演示'))).toBe(true)
  const { body: published } = await server.get<{ decisions: PublicDecision[] }>('/api/decisions')
  expect(published.decisions).toEqual([])
  const { body: health } = await server.get<Health>('/api/health')
  expect(health.status).toBe('ok')
})
const firstCondition = async (): Promise<string> => {
  const { body } = await server.get<{ conditions: { id: string }[] }>('/api/catalogue/services/construction-waste')
  return body.conditions[0]?.id ?? ''
}

test('an answer of no use, and a wish for a person, become tasks that somebody closes; an emergency does not', async () => {
  const supervisor = await signInAs(server, 'supervisor')
  const clerk = await signInAs(server, 'clerk')
  const { messageId } = await server.ask('身份证丢了补办要多少钱')
  await server.post(`/api/ask/${messageId}/feedback`, { helpful: false })
  const handed = await server.ask('我要转人工')
  expect(handed.outcome).toBe('handoff')
  await server.ask('我家着火了')
  const { body } = await supervisor.get<TaskList>('/api/tasks')
  expect(body.tasks.map(({ source, about }) => [source, about]).sort()).toEqual(
    [
      ['failed_handover', handed.messageId],
      ['unhelpful_answer', messageId],
    ].sort(),
  )
  const { tasks } = (await clerk.get<TaskList>('/api/tasks')).body
  expect(tasks.map(({ source }) => source)).toEqual(['failed_handover'])
  const note = '已电话联系，问题答复了'
  const closed = await clerk.post<Task>(`/api/tasks/${tasks[0]?.id}/close`, { note })
  expect(closed.body).toMatchObject({ state: 'closed', closed: { note } })
  expect((await clerk.get<TaskList>('/api/tasks')).body.total).toBe(0)
})

test('everybody may ask when a term ends', async () => {
  const suspensions = [{ from: '2026-11-10', to: '2026-11-16' }]
  const due = (request: object) => server.post('/api/supervise/deadline', request)
  expect((await due({ from: '2026-11-02', days: 20, unit: '工作日', suspensions })).body).toEqual({
    due: '2026-12-07',
    note: null,
  })
  expect((await due({ from: '2026-12-21', days: 20, unit: '工作日' })).body).toEqual({
    due: null,
    note: '待节假日安排',
  })
  expect((await due({ from: '2026-11-02', days: -1, unit: '工作日' })).status).toBe(422)
})
