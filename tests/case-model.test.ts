import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptByLaw, act } from '../src/cases/index.ts'
import type { Case, Person, Role, Trace, VerbName } from '../src/contract/index.ts'
import { ACTS, answerDue, deliveryDue, later, type Model, pass, statutoryDue, step } from './support/case-model.ts'
import { APPLICANT, type Handling, ITEM, openHandling, PERMIT } from './support/handling.ts'
import { type Place, STORES } from './support/places.ts'

const REASONS = [{ conditionId: 'zones', found: '没有隔离室', evidence: '现场照片' }]
/** What is sent with each act. */
const inputs = (until: string): Record<string, object> => ({
  supplement: { items: [ITEM], by: until },
  'not-accept': { ground: 'not_needed', facts: '只做洗澡美容，不用许可' },
  suspend: { ground: '专家评审', who: '专家组', reason: '隔离设施需要专家评审', until },
  extend: { reason: '需要补充核实场所', approvedBy: '沈主任' },
  hearing: { matter: '邻里权益的听证', right: '相邻权', contact: '12345' },
  object: { words: '已经按要求改好了' },
  approve: { decision: 'approve', opinion: '符合条件，准予许可' },
  refuse: { decision: 'refuse', opinion: '功能区不齐全', reasons: REASONS, answer: '现场仍没有隔离室' },
  return: { decision: 'return', opinion: '请核对租赁合同' },
  deliver: { mode: '直接送达', receiver: '陆文娟', place: '政务服务中心' },
  rate: { grade: 4 },
})
const VERB: Record<string, VerbName> = { approve: 'decide', refuse: 'decide', return: 'decide' }
const BY: Record<string, Role> = {
  ...Object.fromEntries(['resubmit', 'object', 'rate', 'withdraw'].map((act) => [act, 'citizen'])),
  ...Object.fromEntries(
    ['suspend', 'resume', 'extend', 'hearing', 'approve', 'refuse', 'return'].map((act) => [act, 'approver']),
  ),
}
const personFor = (act: string): Person => {
  const role = BY[act] ?? 'clerk'
  return role === 'citizen'
    ? { id: 'lu', name: 'lu', role, office: null }
    : { id: role, name: role, role, office: 'farm' }
}

/** An act, after so many days, with so many days for what it asks or stops; acts that end a case come seldom, so that it lives. */
const FORWARD = ['accept', 'supplement', 'resubmit', 'start-review', 'suspend', 'resume', 'extend', 'deliver', 'return']
const move = fc.record({
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...FORWARD) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(ACTS)) },
  ),
  wait: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 2) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
  ),
  span: fc.integer({ min: 1, max: 9 }),
  timePasses: fc.boolean(),
})
const life = fc.record({
  first: fc.integer({ min: 0, max: 345 }).map((days) => later('2026-01-02', days)),
  moves: fc.array(move, { minLength: 10, maxLength: 20, size: 'max' }),
})

/** Acts on all stores together, the same ones each time, so that every one comes about; `MODEL_ACTS=5000` for so many others on each. */
const TOGETHER = 5000
const EACH = Number(process.env.MODEL_ACTS) || Math.ceil(TOGETHER / STORES.filter(([, , isLeft]) => !isLeft).length)
const SEED = 20261127
const carriedOut = new Set<string>()
/** A busy machine is slow, not wrong. */
const TIMEOUT_MS = 1_800_000

describe.each(STORES)('random lives of cases on %s', (_, makePlace, skip) => {
  describe.skipIf(skip)('beside a small model of the law', () => {
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
    test(
      `${EACH} acts: no illegal state, no lost entry, no wrong day`,
      async () => {
        let acts = 0
        const oneLife = async ({
          first,
          moves,
        }: {
          first: string
          moves: { act: string; wait: number; span: number; timePasses: boolean }[]
        }) => {
          const { on, lu, supervisor, cases } = house
          on(first)
          const id = (await lu.post<Case>('/api/cases', { serviceId: PERMIT, applicant: APPLICANT })).body.id
          await lu.post(`/api/cases/${id}/submit`, { anyway: true, keep: false })
          const none = { acceptedOn: null, spans: [], extended: false, decidedOn: null, rated: false, last: '' }
          let model: Model = { state: 'received', day: first, windowFrom: first, events: 2, ...none }
          for (const { act: name, wait, span, timePasses } of moves) {
            model = { ...model, day: later(model.day, wait) }
            on(model.day)
            if (timePasses && model.state === 'received') {
              await acceptByLaw(id, cases.deps)
              model = pass(model)
            }
            const until = later(model.day, span)
            const input = inputs(until)[name] ?? {}
            const after = step(model, name, JSON.stringify([name, input]), until)
            acts++
            const person = personFor(name)
            const told = await act(VERB[name] ?? (name as VerbName), { id, input }, { person, deps: cases.deps }).catch(
              (error) => {
                expect(error, `${name} of ${model.state} on ${model.day}`).toMatchObject({ kind: 'conflict' })
                return null
              },
            )
            expect(told !== null, `${name} of ${model.state} on ${model.day}`).toBe(after !== null)
            if (!after || !told) continue
            model = after
            carriedOut.add(name)
            const { state, handling } = told.case
            expect(state).toBe(model.state)
            const clock = handling?.clock
            if (state === 'received') expect(clock?.answer.due).toBe(answerDue(model))
            if (model.acceptedOn) expect(clock?.statutory.due, JSON.stringify(model)).toBe(statutoryDue(model))
            if (state === 'approved' || state === 'refused') expect(clock?.delivery.due).toBe(deliveryDue(model))
          }
          const { body } = await supervisor.get<Trace>(`/api/supervise/cases/${id}/trace`)
          expect([body.intact, body.events.length]).toEqual([true, model.events])
          expect((await lu.get<Case>(`/api/cases/${id}`)).body.state).toBe(model.state)
        }
        const runs = Math.ceil(EACH / 14)
        await fc.assert(fc.asyncProperty(life, oneLife), {
          numRuns: runs,
          endOnFailure: true,
          ...(!process.env.MODEL_ACTS && { seed: SEED }),
        })
        expect(acts).toBeGreaterThanOrEqual(EACH)
      },
      TIMEOUT_MS,
    )
  })
})

test('every act was carried out at least once, so that the comparison is worth something', () => {
  expect(carriedOut).toEqual(new Set(Object.keys(ACTS)))
})
