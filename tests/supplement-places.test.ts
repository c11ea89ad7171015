import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case, CheckResult, Findings, NoticePreview, Trace } from '../src/contract/index.ts'
import { itemsOf } from '../web/src/features/intake/desk.logic.ts'
import { attachTo, MATTER, WARRANT } from './support/desk.ts'
import type { Done, Trouble } from './support/handling.ts'
import { aPdf } from './support/papers.ts'
import { signInAs, signUp, type Visitor } from './support/people.ts'
import { startTestServer, type TestServer } from './support/server.ts'
import { bodyText } from './support/word.ts'

const BY = '2026-12-10'
const ITEM = { code: 'D4', materialId: 'proxy', message: '委托期限已经过了', remedy: '换一份', basis: '办事指南' }

let server: TestServer
let clerk: Visitor
let citizen: Visitor
beforeAll(async () => {
  server = await startTestServer({ DEMO: '1', READING_WORKERS: '1' })
  clerk = await signInAs(server, 'clerk')
  citizen = await signInAs(server, 'citizen')
})
afterAll(() => server.close())

/** A case with these papers, handed in, and the ids of the papers. */
async function handIn(...papers: [name: string, bytes: Uint8Array, materialId?: string][]) {
  const { body } = await citizen.post<Case>('/api/cases', MATTER)
  const ids: string[] = []
  for (const paper of papers) ids.push(await attachTo(server, citizen, body.id, paper))
  expect((await citizen.post(`/api/cases/${body.id}/submit`, { anyway: true })).status).toBe(200)
  return { id: body.id, ids: ids as [string, ...string[]] }
}
const read = async (who: Visitor, path: string) => fetch(server.url + path, { headers: { cookie: who.cookie } })
const ask = <T = Done & Trouble>(id: string, items: object[], more: object = {}) =>
  clerk.post<T>(`/api/cases/${id}/supplement`, { items, by: BY, ...more })

