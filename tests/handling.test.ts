import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case, Notice, Queue, Trace } from '../src/contract/index.ts'
import { tables } from '../src/store/index.ts'
import { personOf } from './support/cases.ts'
import { type Handling, ITEM, openHandling, SUSPENSION } from './support/handling.ts'
import { aPdf } from './support/papers.ts'
import { type Place, STORES } from './support/places.ts'

describe.each(STORES)('handling on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('through the interface', () => {
    let place: Place
    let house: Handling
    beforeAll(async () => {
      place = await makePlace()
      house = await openHandling(place)
    })
    afterAll(async () => {
      await house.cases.close()
      await place.remove()
    })

    test('from the window to the archive, with its documents, clocks and trail', async () => {
      const { on, handIn, done, does, lu, clerk, approver, supervisor, cases } = house
      on('2026-11-02')
      const id = await handIn()
      const asked = await done(clerk(), id, 'supplement', { items: [ITEM], by: '2026-11-16' })
      expect(asked.case.state).toBe('supplement')
      expect(asked.case.handling?.clock.stopped?.since).toBe('2026-11-02')
      expect(asked.notice?.number).toMatch(/^青农许补〔2026〕\d+号$/)
      const seen = (await lu.get<Case>(`/api/cases/${id}`)).body.handling
      expect(seen).toMatchObject({
        can: ['resubmit', 'object', 'withdraw'],
        supplement: { items: [ITEM], round: 1, arrived: [] },
      })
      expect(seen?.steps.at(-1)).toMatchObject({ title: '送达', at: null })
      on('2026-11-10')
      expect((await lu.upload(id, 'layout2.pdf', aPdf({ note: `${id}2` }), 'layout')).status).toBe(201)
      const { version, facts, applicant, origins, ...there } = (await lu.get<Case>(`/api/cases/${id}`)).body
      expect(there.handling?.supplement?.arrived).toEqual([there.documents.at(-1)?.id])
      expect(there.documents.map(({ name }) => name)).toEqual(['layout.pdf', 'layout2.pdf'])
      const mended = { facts, origins, applicant: { ...applicant, 机构类型: '动物诊所' } }
      expect((await lu.put(`/api/cases/${id}/draft`, mended, { 'if-match': `"${version}"` })).status).toBe(200)
      expect((await done(lu, id, 'resubmit')).case.state).toBe('received')
      on('2026-11-12')
      expect((await done(clerk(), id, 'accept')).case.handling?.clock).toMatchObject({
        statutory: { days: 15, due: '2026-12-03', remaining: 15 },
        promised: { due: null, note: expect.stringContaining('没有公布') },
        words: '还剩15个工作日',
      })
      expect((await done(approver(), id, 'start-review')).case.state).toBe('in_review')
      on('2026-11-16')
      const stopped = await done(approver(), id, 'suspend', SUSPENSION)
      expect(stopped.case.handling?.clock).toMatchObject({
        statutory: { due: '2026-12-10' },
        stopped: { until: '2026-11-20' },
      })
      on('2026-11-18')
      const resumed = await done(approver(), id, 'resume', { ground: '专家评审' })
      expect(resumed.case.handling?.clock.statutory).toMatchObject({ due: '2026-12-08', remaining: 14 })
      const extension = { reason: '评审意见需要补充核实', approvedBy: '沈主任' }
      expect((await done(approver(), id, 'extend', extension)).case.handling?.clock.statutory.due).toBe('2026-12-22')
      expect((await does(approver(), id, 'extend', { ...extension, reason: '还要再核实一次' })).status).toBe(409)
      const approved = await done(approver(), id, 'decide', { decision: 'approve', opinion: '符合条件，准予许可' })
      expect(approved).toMatchObject({ case: { state: 'approved' }, notice: { kind: 'approval' } })
      expect(approved.case.handling?.clock).toMatchObject({ stage: 'delivery', delivery: { due: '2026-12-02' } })
      const handing = { mode: '直接送达', receiver: '陆文娟', place: '政务服务中心' }
      expect((await done(clerk(), id, 'deliver', handing)).notice?.kind).toBe('delivery-receipt')
      expect((await done(lu, id, 'rate', { grade: 5 })).case.state).toBe('rated')
      expect((await done(clerk(), id, 'archive')).case.state).toBe('archived')

      const { body: trace } = await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
      expect(trace).toMatchObject({ intact: true, brokenAt: null })
      expect(trace.events.map(({ type }) => type)).toEqual([
        ...[
          'open',
          'attach',
          'receive',
          'supplement_notice',
          'attach',
          'save',
          'resubmit',
          'accept',
          'start_review',
          'suspend',
        ],
        ...['resume', 'extend', 'decide', 'deliver', 'rate', 'archive'],
      ])
      const { notices } = (await lu.get<{ notices: Notice[] }>(`/api/cases/${id}/notices`)).body
      expect(notices.map(({ kind }) => kind)).toEqual([
        ...['supplement', 'acceptance', 'special-procedure', 'extension', 'approval', 'delivery-receipt'],
      ])
      const html = (await lu.get<string>(notices[0]?.href ?? '')).body
      for (const text of [
        '补正材料告知书',
        '青禾动物诊所',
        '隔离室',
        '2026-11-16',
        '021-00000000',
        '91310101MA00000078',
      ])
        expect(html).toContain(text)
      expect((await lu.get<{ notices: Notice[] }>(`/api/cases/${id}/notices`)).body.notices[0]?.openedAt).not.toBeNull()
      const docx = await cases.app.request(`${notices[4]?.href}?format=docx`, { headers: { 'x-test-person': 'lu' } })
      const head = Buffer.from(await docx.arrayBuffer()).subarray(0, 2)
      expect(head.toString()).toBe('PK')
    })

    test('what is not yours does not exist, a wrong role may not, a wrong moment says who did what and what is possible', async () => {
      const { on, handIn, done, does, lu, clerk, cases } = house
      on('2026-11-02')
      const id = await handIn()
      const shen = personOf(cases, 'shen')
      expect((await does(clerk('li', 'police'), id, 'accept')).status).toBe(404)
      expect((await does(shen, id, 'withdraw')).status).toBe(404)
      expect((await does(lu, id, 'accept')).status).toBe(403)
      expect((await does(clerk(), id, 'decide', { decision: 'approve', opinion: '符合条件' })).status).toBe(403)
      expect((await does(clerk('zhao', 'window'), id, 'claim')).status).toBe(200)
      expect((await does(clerk(), id, 'claim')).status).toBe(409)
      await done(clerk('zhao', 'window'), id, 'accept')
      const late = await does(clerk(), id, 'not-accept', { ground: 'not_needed', facts: '只做洗澡美容' })
      expect(late).toMatchObject({ status: 409, body: { code: 'cases.not_now', state: 'accepted' } })
      expect(late.body.can).toEqual(['correct', 'start-review', 'transfer'])
      expect(late.body.last).toMatchObject({ title: '受理', by: { name: 'zhao' } })
      const mine = await does(lu, id, 'rate', { grade: 5 })
      expect(mine.status).toBe(409)
      expect(mine.body.detail).not.toContain('zhao')
      for (const who of [clerk('li', 'police'), shen, personOf(cases, 'admin:root'), personOf(cases, 'clerk:nobody')])
        expect((await who.get(`/api/cases/${id}`)).status).toBe(404)
      const { documents } = (await clerk().get<Case>(`/api/cases/${id}`)).body
      expect((await clerk().get(documents[0]?.href ?? '')).status).toBe(200)
      expect((await clerk('li', 'police').get(documents[0]?.href ?? '')).status).toBe(404)
    })

    test('of two clerks at once one wins and the other learns who; the same act twice is one act', async () => {
      const { on, handIn, does, clerk } = house
      on('2026-11-02')
      const id = await handIn()
      const both = await Promise.all([
        does(clerk('wang'), id, 'accept'),
        does(clerk('sun'), id, 'supplement', { items: [ITEM], by: '2026-11-16' }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(['wang', 'sun']).toContain(both.find(({ status }) => status === 409)?.body.last.by.name)
      const other = await handIn()
      const twice = await Promise.all([does(clerk(), other, 'accept'), does(clerk(), other, 'accept')])
      expect(twice.map(({ status }) => status)).toEqual([200, 200])
      expect(twice[0]?.body.notice?.number).toBe(twice[1]?.body.notice?.number)
      const seen = (await clerk().get<Case>(`/api/cases/${other}`)).body
      expect(seen.handling?.notices).toHaveLength(1)
      const stale = await does(clerk(), other, 'start-review', {}, { 'if-match': '"1"' })
      expect(stale).toMatchObject({ status: 409, body: { version: seen.version, last: { title: '受理' } } })
    })

    test('documents are numbered without a gap, also when many are issued at once and some fail', async () => {
      const { on, handIn, does, clerk, cases } = house
      on('2026-11-02')
      const ids = await Promise.all(Array.from({ length: 9 }, () => handIn()))
      const answers = await Promise.all(
        ids.map((id, i) =>
          i % 3 === 0
            ? does(clerk(), id, 'not-accept', { ground: 'not_this_body', facts: '不在本区办理' })
            : does(clerk(), id, 'accept'),
        ),
      )
      expect(answers.filter(({ status }) => status === 422)).toHaveLength(3)
      const issued = await cases.store.db.select().from(tables.notices)
      const numbers = issued.flatMap(({ letters, seq }) => (letters === '青农' ? seq : [])).sort((a, b) => a - b)
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1))
    })

    test('an entry that somebody changed in the database is named', async () => {
      const { on, handIn, done, clerk, supervisor, cases } = house
      on('2026-11-02')
      const id = await handIn()
      await done(clerk(), id, 'accept')
      const { db } = cases.store
      await db.execute(sql`alter table case_events disable trigger case_events_only_added`)
      await db.execute(
        sql`update case_events set at = '2026-10-01T02:00:00.000Z' where case_id = ${id} and type = 'accept'`,
      )
      await db.execute(sql`alter table case_events enable trigger case_events_only_added`)
      const { body } = await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
      expect(body).toMatchObject({ intact: false, brokenAt: 4, message: expect.stringContaining('受理') })
      expect(body.events.map(({ intact }) => intact)).toEqual([true, true, true, false])
    })

    test('the queue shows what is due first, and nothing of other offices', async () => {
      const { on, handIn, lu, clerk, approver } = house
      on('2026-11-02')
      await handIn('dog-license')
      const queue = async (who: ReturnType<typeof clerk>, query: string) =>
        (await who.get<Queue>(`/api/intake/queue?${query}`)).body
      const own = await queue(clerk('li', 'police'), 'pageSize=200')
      expect(new Set(own.cases.map(({ serviceId }) => serviceId))).toEqual(new Set(['dog-license']))
      const all = await queue(clerk('zhao', 'window'), 'pageSize=200')
      expect(all.total).toBeGreaterThan(own.total)
      const dues = all.cases.flatMap(({ state, clock }) => (state === 'received' ? (clock.answer.due ?? []) : []))
      expect(dues).toEqual(dues.toSorted())
      expect((await queue(clerk('zhao', 'window'), 'pageSize=1&page=2')).cases).toEqual(all.cases.slice(1, 2))
      expect((await approver('a', 'police').get<Queue>('/api/review/queue')).body.total).toBe(0)
      expect((await lu.get('/api/intake/queue')).status).toBe(403)
    })
  })
})
