import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case, CaseDocument, CaseList, Problem, Receipt } from '../src/contract/index.ts'
import { openCases, personOf, type TestCases } from './support/cases.ts'
import { aPdf, aPng } from './support/papers.ts'
import { type Place, STORES } from './support/places.ts'

const SERVICE = 'id-card-replace'
const NAME = '陆文娟测试'
const NUMBER = '310101199001011237'
const FULL = {
  姓名: NAME,
  公民身份号码: NUMBER,
  常住户口所在地住址: '浦东新区青禾路218号',
  补领原因: '丢失',
  联系电话: '138 0000 0000',
}
type Trouble = Problem & { current: Case; differs: { path: string }[]; missing: { id: string }[] }

describe.each(STORES)('cases on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('through the interface', () => {
    let place: Place
    let env: Record<string, string | undefined>
    let cases: TestCases
    const citizen = (id = 'lu') => personOf(cases, id)

    beforeAll(async () => {
      place = await makePlace()
      env = {
        DATA_DIR: place.dataDir,
        DATABASE_URL: place.databaseUrl,
        SECRET_KEY: 'a secret of more than thirty-two characters',
        MAX_FILES: '6',
      }
      cases = await openCases(env)
    })
    afterAll(async () => {
      await cases.close()
      await place.remove()
    })

    const open = async (who = citizen(), more: object = {}) =>
      (await who.post<Case>('/api/cases', { serviceId: SERVICE, ...more })).body
    const save = (id: string, version: number, draft: object, who = citizen()) =>
      who.put<Case & Trouble>(`/api/cases/${id}/draft`, draft, { 'if-match': `"${version}"` })

    test('a draft is opened, saved over its version, read and listed', async () => {
      const opened = await citizen().post<Case>('/api/cases', { serviceId: SERVICE, facts: { hukou_place: '上海' } })
      expect(opened.status).toBe(201)
      expect(opened.headers.get('etag')).toBe('"1"')
      const { id } = opened.body
      expect(opened.headers.get('location')).toBe(`/api/cases/${id}`)
      expect(opened.body).toMatchObject({ state: 'draft', version: 1, expiresAt: '2026-12-18T02:00:00.000Z' })
      expect(opened.body.missing.map((one) => one.id)).toContain('联系电话')
      expect(opened.body.bring.map((one) => one.id)).toContain('hukou-book')
      const origins = { 联系电话: { source: 'typed' } }
      const saved = await save(id, 1, { facts: { hukou_place: '上海' }, applicant: FULL, origins })
      expect(saved.status).toBe(200)
      expect(saved.headers.get('etag')).toBe('"2"')
      const read = await citizen().get<Case>(`/api/cases/${id}`)
      expect(read.body).toMatchObject({ version: 2, applicant: FULL, origins, facts: { hukou_place: '上海' } })
      expect(read.headers.get('cache-control')).toBe('no-store')
      const { body } = await citizen().get<CaseList>('/api/cases?mine=1')
      expect(body.cases.map((one) => one.id)).toContain(id)
      const pages = await Promise.all(
        [1, 2].map((page) => citizen().get<CaseList>(`/api/cases?mine=1&page=${page}&pageSize=1`)),
      )
      expect(pages.map((one) => [one.body.total, one.body.cases.length])).toEqual([
        [body.total, 1],
        [body.total, body.total > 1 ? 1 : 0],
      ])
      expect((await citizen().get('/api/cases?mine=1&page=0')).status).toBe(422)
    })

    test('a save without a version, with wrong facts or for an unknown service is refused by name', async () => {
      const { id } = await open()
      expect((await citizen().put<Trouble>(`/api/cases/${id}/draft`, {})).status).toBe(428)
      const wrong = await save(id, 1, { facts: { shoe_size: 42 } })
      expect(wrong.status).toBe(422)
      expect(wrong.body.errors?.map(({ path }) => path)).toEqual(['facts.shoe_size'])
      expect((await citizen().post('/api/cases', { serviceId: 'no-such' })).status).toBe(404)
      expect((await citizen().post('/api/cases', {})).status).toBe(422)
      expect((await citizen().get<Case>(`/api/cases/${id}`)).body.version).toBe(1)
    })

    test('of two tabs the second learns what the first wrote and what differs, and nothing is lost', async () => {
      const { id } = await open()
      expect((await save(id, 1, { applicant: { 姓名: '陆', 补领原因: '丢失' } })).status).toBe(200)
      const second = await save(id, 1, { applicant: { 姓名: '陆文娟', 补领原因: '丢失' } })
      expect(second.status).toBe(412)
      expect(second.body.current).toMatchObject({ version: 2, applicant: { 姓名: '陆' } })
      expect(second.body.differs).toEqual([{ path: 'applicant.姓名', yours: '陆文娟', current: '陆' }])
      expect((await save(id, 2, { applicant: { 姓名: '陆文娟', 补领原因: '丢失' } })).body.version).toBe(3)
    })

    test('a save whose answer got lost can be sent again', async () => {
      const { id } = await open()
      const draft = { applicant: { 姓名: '陆' } }
      await save(id, 1, draft)
      expect(await save(id, 1, draft)).toMatchObject({ status: 200, body: { version: 2 } })
    })

    test('of many saves at once on one version exactly one is written', async () => {
      const { id } = await open()
      const all = await Promise.all(Array.from({ length: 8 }, (_, i) => save(id, 1, { applicant: { 姓名: `陆${i}` } })))
      expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)])
    })

    test('what belongs to somebody else does not exist, and clerks see no drafts', async () => {
      const { id } = await open()
      const { body: paper } = await citizen().upload<CaseDocument>(id, 'a.pdf', aPdf())
      for (const other of [citizen('shen'), personOf(cases, 'clerk:wang'), personOf(cases, 'admin:root')]) {
        expect((await other.get(`/api/cases/${id}`)).status).toBe(404)
        expect((await other.get(paper.href)).status).toBe(404)
        expect((await other.get<CaseList>('/api/cases?mine=1')).body.cases).toEqual([])
      }
      const shen = citizen('shen')
      for (const { status } of [
        await save(id, 1, {}, shen),
        await shen.upload(id, 'b.pdf', aPdf()),
        await shen.remove(paper.href),
        await shen.patch(paper.href, { materialId: null }),
        await shen.remove(`/api/cases/${id}`),
        await shen.post(`/api/cases/${id}/submit`, { anyway: true }),
        await shen.post(`/api/cases/${id}/withdraw`, {}),
        await shen.get(`/api/wallet?caseId=${id}`),
      ])
        expect(status).toBe(404)
      expect((await personOf(cases, 'clerk:wang').post('/api/cases', { serviceId: SERVICE })).status).toBe(403)
      expect((await cases.app.request(`/api/cases/${id}`)).status).toBe(401)
      expect((await citizen().get<Case>(`/api/cases/${id}`)).body.documents).toHaveLength(1)
    })

    test('papers are taken, placed, given back as they were and removed', async () => {
      const { id } = await open()
      const bytes = aPdf({ note: 'mine' })
      const name = '../租赁 "合同"\r\nx.pdf'
      const added = await citizen().upload<CaseDocument>(id, name, bytes, 'apply-form')
      expect(added.status).toBe(201)
      expect(added.body).toMatchObject({ type: 'pdf', pages: 1, scan: 'clean', materialId: 'apply-form' })
      const twice = await citizen().upload<CaseDocument>(id, 'again.pdf', bytes, 'apply-form')
      expect(twice.body.id).toBe(added.body.id)
      const moved = await citizen().patch<CaseDocument>(added.body.href, { materialId: 'hukou-book' })
      expect(moved.body.materialId).toBe('hukou-book')
      expect((await citizen().patch(added.body.href, { materialId: 'nothing' })).status).toBe(422)
      const response = await cases.app.request(`${added.body.href}?inline=1`, { headers: { 'x-test-person': 'lu' } })
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('content-disposition')).toMatch(
        /^inline; filename="document.pdf"; filename\*=UTF-8''[\w%.-]+$/,
      )
      expect((await citizen().remove(added.body.href)).status).toBe(200)
      expect((await citizen().get(added.body.href)).status).toBe(404)
    })

    test('a file that cannot be used is refused, and too many are', async () => {
      const { id } = await open()
      const refused = await citizen().upload<Problem>(id, 'a.pdf', aPng())
      expect(refused).toMatchObject({ status: 422, body: { code: 'files.extension' } })
      expect(
        (await citizen().call<Problem>('POST', `/api/cases/${id}/documents`, { body: new FormData() })).status,
      ).toBe(422)
      for (let i = 0; i < 6; i++) await citizen().upload(id, 'a.pdf', aPdf({ note: String(i) }))
      const seventh = await citizen().upload<Problem>(id, 'a.pdf', aPdf({ note: 'seventh' }))
      expect(seventh).toMatchObject({ status: 422, body: { code: 'files.too_many' } })
    })

    test('what one can only write by hand on the printed form is not missing from the draft', async () => {
      const { missing } = await open(citizen(), { serviceId: 'birth-cert' })
      expect(missing.map(({ id }) => id)).toContain('新生儿姓名')
      expect(missing.map(({ id }) => id)).not.toContain('领证人签名')
    })

    test('what is missing is listed whole and bars nothing; the receipt says it is not acceptance', async () => {
      const { id } = await open(citizen(), { facts: { hukou_place: '上海' }, applicant: { 姓名: NAME } })
      const first = await citizen().post<Trouble>(`/api/cases/${id}/submit`, {})
      expect(first.status).toBe(422)
      const lacking = first.body.missing.map((one) => one.id)
      expect(lacking).toEqual(expect.arrayContaining(['公民身份号码', '联系电话']))
      // The form is written from what is filled in; nobody hands it in once more.
      expect(lacking).not.toContain('apply-form')
      expect(first.body.detail).toContain('仍可提交')
      const { status, body: receipt } = await citizen().post<Receipt>(`/api/cases/${id}/submit`, { anyway: true })
      expect(status).toBe(200)
      expect(receipt.number).toMatch(/^GA20261118-\d{4}$/)
      expect(receipt.notAcceptance).toContain('收件不等于受理')
      expect(receipt.next.by).toBe('2026-11-25')
      expect(receipt.missing.length).toBe(first.body.missing.length)
      const again = await citizen().post<Receipt>(`/api/cases/${id}/submit`, {})
      expect(again.body).toEqual(receipt)
      expect((await save(id, 1, {})).status).toBe(409)
      expect((await citizen().upload(id, 'a.pdf', aPdf())).status).toBe(409)
      expect((await citizen().remove(`/api/cases/${id}`)).status).toBe(409)
      const read = await citizen().get<Case>(`/api/cases/${id}`)
      expect(read.body).toMatchObject({ state: 'received', expiresAt: null, receipt: { number: receipt.number } })
      const withdrawn = await citizen().post<Case>(`/api/cases/${id}/withdraw`, {})
      expect(withdrawn.body.state).toBe('withdrawn')
      expect((await citizen().post<Case>(`/api/cases/${id}/withdraw`, {})).status).toBe(200)
    })

    test('a permit names the law of its five days', async () => {
      const permit = [...(await cases.deps.catalogue.services.values())].find(({ kind }) => kind === '行政许可')
      const { body } = await citizen().post<Case>('/api/cases', { serviceId: permit?.id })
      const { body: receipt } = await citizen().post<Receipt>(`/api/cases/${body.id}/submit`, { anyway: true })
      expect(receipt.next).toMatchObject({ by: '2026-11-25', basis: expect.stringContaining('第三十二条') })
      expect(receipt.next.text).toContain('视为受理')
    })

    test('what was checked on an older version is not handed in', async () => {
      const { id } = await open(citizen(), { applicant: FULL })
      await save(id, 1, { applicant: { ...FULL, 姓名: '别人' } })
      const late = await citizen().post<Trouble>(`/api/cases/${id}/submit`, { anyway: true }, { 'if-match': '"1"' })
      expect(late).toMatchObject({ status: 412, body: { current: { version: 2 } } })
    })

    test('receipts of an office are numbered without a gap, also when many hand in at once and some fail', async () => {
      const before = await counted()
      const drafts = await Promise.all(Array.from({ length: 12 }, () => open()))
      const receipts = await Promise.all(
        drafts.map(async ({ id }, i) => {
          const anyway = i % 3 !== 0
          const answer = await citizen().post<Receipt>(`/api/cases/${id}/submit`, { anyway })
          return answer.status === 200 ? Number(answer.body.number.slice(-4)) : null
        }),
      )
      const numbers = receipts.filter((one) => one !== null).sort((a, b) => a - b)
      expect(numbers).toEqual(Array.from({ length: 8 }, (_, i) => before + 1 + i))
    })
    const counted = async () => {
      const { rows } = (await cases.store.db.execute(
        sql`select coalesce(max(seq), 0)::int as last from receipts where office = 'GA' and day = '2026-11-18'`,
      )) as unknown as { rows: { last: number }[] }
      return rows[0]?.last ?? 0
    }

    test('the same Idempotency-Key hands in once, and never answers somebody else', async () => {
      const key = { 'idempotency-key': 'once' }
      const make = (who: string) => citizen(who).post<Case>('/api/cases', { serviceId: SERVICE }, key)
      const [first, second, other] = [await make('lu'), await make('lu'), await make('shen')]
      expect(second.body.id).toBe(first.body.id)
      expect(other.body.id).not.toBe(first.body.id)
      const attach = () => {
        const form = new FormData()
        form.set('file', new File([new Uint8Array(aPdf({ note: 'once' }))], 'a.pdf'))
        return citizen().call<CaseDocument>('POST', `/api/cases/${first.body.id}/documents`, {
          body: form,
          headers: key,
        })
      }
      const [one, two] = [await attach(), await attach()]
      expect(two).toMatchObject({ status: 201, body: { id: one.body.id } })
      expect(two.headers.get('idempotency-replayed')).toBe('true')
    })
  })
})
