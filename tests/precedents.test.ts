import { expect, test } from 'vitest'
import type { FactAnswer, Hints } from '../src/contract/index.ts'
import { embeddedPlace } from './support/places.ts'
import { openReview, type Review } from './support/review.ts'

const DECIDED = 1000
const SERVICE = 'seal-record'
const KINDS = ['法定名称章', '财务专用章', '发票专用章', '合同专用章']
const factsOf = (n: number): Record<string, FactAnswer> => ({
  org_kind: '机关事业单位',
  registered: n % 2 === 0,
  seal_kind: KINDS[n % KINDS.length] ?? '',
  old_seal: n % 3 === 0,
  rep_present: n % 5 === 0,
})

/** Decided cases without the steps before. */
async function decidedBefore({ cases: { deps } }: Review, count: number) {
  const actor = { by: 'he', role: 'approver', at: new Date('2026-11-03T10:00:00+08:00') }
  for (let n = 0; n < count; n++) {
    const id = `case_${n}`
    const state = n % 7 === 0 ? ('refused' as const) : ('approved' as const)
    const record = {
      ...{ id, serviceId: SERVICE, serviceVersion: '2026-11-01', department: '公安', ownerId: `citizen${n}` },
      ...{ state, version: 1, draft: { facts: factsOf(n), applicant: {}, origins: {} } },
      ...{ createdAt: actor.at, changedAt: actor.at, submittedAt: actor.at, office: 'police' },
      ...{ claimedBy: null, risk: 0, nextDue: null },
    }
    const event = { type: 'decide', data: { result: state === 'refused' ? 'refuse' : 'approve' } }
    await deps.cases.add(record, actor, { ...event, kept: { opinion: `第${n}件的意见` } })
  }
}

test('of a thousand decided cases, read before anybody asks, those with the same facts come first and those of the other outcome are among them', async () => {
  const place = await embeddedPlace()
  const house = await openReview(place)
  house.on('2026-11-03')
  await decidedBefore(house, DECIDED)
  const { precedents, cases, catalogue } = house.review
  const service = cases.catalogue.services.get(SERVICE)
  if (!service) throw new Error('no such service')
  const wanted = { caseId: 'case_new', service, facts: factsOf(7), text: catalogue.review.words.matter.noName }
  expect(await precedents.findKnown(wanted, () => true)).toEqual([])
  await precedents.warm(cases.catalogue.services)
  const known = await precedents.findKnown(wanted, () => true)
  expect(known[0]).toMatchObject({ differences: [] })
  expect(new Set(known.map(({ decision }) => decision))).toEqual(new Set(['approve', 'refuse']))
  expect(await precedents.find(wanted, () => true)).toEqual(known)

  const id = await house.accepted({ serviceId: SERVICE, facts: factsOf(7) })
  const { body } = await house.approver('he', 'police').get<Hints>(`/api/review/cases/${id}/hints`)
  expect(body.precedents.length).toBeGreaterThan(0)
  expect(body.precedents[0]?.differences).toEqual([])
  await house.cases.close()
  await place.remove()
})