describe('where a fault shows, from the check to the applicant', () => {
  test('the place that the check found reaches the applicant, who sees that page of their own paper; nobody else outside does', async () => {
    const { id, ids } = await handIn(['委托书.pdf', WARRANT, 'proxy'])
    const [paper] = ids
    expect((await clerk.post<CheckResult>(`/api/cases/${id}/check`, {})).status).toBe(200)
    const { body } = await clerk.get<Findings>(`/api/cases/${id}/findings`)
    const found = body.findings.find(({ box, documentId }) => box && documentId === paper)
    if (!found) throw new Error('the check found no place')
    const documents = (await clerk.get<Case>(`/api/cases/${id}`)).body.documents
    const items = itemsOf([{ ...found, state: 'accepted' }], '办事指南', documents)
    expect(items).toMatchObject([{ code: found.code, places: [{ documentId: paper, page: 1 }] }])
    expect((await ask(id, items)).status).toBe(200)

    const told = (await citizen.get<Case>(`/api/cases/${id}`)).body.handling?.supplement?.items[0]
    expect(told?.places).toEqual([{ documentId: paper, page: 1, box: found.box }])
    const picture = `/api/cases/${id}/documents/${paper}/pages/1.webp?part=0&width=1200`
    const mine = await read(citizen, picture)
    expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const { visitor: stranger } = await signUp(server)
    expect((await read(stranger, picture)).status).toBe(404)
    expect((await fetch(server.url + picture)).status).toBe(401)
    const supervisor = await signInAs(server, 'supervisor')
    const { body: trace } = await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
    expect(trace.events.filter(({ type }) => type === 'view')).toEqual([])
  })

  test('the notice names the page, the paper where the line does not say which, each page once, and the card of a photo', async () => {
    const { id, ids } = await handIn(
      ['委托书.pdf', WARRANT, 'proxy'],
      ['申请表.pdf', aPdf({ note: 'form' }), 'apply-form'],
      ['正面.pdf', aPdf({ note: 'front' }), 'license'],
      ['反面.pdf', aPdf({ note: 'back' }), 'license'],
      ['说明.pdf', aPdf({ note: 'other' })],
    )
    const [warrant, form, , back, other] = ids
    const places = [
      { documentId: warrant, page: 1, box: [0.1, 0.2, 0.3, 0.02] },
      { documentId: warrant, page: 1, box: [0.1, 0.6, 0.3, 0.02] },
      { documentId: form, page: 2 },
      { documentId: back, page: 1, part: 1 },
      { documentId: other, page: 2 },
    ]
    const items = [{ ...ITEM, places }, ITEM, { ...ITEM, materialId: 'license', places: places.slice(3) }]
    const first =
      '授权委托书和经办人身份证（见第1页、“建筑垃圾处置核准申请表”第2页、“反面.pdf”第1页的第2张、“说明.pdf”第2页）：委托期限'
    const third = '营业执照（事业单位法人证书）（见“反面.pdf”第1页的第2张、“说明.pdf”第2页）：委托期限'
    const lines = [`1．${first}`, '2．授权委托书和经办人身份证：委托期限', `3．${third}`]
    const { html } = (await clerk.post<NoticePreview>(`/api/cases/${id}/preview/supplement`, { items, by: BY })).body
    const { body } = await ask(id, items)
    const href = body.notice?.href ?? ''
    const sent = await (await read(citizen, href)).text()
    const docx = bodyText(new Uint8Array(await (await read(citizen, `${href}?format=docx`)).arrayBuffer()))
    for (const text of [html, sent, docx]) for (const line of lines) expect(text).toContain(line)
  })

  test('a paper of another case, or none, is refused; a box is cut to its page; at most five places', async () => {
    const { ids: elsewhere } = await handIn(['别处.pdf', aPdf({ note: 'elsewhere' })])
    const { id, ids } = await handIn(['委托书.pdf', WARRANT, 'proxy'])
    const [documentId] = ids
    const here = { documentId, page: 1 }
    for (const strange of [elsewhere[0], 'nothing']) {
      const refused = await ask(id, [ITEM, { ...ITEM, places: [here, { documentId: strange, page: 1 }] }])
      expect(refused).toMatchObject({
        status: 422,
        body: {
          detail: '指出的材料不在这件申请里，请重新核对材料再发',
          errors: [{ path: 'items.1.places.1.documentId' }],
        },
      })
    }
    const wrong = [
      { ...here, page: 0 },
      { ...here, box: [0, 0, 1] },
      { ...here, part: -1 },
    ].map((place) => [place])
    for (const places of [...wrong, Array(6).fill(here)])
      expect((await ask(id, [{ ...ITEM, places }])).status, JSON.stringify(places)).toBe(422)
    const boxes = [
      [-0.5, 0.9, 0.75, 0.5],
      [2, 0.5, 0.2, -1],
    ]
    const { status, body } = await ask(id, [{ ...ITEM, places: boxes.map((box) => ({ ...here, box })) }])
    expect(status, JSON.stringify(body)).toBe(200)
    const kept = body.case.handling?.supplement?.items[0]?.places?.map(({ box }) => box)
    expect(kept?.map((box) => box?.map((side) => Math.round(side * 100) / 100))).toEqual([
      [0, 0.9, 0.25, 0.1],
      [1, 0.5, 0, 0],
    ])
  })

  test('a place makes no item new: told again it is no second notice, a new item with one still is', async () => {
    const { id, ids } = await handIn(['委托书.pdf', WARRANT, 'proxy'])
    const places = [{ documentId: ids[0], page: 1 }]
    expect((await ask(id, [ITEM])).status).toBe(200)
    await citizen.post(`/api/cases/${id}/resubmit`, {})
    const fresh = { ...ITEM, code: 'C1', message: '印章看不清', places }
    expect(await ask(id, [{ ...ITEM, places }, fresh])).toMatchObject({
      ...{ status: 409, body: { code: 'cases.second_notice', items: [{ code: 'C1' }] } },
    })
    expect((await ask(id, [{ ...ITEM, places }])).status).toBe(200)
  })
})
