import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Case,
  CheckResult,
  DeskGrounds,
  Finding,
  Findings,
  NoticePreview,
  PaperPages,
  Queue,
  Receipt,
  RetakeLink,
  RetakePlace,
  Trace,
} from '../src/contract/index.ts'
import { attachTo, MATTER, WARRANT } from './support/desk.ts'
import type { Done, Trouble } from './support/handling.ts'
import { aPdf, aPng } from './support/papers.ts'
import { signInAs, signUp, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'

let server: TestServer
let clerk: Visitor
let citizen: Visitor
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1', READING_WORKERS: '1' })
  clerk = await signInAs(server, 'clerk')
  citizen = await signInAs(server, 'citizen')
})
afterAll(() => server.close())

const attach = (id: string, ...paper: [name: string, bytes: Uint8Array, materialId?: string]) =>
  attachTo(server, citizen, id, paper)

/** A case with a receipt and one paper. */
async function handIn(...more: Uint8Array[]): Promise<{ id: string; documentId: string }> {
  const { body } = await citizen.post<Case>('/api/cases', MATTER)
  const documentId = await attach(body.id, '委托书.pdf', WARRANT)
  for (const bytes of more) await attach(body.id, '空白.pdf', bytes)
  expect((await citizen.post(`/api/cases/${body.id}/submit`, { anyway: true })).status).toBe(200)
  return { id: body.id, documentId }
}
const put = <T>(who: Visitor, path: string, data: object) =>
  server.call<T>(path, {
    method: 'PUT',
    headers: { cookie: who.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
const findings = async (id: string) => (await clerk.get<Findings>(`/api/cases/${id}/findings`)).body
const check = (id: string) => clerk.post<CheckResult>(`/api/cases/${id}/check`, {})
const eventsOf = async (id: string) => {
  const supervisor = await signInAs(server, 'supervisor')
  return (await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)).body
}

describe('findings', () => {
  test('a check is kept with the case; what a clerk makes of a finding stays when it is checked again', async () => {
    const { id } = await handIn(aPdf())
    expect(await findings(id)).toMatchObject({ checkedAt: null, stale: true, findings: [] })
    expect((await check(id)).status).toBe(200)
    const { findings: found, stale } = await findings(id)
    expect(stale).toBe(false)
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found.map((one) => one.id)).size).toBe(found.length)
    const { body: queue } = await clerk.get<Queue>('/api/intake/queue')
    expect(queue.cases.find((one) => one.id === id)).toMatchObject({ findings: found.length })

    const [first, second] = found as [Finding, Finding]
    const at = (one: Finding) => `/api/cases/${id}/findings/${one.id}`
    const accepted = await put<Finding>(clerk, at(first), { state: 'accepted', message: '请补上这一份' })
    expect(accepted.body).toMatchObject({ state: 'accepted', message: '请补上这一份', edited: true, code: first.code })
    expect((await put<Trouble>(clerk, at(second), { state: 'dismissed' })).status).toBe(422)
    const dismissed = await put<Finding>(clerk, at(second), { state: 'dismissed', reason: 'checked', note: '看过原件' })
    expect(dismissed.body).toMatchObject({ state: 'dismissed', reason: { name: '已当面核' }, by: { name: /./ } })

    await check(id)
    const again = (await findings(id)).findings
    expect(again.slice(0, 2).map(({ state, message }) => [state, message])).toEqual([
      ['accepted', '请补上这一份'],
      ['dismissed', second.message],
    ])
    const { body: taken } = await put<Finding>(clerk, at(second), { state: 'open' })
    expect(taken).toMatchObject({ state: 'open', reason: null })

    const trace = await eventsOf(id)
    expect(trace.intact).toBe(true)
    const marks = trace.events.filter(({ type }) => type === 'finding').map(({ data }) => [data.state, data.reason])
    expect(marks).toEqual([
      ['accepted', null],
      ['dismissed', 'checked'],
      ['open', null],
    ])
    expect(JSON.stringify((await citizen.get<Case>(`/api/cases/${id}`)).body)).not.toContain('看过原件')
  })

  test('a second application of the same applicant is seen as long as the first one runs', async () => {
    const again = async (name: string) => {
      const applicant = { 申请单位名称: name }
      const { body } = await citizen.post<Case>('/api/cases', { ...MATTER, applicant })
      const { body: receipt } = await citizen.post<Receipt>(`/api/cases/${body.id}/submit`, { anyway: true })
      return { id: body.id, number: receipt.number }
    }
    const alike = async (id: string) =>
      (await check(id)).body.defects.filter(({ code }) => code === 'I3').map(({ message }) => message)
    const first = await again('上海重复建设工程有限公司')
    const second = await again('上海重复建设工程有限公司')
    const other = await again('上海另一建设工程有限公司')
    expect(await alike(second.id)).toEqual([`您已于2026-11-18提交同类申请（${first.number}）。`])
    expect(await alike(other.id)).toEqual([])
    expect((await citizen.post(`/api/cases/${first.id}/withdraw`, {})).status).toBe(200)
    expect(await alike(second.id)).toEqual([])
  })

  test('only who handles the case sees and marks them', async () => {
    const { id } = await handIn()
    expect((await citizen.get(`/api/cases/${id}/findings`)).status).toBe(403)
    expect((await citizen.post(`/api/cases/${id}/check`, {})).status).toBe(403)
    expect((await put(clerk, `/api/cases/${id}/findings/nothing`, { state: 'accepted' })).status).toBe(404)
    const { body } = await clerk.get<DeskGrounds>('/api/intake/grounds')
    expect(body.dismissals.map(({ name }) => name)).toEqual(['系统看错', '另有材料', '不影响', '已当面核', '其他'])
  })
})

