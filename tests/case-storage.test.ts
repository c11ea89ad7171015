import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rotateKeys } from '../src/app/index.ts'
import { brokenAt, forgetOldCases, removeUnheld } from '../src/cases/index.ts'
import type { Case, CaseDocument, Problem } from '../src/contract/index.ts'
import { openCases, personOf, type TestCases } from './support/cases.ts'
import { aPdf } from './support/papers.ts'
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

describe.each(STORES)('how cases are kept on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('on disk and in tables', () => {
    let place: Place
    let env: Record<string, string | undefined>
    let cases: TestCases
    let now = new Date('2026-11-18T10:00:00+08:00')
    const citizen = (id = 'lu') => personOf(cases, id)

    beforeAll(async () => {
      place = await makePlace()
      env = {
        DATA_DIR: place.dataDir,
        DATABASE_URL: place.databaseUrl,
        SECRET_KEY: 'a secret of more than thirty-two characters',
        MAX_FILES: '6',
      }
      cases = await openCases(env, () => now)
    })
    afterAll(async () => {
      await cases.close()
      await place.remove()
    })

    const open = async (who = citizen(), more: object = {}) =>
      (await who.post<Case>('/api/cases', { serviceId: SERVICE, ...more })).body
    const save = (id: string, version: number, draft: object, who = citizen()) =>
      who.put<Case>(`/api/cases/${id}/draft`, draft, { 'if-match': `"${version}"` })

    test('every step leaves its entry; the trail cannot be changed and a forged one is found', async () => {
      const { id } = await open()
      await save(id, 1, { applicant: FULL })
      const { body: paper } = await citizen().upload<CaseDocument>(id, 'a.pdf', aPdf())
      await citizen().patch(paper.href, { materialId: 'apply-form' })
      await citizen().remove(paper.href)
      await citizen().post(`/api/cases/${id}/submit`, { anyway: true })
      await citizen().post(`/api/cases/${id}/withdraw`, {})
      const { events, head } = await cases.deps.cases.trailOf(id)
      expect(events.map(({ type }) => type)).toEqual([
        'open',
        'save',
        'attach',
        'place_document',
        'remove_document',
        'receive',
        'withdraw',
      ])
      expect(brokenAt(events, head ?? '')).toBeNull()
      expect(JSON.stringify(events)).not.toContain(NAME)
      await expect(
        cases.store.db.execute(sql`update case_events set by = 'nobody' where case_id = ${id}`),
      ).rejects.toThrow()
      await expect(cases.store.db.execute(sql`delete from case_events where case_id = ${id}`)).rejects.toThrow()
    })

    test('a case is found by a personal number it holds, however that is written', async () => {
      const { id } = await open(citizen(), { applicant: FULL })
      await citizen().post(`/api/cases/${id}/submit`, { anyway: true })
      const { cases: repository } = cases.deps
      expect(await repository.findByNumber(NUMBER)).toContain(id)
      expect(await repository.findByNumber('13800000000')).toContain(id)
      expect(await repository.findByNumber('310101199001011238')).toEqual([])
    })

    test('nothing personal is stored in plain text, neither in the tables nor in the files', async () => {
      const { id } = await open(citizen(), { applicant: FULL })
      const marked = aPdf({ note: NUMBER })
      await citizen().upload(id, `${NAME}.pdf`, marked)
      await citizen().post('/api/cases', { serviceId: SERVICE, applicant: FULL }, { 'idempotency-key': 'plain' })
      await citizen().post(`/api/cases/${id}/submit`, { anyway: true })
      if (place.databaseUrl) await cases.store.db.execute(sql`checkpoint`)
      const entries = await readdir(place.dataDir, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
      const dump = await dumpOf()
      for (const secret of [NAME, NUMBER, '13800000000', '138 0000 0000', '青禾路218号']) {
        expect(dump.includes(secret), `${secret} in a table`).toBe(false)
        for (const file of files) expect((await readFile(file)).includes(secret), `${secret} in ${file}`).toBe(false)
      }
    })
    /** Every row of every table, as text. */
    const dumpOf = async (): Promise<string> => {
      const { rows } = (await cases.store.db.execute(
        sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
      )) as unknown as { rows: { name: string }[] }
      const all = await Promise.all(
        rows.map(({ name }) => cases.store.db.execute(sql`select t::text as row from ${sql.identifier(name)} t`)),
      )
      return JSON.stringify(all.map((table) => (table as unknown as { rows: unknown[] }).rows))
    }

    test('drafts nobody touched go after their days, with their papers; what was touched or handed in stays', async () => {
      const [old, touched, handedIn] = [await open(), await open(), await open()]
      await citizen().upload(old.id, 'a.pdf', aPdf({ note: 'only here' }))
      await citizen().post(`/api/cases/${handedIn.id}/submit`, { anyway: true })
      const begun = now
      now = new Date('2026-12-10T10:00:00+08:00')
      await save(touched.id, 1, { applicant: { 姓名: '陆' } })
      now = new Date('2026-12-18T10:00:01+08:00')
      await forgetOldCases(cases.deps)
      expect((await citizen().get(`/api/cases/${old.id}`)).status).toBe(404)
      expect((await citizen().get<Case>(`/api/cases/${touched.id}`)).body.expiresAt).toBe('2027-01-09T02:00:00.000Z')
      expect((await citizen().get(`/api/cases/${handedIn.id}`)).status).toBe(200)
      expect((await cases.deps.cases.trailOf(old.id)).events.at(-1)?.type).toBe('expire')
      expect(await removeUnheld(cases.deps, new Date(Date.now() + 60_000))).toBeGreaterThan(0)
      expect((await citizen().get<Case>(`/api/cases/${touched.id}`)).status).toBe(200)
      now = begun
    })

    test('a file that was tampered with on disk is said to be broken, never given out', async () => {
      const { id } = await open(citizen('tamper'))
      const { body: paper } = await citizen('tamper').upload<CaseDocument>(id, 'a.pdf', aPdf({ note: 'tamper' }))
      const [row] = await cases.deps.cases.papersOf(id)
      const blob = row?.blob ?? ''
      const folder = join(place.dataDir, 'files/blobs', blob.slice(0, 2))
      const content = (await readdir(folder)).find((name) => name.startsWith(`${blob}.`) && !name.endsWith('.json'))
      const file = join(folder, content ?? '')
      const bytes = await readFile(file)
      bytes[30] = (bytes[30] ?? 0) ^ 1
      await writeFile(file, bytes)
      const answer = await citizen('tamper').get<Problem>(paper.href)
      expect(answer).toMatchObject({ status: 503, body: { code: 'files.broken' } })
    })

    test('with a new secret before the old one everything opens, and after rotation the old one may go', async () => {
      const { id } = await open(citizen('key'), { applicant: FULL })
      const bytes = aPdf({ note: 'rotate' })
      const { body: paper } = await citizen('key').upload<CaseDocument>(id, 'a.pdf', bytes)
      const old = env.SECRET_KEY
      const fresh = 'another secret of more than thirty-two characters'
      await cases.close()
      cases = await openCases({ ...env, SECRET_KEY: `${fresh},${old}` }, () => now)
      const [rotated, readWhile] = await Promise.all([
        rotateKeys({ vault: cases.vault, blobs: cases.deps.blobs }),
        citizen('key').get<Case>(`/api/cases/${id}`),
      ])
      expect(rotated.dataKeys).toBe(4)
      expect(rotated.files.changed).toBeGreaterThan(0)
      expect(readWhile.body.applicant).toEqual(FULL)
      await cases.close()
      env = { ...env, SECRET_KEY: fresh }
      cases = await openCases(env, () => now)
      expect((await citizen('key').get<Case>(`/api/cases/${id}`)).body.applicant).toEqual(FULL)
      const response = await cases.app.request(paper.href, { headers: { 'x-test-person': 'key' } })
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
      await cases.close()
      await expect(openCases({ ...env, SECRET_KEY: old })).rejects.toThrow(/SECRET_KEY/)
      cases = await openCases(env, () => now)
    })
  })
})
