import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanList, type Loose } from '../../../tests/support/clean-list.ts'
import { loadCatalogue } from '../../catalogue/index.ts'
import { citedBy, type Holdings, staleAfter } from '../index.ts'

const stale = (change: (doc: Loose) => void, holdings: Holdings = {}) =>
  staleAfter(cleanList(), cleanList(change), holdings).map(({ kind, id, elements }) => `${kind} ${id} ${elements}`)
const holdings: Holdings = {
  answers: [
    { id: 'fee-answer', elements: ['fee'] },
    { id: 'papers-answer', elements: ['materials'] },
  ],
  drafts: [{ id: 'draft', elements: ['facts.volume', 'materials.plan'] }],
  cases: [{ id: 'case', elements: ['conditions', 'materials', 'time'] }],
  forms: [{ id: 'form', elements: ['form', 'facts.volume'] }],
}

test('a version that changes nothing makes nothing stale', () => {
  expect(
    stale((doc) => {
      doc.version = '2026-11-01'
      doc.summary = '换一种说法'
    }, holdings),
  ).toEqual([])
})

test('what stands on a changed element is stale, and nothing else', () => {
  expect(
    stale((doc) => {
      doc.materials[1].copies = 2
    }, holdings),
  ).toEqual(['answer papers-answer materials.plan', 'draft draft materials.plan', 'case case materials.plan'])
  expect(
    stale((doc) => {
      doc.facts[2].ask = '一共多少吨？'
    }, holdings),
  ).toEqual(['draft draft facts.volume', 'form form facts.volume'])
})

test('a FAQ that still tells the old figure is stale', () => {
  const faster = (answer: string) => (doc: Loose) => {
    doc.time.promised = '7个工作日'
    doc.list.promised.days = 7
    doc.faqs[0].a = answer
  }
  expect(stale(faster('承诺10个工作日办结。'))).toEqual(['faq faqs.0 time'])
  expect(stale(faster('承诺七个工作日办结。'))).toEqual([])
})

test('a district that still asks for a paper taken away, or is slower than the new promise, is stale', () => {
  const district = (change: (doc: Loose) => void = () => {}) => ({ districts: [cleanList(change, 'district')] })
  const withoutContract = (doc: Loose) => {
    doc.materials.pop()
  }
  expect(stale(withoutContract, district())).toEqual(['district district materials.contract'])
  expect(stale(withoutContract, district(withoutContract))).toEqual([])
  const faster = (doc: Loose) => {
    doc.list.promised.days = 5
    doc.faqs = []
  }
  expect(stale(faster, district())).toEqual(['district district time'])
  expect(
    stale(
      faster,
      district((doc) => {
        doc.list.promised.days = 3
      }),
    ),
  ).toEqual([])
})

test('a law whose state changes leads to every service that rests on it', async () => {
  const { services, laws } = await loadCatalogue({ dir: join(import.meta.dirname, '../../../knowledge') })
  const found = citedBy('居民身份证法', services.values(), laws)
  expect(found.map(({ serviceId }) => serviceId)).toEqual(expect.arrayContaining(['id-card-renew', 'id-card-replace']))
  expect(found.find(({ serviceId }) => serviceId === 'id-card-renew')?.paths).toContain('legalBasis.0.law')
  expect(found.map(({ serviceId }) => serviceId)).not.toContain('marriage')
})