describe('a check with its progress', () => {
  test('says each page while it reads', async () => {
    const { id } = await handIn()
    const response = await fetch(`${server.url}/api/cases/${id}/check`, {
      method: 'POST',
      headers: { cookie: clerk.cookie, accept: 'text/event-stream' },
    })
    const text = await response.text()
    expect([...text.matchAll(/event: (\w+)/g)].map(([, event]) => event).at(-1)).toBe('done')
  })
})

describe('pages', () => {
  test('a page is a picture with its text; that somebody looked at it is kept, once a day', async () => {
    const { id, documentId } = await handIn()
    const at = `/api/cases/${id}/documents/${documentId}/pages`
    const { body } = await clerk.get<PaperPages>(at)
    expect(body.pages).toMatchObject([{ page: 1, part: 0 }])
    expect(body.pages[0]?.text).toContain('授权委托书')
    for (const width of ['400', '1200']) {
      const picture = await fetch(`${server.url}${at}/1.webp?width=${width}`, { headers: { cookie: clerk.cookie } })
      expect(picture.status).toBe(200)
      expect(picture.headers.get('content-type')).toBe('image/webp')
      expect(picture.headers.get('cache-control')).toBe('no-store')
      expect(
        Buffer.from(await picture.arrayBuffer())
          .subarray(8, 12)
          .toString(),
      ).toBe('WEBP')
    }
    const mine = await fetch(`${server.url}${at}/1.webp`, { headers: { cookie: citizen.cookie } })
    expect(mine.status).toBe(200)
    const views = (await eventsOf(id)).events.filter(({ type }) => type === 'view')
    expect(views.map(({ data, by }) => [data.documentId, by.role])).toEqual([[documentId, 'clerk']])
    expect((await clerk.get(`${at}/9.webp`)).status).toBe(404)
    expect((await clerk.get(`${at}/..%2f1.webp`)).status).toBeGreaterThanOrEqual(400)
    const { visitor: stranger } = await signUp(server)
    expect((await stranger.get(`${at}/1.webp`)).status).toBe(404)
  })
})

test('who opens the original is kept as well; the owner leaves no trace', async () => {
  const { id, documentId } = await handIn()
  const open = (who: Visitor) =>
    fetch(`${server.url}/api/cases/${id}/documents/${documentId}?inline=1`, { headers: { cookie: who.cookie } })
  const viewed = async () =>
    (await eventsOf(id)).events.flatMap(({ type, data }) => (type === 'view' ? [data.documentId] : []))
  expect((await open(citizen)).status).toBe(200)
  expect(await viewed()).toEqual([])
  expect((await open(clerk)).status).toBe(200)
  expect((await open(clerk)).status).toBe(200)
  expect(await viewed()).toEqual([documentId])
})

