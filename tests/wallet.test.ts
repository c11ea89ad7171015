import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Case, CaseDocument, Problem, Wallet, WalletPaper, WalletRemoved } from '../src/contract/index.ts'
import { openCases, personOf, type TestCases } from './support/cases.ts'
import { aPdf } from './support/papers.ts'
import { type Place, STORES } from './support/places.ts'

const FIRST = 'id-card-replace'
const SECOND = 'id-card-renew'

describe.each(STORES)('the wallet on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('through the interface', () => {
    let place: Place
    let cases: TestCases
    let number = 0
    beforeAll(async () => {
      place = await makePlace()
      cases = await openCases({
        DATA_DIR: place.dataDir,
        DATABASE_URL: place.databaseUrl,
        SECRET_KEY: 'a secret of more than thirty-two characters',
      })
    })
    afterAll(async () => {
      await cases.close()
      await place.remove()
    })

    /** Somebody who has handed in a household register, a form and a few fields once. */
    async function somebody(more: object = {}) {
      const me = personOf(cases, `person${++number}`)
      const { body: first } = await me.post<Case>('/api/cases', {
        serviceId: FIRST,
        facts: { hukou_place: '上海' },
        applicant: { 姓名: '陆文娟', 联系电话: '13800000000', 补领原因: '丢失' },
      })
      await me.upload<CaseDocument>(first.id, '户口簿.pdf', aPdf({ note: `hukou${number}` }), 'hukou-book')
      await me.upload<CaseDocument>(first.id, '登记表.pdf', aPdf({ note: `form${number}` }), 'apply-form')
      await me.post(`/api/cases/${first.id}/submit`, { anyway: true, ...more })
      const { body: second } = await me.post<Case>('/api/cases', { serviceId: SECOND })
      const wallet = async (caseId?: string) =>
        (await me.get<Wallet>(`/api/wallet${caseId ? `?caseId=${caseId}` : ''}`)).body
      return { me, first: first.id, second: second.id, wallet }
    }
    const hukouOf = ({ papers }: Wallet): WalletPaper => {
      const found = papers.find(({ name }) => name === '居民户口簿')
      if (!found) throw new Error('no household register in the wallet')
      return found
    }

    test('what was handed in is offered where it fits, with its origin and the words to agree to', async () => {
      const { first, second, wallet } = await somebody()
      const here = await wallet(second)
      expect(here.papers.map(({ name }) => name)).toEqual(['居民户口簿'])
      const paper = hukouOf(here)
      expect(paper).toMatchObject({ usable: true, validUntil: null, origin: { caseId: first, serviceId: FIRST } })
      expect(paper.fits[0]?.consent).toMatch(/^把“居民户口簿”用在“.+”这件事上？只给.+看。$/)
      const fields = here.facts.filter(({ kind }) => kind === 'field').map(({ key }) => key)
      expect(fields.sort()).toEqual(['姓名', '联系电话'])
      expect(hukouOf(await wallet()).fits).toEqual([])
    })

    test('each use asks anew, is recorded with who sees it, and shows where it was used', async () => {
      const { me, second, wallet } = await somebody()
      const paper = hukouOf(await wallet(second))
      const use = `/api/wallet/${paper.id}/use`
      expect((await me.post<Problem>(use, { caseId: second })).body.detail).toContain('同意')
      expect((await me.post(use, { caseId: second, consent: false })).status).toBe(422)
      const used = await me.post<Case>(use, { caseId: second, materialId: paper.fits[0]?.materialId, consent: true })
      expect(used.status).toBe(200)
      expect(used.body.documents).toMatchObject([{ fromWallet: true, materialId: paper.fits[0]?.materialId }])
      expect((await me.post<Case>(use, { caseId: second, consent: true })).body.documents).toHaveLength(1)
      expect(hukouOf(await wallet()).usedIn).toMatchObject([{ caseId: second, seenBy: used.body.department }])
      const { events } = await cases.deps.cases.trailOf(second)
      expect(events.at(-1)).toMatchObject({ type: 'reuse', data: { walletId: paper.id } })
      expect(events.filter(({ type }) => type === 'reuse')).toHaveLength(1)
    })

    test('a fact is filled in with its origin and raises the version of the draft', async () => {
      const { me, second, wallet } = await somebody()
      const name = (await wallet(second)).facts.find(({ key }) => key === '姓名')
      expect(name?.fits[0]?.consent).toContain('姓名：陆文娟')
      const used = await me.post<Case>(`/api/wallet/${name?.id}/use`, { caseId: second, consent: true })
      expect(used.body).toMatchObject({
        version: 2,
        applicant: { 姓名: '陆文娟' },
        origins: { 姓名: { source: 'wallet' } },
      })
    })

    test('a paper past its day is not used any more', async () => {
      const { me, second, wallet } = await somebody()
      const { id } = hukouOf(await wallet())
      const patched = await me.patch<WalletPaper>(`/api/wallet/${id}`, { validUntil: '2026-11-17' })
      expect(patched.body).toMatchObject({ usable: false, validUntil: '2026-11-17' })
      expect(hukouOf(await wallet(second)).fits).toEqual([])
      const refused = await me.post<Problem>(`/api/wallet/${id}/use`, { caseId: second, consent: true })
      expect(refused).toMatchObject({ status: 422, body: { code: 'wallet.expired' } })
      expect((await me.patch(`/api/wallet/${id}`, { validUntil: 'tomorrow' })).status).toBe(422)
    })

    test('a paper that a matter does not ask for is not put there', async () => {
      const { me, second, wallet } = await somebody()
      const { id } = hukouOf(await wallet())
      const wrong = { caseId: second, materialId: 'apply-form', consent: true }
      expect((await me.post<Problem>(`/api/wallet/${id}/use`, wrong)).body.code).toBe('wallet.does_not_fit')
    })

    test('removed, it is never offered again, and stays in the case it was handed in with, which is said', async () => {
      const { me, first, wallet } = await somebody()
      const { id } = hukouOf(await wallet())
      const removed = await me.remove<WalletRemoved>(`/api/wallet/${id}`)
      expect(removed.body.staysIn).toMatchObject([{ caseId: first, number: expect.stringMatching(/^GA/) }])
      expect(removed.body.message).toContain('已经交上去的办件')
      expect((await wallet()).papers).toEqual([])
      expect((await me.get<Case>(`/api/cases/${first}`)).body.documents).toHaveLength(2)
      expect((await me.remove(`/api/wallet/${id}`)).status).toBe(404)
      const fact = (await wallet()).facts[0]
      expect((await me.remove<WalletRemoved>(`/api/wallet/${fact?.id}`)).body.staysIn).toEqual([])
    })

    test('who does not want it kept says so', async () => {
      const { wallet } = await somebody({ keep: false })
      expect(await wallet()).toEqual({ papers: [], facts: [] })
    })

    test("somebody else's wallet and cases do not exist", async () => {
      const [mine, other] = [await somebody(), await somebody()]
      const { id } = hukouOf(await mine.wallet())
      for (const { status } of [
        await other.me.post(`/api/wallet/${id}/use`, { caseId: other.second, consent: true }),
        await mine.me.post(`/api/wallet/${id}/use`, { caseId: other.second, consent: true }),
        await other.me.remove(`/api/wallet/${id}`),
        await other.me.patch(`/api/wallet/${id}`, { validUntil: null }),
      ])
        expect(status).toBe(404)
      expect((await cases.app.request('/api/wallet')).status).toBe(401)
    })
  })
})
