import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case, Notice, Problem, Trace } from '../src/contract/index.ts'
import { tables } from '../src/store/index.ts'
import { openCases, personOf, type TestCases } from './support/cases.ts'
import { aPdf } from './support/papers.ts'
import { type Place, STORES } from './support/places.ts'

const PERMIT = 'animal-clinic-license'
const APPLICANT = {
  机构名称: '青禾动物诊所',
  统一社会信用代码: '91310101MA00000078',
  负责人: '陆文娟',
  联系电话: '13800000000',
}
const ITEM = {
  code: 'A4',
  materialId: 'layout',
  message: '平面图没有标出隔离室',
  remedy: '在图上标出隔离室的位置和面积，重新上传',
  basis: '动物诊疗机构管理办法 第六条',
}
const OFFICES = [
  { id: 'window', name: '青禾区政务服务中心', region: '310000' },
  { id: 'farm', name: '青禾区农业农村委员会', region: '310000' },
  { id: 'police', name: '青禾区公安分局', region: '310000' },
  { id: 'demo', name: '演示区农业农村委员会', region: '310000' },
]
type Done = { case: Case; notice: Notice | null }
type Trouble = Problem & {
  can: string[]
  last: { title: string; by: { name: string; office: string | null } }
  slots: string[]
  items: unknown[]
}