describe('a notice before it is sent', () => {
  const ITEM = { message: '缺少申请书', remedy: '填写申请书后上传', basis: '办事指南' }

  test('is shown whole, takes no number and changes nothing; refused where the step would be', async () => {
    const { id } = await handIn()
    const preview = (verb: string, input: object) =>
      clerk.post<NoticePreview & Trouble>(`/api/cases/${id}/preview/${verb}`, input)
    const shown = await preview('supplement', { items: [ITEM], by: '2026-12-10' })
    expect(shown.status, JSON.stringify(shown.body)).toBe(200)
    expect(shown.body.html).toContain('缺少申请书')
    expect(shown.body.html).toContain('编号在发出时取')
    expect((await clerk.get<Case>(`/api/cases/${id}`)).body).toMatchObject({
      ...{ state: 'received', handling: { notices: [] } },
    })
    expect((await preview('supplement', { items: [ITEM], by: '2026-11-01' })).status).toBe(422)
    expect((await preview('not-accept', { ground: 'not_this_body', facts: '不归这里管' })).status).toBe(422)

    const { body: sent } = await clerk.post<Done>(`/api/cases/${id}/supplement`, { items: [ITEM], by: '2026-12-10' })
    expect(sent.notice?.number).toMatch(/1号$/)
    expect((await preview('accept', {})).body).toMatchObject({ status: 409, state: 'supplement' })
    await citizen.post(`/api/cases/${id}/resubmit`, {})
    const second = await preview('supplement', { items: [{ ...ITEM, message: '另一样' }], by: '2026-12-10' })
    expect(second.body).toMatchObject({ status: 409, code: 'cases.second_notice' })
  })
})

describe('taking a paper again with a phone', () => {
  test('a link serves one material for a short time; the new paper stands in for the old, which is kept', async () => {
    const { id, documentId } = await handIn()
    const material = (
      await clerk.get<{ materials: { id: string; name: string }[] }>(`/api/catalogue/services/${MATTER.serviceId}`)
    ).body.materials[0]
    const offered = await clerk.post<RetakeLink>(`/api/cases/${id}/retake`, {
      ...{ materialId: material?.id, replaces: documentId },
    })
    expect(offered.status, JSON.stringify(offered.body)).toBe(200)
    const path = `/api${offered.body.path}`
    const { body: place } = await server.get<RetakePlace>(path)
    expect(place).toMatchObject({ material: material?.name })
    const form = new FormData()
    form.append('file', new File([aPng({ width: 40, height: 40 }) as Uint8Array<ArrayBuffer>], '补拍.png'))
    const taken = await server.call(path, { method: 'POST', body: form })
    expect(taken, JSON.stringify(taken.body)).toMatchObject({ status: 200, body: { taken: true } })

    const { body: seen } = await clerk.get<Case>(`/api/cases/${id}`)
    expect(Object.fromEntries(seen.documents.map(({ name, materialId }) => [name, materialId]))).toEqual({
      '委托书.pdf': null,
      '补拍.png': material?.id,
    })
    await check(id)
    expect(await findings(id)).toMatchObject({ replaced: [documentId], stale: false })
    const { events } = await eventsOf(id)
    expect(events.findLast(({ type }) => type === 'attach')).toMatchObject({
      ...{ by: { role: 'clerk' }, data: { retake: true, replaces: documentId } },
    })

    expect((await server.get('/api/retake/abcd')).status).toBe(404)
    expect((await citizen.post(`/api/cases/${id}/retake`, { materialId: material?.id })).status).toBe(403)
    await clerk.post(`/api/cases/${id}/accept`, {})
    expect((await server.get(path)).status).toBe(409)
  })
})

test('a paper put in since a supplement was asked for can be taken out again, one from before cannot, whatever the clock says', async () => {
  const { id, documentId } = await handIn()
  const items = [{ message: '缺少申请书', remedy: '填写申请书后上传', basis: '办事指南' }]
  expect((await clerk.post(`/api/cases/${id}/supplement`, { items, by: '2026-12-10' })).status).toBe(200)
  const added = await attach(id, '申请书.pdf', aPdf())
  expect((await citizen.remove(`/api/cases/${id}/documents/${added}`)).status).toBe(200)
  expect((await citizen.remove(`/api/cases/${id}/documents/${documentId}`)).status).toBe(409)
})