describe.each(STORES)('handling on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('through the interface', () => {
    let place: Place
    let cases: TestCases
    let now = new Date('2026-11-02T10:00:00+08:00')
    const on = (day: string, time = '10:00') => {
      now = new Date(`${day}T${time}:00+08:00`)
    }
    beforeAll(async () => {
      place = await makePlace()
      cases = await openCases(
        {
          DATA_DIR: place.dataDir,
          DATABASE_URL: place.databaseUrl,
          SECRET_KEY: 'a secret of more than thirty-two characters',
        },
        () => now,
      )
      await cases.store.db.insert(tables.offices).values(OFFICES)
      const admin = personOf(cases, 'admin:root')
      const saved = await admin.put('/api/admin/offices/farm/settings', {
        letters: '青农',
        phone: '021-00000000',
        complaintPhone: '12345',
        reviewBody: '青禾区人民政府',
        court: '青禾区人民法院',
      })
      expect(saved.status).toBe(200)
    })
    afterAll(async () => {
      await cases.close()
      await place.remove()
    })

    const lu = () => personOf(cases, 'lu')
    const clerk = (id = 'wang', office = 'farm') => personOf(cases, `clerk:${id}@${office}`)
    const approver = (id = 'he', office = 'farm') => personOf(cases, `approver:${id}@${office}`)

    async function handIn(serviceId = PERMIT, facts: object = {}): Promise<string> {
      const { body } = await lu().post<Case>('/api/cases', { serviceId, facts, applicant: APPLICANT })
      await lu().upload(body.id, 'layout.pdf', aPdf({ note: body.id }), serviceId === PERMIT ? 'layout' : undefined)
      expect((await lu().post(`/api/cases/${body.id}/submit`, { anyway: true })).status).toBe(200)
      return body.id
    }
    const does = (who: ReturnType<typeof personOf>, id: string, verb: string, input: object = {}) =>
      who.post<Done & Trouble>(
        `/api/${/decide|suspend|resume|extend|return|hearing/.test(verb) ? 'review/' : ''}cases/${id}/${verb}`,
        input,
      )
    const done = async (...args: Parameters<typeof does>) => {
      const { status, body } = await does(...args)
      expect(status, JSON.stringify(body)).toBe(200)
      return body
    }

    test('from the window to the archive, with its documents, clocks and trail', async () => {
      on('2026-11-02')
      const id = await handIn()
      const asked = await done(clerk(), id, 'supplement', { items: [ITEM], by: '2026-11-16' })
      expect(asked.case).toMatchObject({
        state: 'supplement',
        handling: { clock: { stopped: { since: '2026-11-02' } } },
      })
      expect(asked.notice).toMatchObject({
        kind: 'supplement',
        number: expect.stringMatching(/^青农许补〔2026〕\d+号$/),
      })
      const seen = await lu().get<Case>(`/api/cases/${id}`)
      expect(seen.body.handling).toMatchObject({
        can: ['resubmit', 'object', 'withdraw'],
        supplement: { items: [ITEM], round: 1 },
      })
      expect(seen.body.handling?.steps.at(-1)).toMatchObject({ title: '送达', at: null })
      on('2026-11-10')
      expect((await lu().upload(id, 'layout2.pdf', aPdf({ note: `${id}2` }), 'layout')).status).toBe(201)
      expect((await done(lu(), id, 'resubmit')).case.state).toBe('received')
      on('2026-11-12')
      const accepted = await done(clerk(), id, 'accept')
      expect(accepted.case.handling?.clock).toMatchObject({
        statutory: { days: 15, due: '2026-12-03', remaining: 15 },
        promised: { due: null, note: expect.stringContaining('没有公布') },
        words: '还剩15个工作日',
      })
      expect((await done(approver(), id, 'start-review')).case.state).toBe('in_review')
      on('2026-11-16')
      const stopped = await done(approver(), id, 'suspend', {
        ground: '专家评审',
        who: '区动物卫生监督机构',
        reason: '诊疗场所的隔离设施需要专家评审',
        until: '2026-11-20',
      })
      expect(stopped.case).toMatchObject({
        state: 'suspended',
        handling: { clock: { statutory: { due: '2026-12-10' } } },
      })
      on('2026-11-18')
      const resumed = await done(approver(), id, 'resume', { ground: '专家评审' })
      expect(resumed.case.handling?.clock.statutory).toMatchObject({ due: '2026-12-08', remaining: 14 })
      const extended = await done(approver(), id, 'extend', { reason: '评审意见需要补充核实', approvedBy: '沈主任' })
      expect(extended.case.handling?.clock.statutory.due).toBe('2026-12-22')
      expect((await does(approver(), id, 'extend', { reason: '还要再核实一次', approvedBy: '沈主任' })).status).toBe(
        409,
      )
      const approved = await done(approver(), id, 'decide', { decision: 'approve', opinion: '符合条件，准予许可' })
      expect(approved).toMatchObject({ case: { state: 'approved' }, notice: { kind: 'approval' } })
      expect(approved.case.handling?.clock).toMatchObject({ stage: 'delivery', delivery: { due: '2026-12-02' } })
      const delivered = await done(clerk(), id, 'deliver', {
        mode: '直接送达',
        receiver: '陆文娟',
        place: '政务服务中心',
      })
      expect(delivered).toMatchObject({ case: { state: 'delivered' }, notice: { kind: 'delivery-receipt' } })
      expect((await done(lu(), id, 'rate', { grade: 5 })).case.state).toBe('rated')
      expect((await done(clerk(), id, 'archive')).case.state).toBe('archived')

      const { body: trace } = await personOf(cases, 'supervisor:xu').get<Trace>(`/api/supervise/cases/${id}/trace`)
      expect(trace).toMatchObject({ intact: true, brokenAt: null })
      expect(trace.events.map(({ type }) => type)).toEqual([
        ...[
          'open',
          'attach',
          'receive',
          'supplement_notice',
          'attach',
          'resubmit',
          'accept',
          'start_review',
          'suspend',
        ],
        ...['resume', 'extend', 'decide', 'deliver', 'rate', 'archive'],
      ])
      const { body: list } = await lu().get<{ notices: Notice[] }>(`/api/cases/${id}/notices`)
      expect(list.notices.map(({ kind }) => kind)).toEqual([
        ...['supplement', 'acceptance', 'special-procedure', 'extension', 'approval', 'delivery-receipt'],
      ])
      const html = await lu().get<string>(list.notices[0]?.href ?? '')
      for (const text of [
        '补正材料告知书',
        '青禾动物诊所',
        '隔离室',
        '2026-11-16',
        '021-00000000',
        '91310101MA00000078',
      ])
        expect(html.body).toContain(text)
      const docx = await cases.app.request(`${list.notices[4]?.href}?format=docx`, {
        headers: { 'x-test-person': 'lu' },
      })
      expect(
        Buffer.from(await docx.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK')
    })
  })
})
