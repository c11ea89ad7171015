import { expect, test } from 'vitest'
import type { Condition, Fact, ServiceDocument } from '../contract/index.ts'
import type { Facts } from './index.ts'
import { nextQuestion, rulesOf, situationOf, verdictOf } from './index.ts'

const TODAY = '2026-11-18'

function aService(
  facts: Partial<Fact>[],
  conditions: Partial<Condition>[],
  materials: { id: string; when: string }[] = [],
) {
  return {
    facts: facts.map((fact) => ({ type: 'boolean', ask: '？', ...fact })),
    conditions: conditions.map((condition, i) => ({ id: `c${i}`, ...condition })),
    materials,
  } as unknown as ServiceDocument
}

function ask(service: ServiceDocument, facts: Facts, options = {}) {
  const { verdict } = verdictOf(service, facts, TODAY)
  return { verdict, ...nextQuestion(situationOf(rulesOf(service, TODAY), facts), verdict, options) }
}

test('a fact that appears in an open expression, and yet changes nothing, is not asked', () => {
  const service = aService([{ id: 'a' }, { id: 'b' }], [{ when: 'a or (b and not b) or not a' }])
  expect(ask(service, {})).toMatchObject({ verdict: 'eligible', next: null, relevant: [] })
})

test('a fact that matters only to those who are refused anyway is not asked, unless they go on', () => {
  const service = aService([{ id: 'a' }, { id: 'b' }], [{ when: 'a' }], [{ id: 'm', when: 'not a and b' }])
  expect(ask(service, {}).relevant).toEqual(['a'])
  expect(ask(service, {}, { anyway: true }).relevant).toEqual(['a', 'b'])
  expect(ask(service, { a: false })).toMatchObject({ verdict: 'ineligible', next: null })
  expect(ask(service, { a: false }, { anyway: true }).next).toBe('b')
})

test('a condition that delays or informs refuses nobody and is not asked for', () => {
  const service = aService(
    [{ id: 'a' }, { id: 'b' }],
    [
      { when: 'a', effect: 'delays' },
      { when: 'b', effect: 'informs' },
    ],
  )
  expect(ask(service, { a: false })).toMatchObject({ verdict: 'eligible', next: null })
})

test('the question that spares most others comes first', () => {
  const facts = [{ id: 'x' }, { id: 'y' }, { id: 'kind', type: 'choice' as const, options: ['新办', '变更', '注销'] }]
  const service = aService(
    facts,
    [],
    [
      { id: 'm', when: "kind == '新办' and x" },
      { id: 'n', when: "kind == '新办' and y" },
    ],
  )
  expect(ask(service, {}).next).toBe('kind')
})

test('questions of one topic are asked together, also where other questions lie between them', () => {
  const topic = '住房'
  const service = aService(
    [{ id: 'a', topic }, { id: 'b' }, { id: 'c', topic }],
    [{ when: 'a' }, { when: 'b' }, { when: 'c' }],
  )
  expect(ask(service, {}).together).toEqual(['a', 'c'])
  expect(ask(service, { a: true }).next).toBe('c')
})

test('a fact is asked only once it applies', () => {
  const service = aService(
    [{ id: 'married' }, { id: 'agrees', askWhen: 'married' }],
    [{ when: 'not married or agrees' }],
  )
  expect(ask(service, {})).toMatchObject({ next: 'married', relevant: ['married', 'agrees'] })
  expect(ask(service, { married: true }).next).toBe('agrees')
  expect(ask(service, { married: false })).toMatchObject({ verdict: 'eligible', next: null })
})

test('an answer that came before the question that makes it apply does not settle anything yet', () => {
  const service = aService([{ id: 'married' }, { id: 'agrees', askWhen: 'married' }], [{ when: 'agrees' }])
  expect(verdictOf(service, { agrees: false }, TODAY).verdict).toBe('undetermined')
  expect(ask(service, { agrees: true })).toMatchObject({ verdict: 'eligible', next: null })
})

test('what a person leaves open is not asked again, and what hangs on it is not asked either', () => {
  const service = aService(
    [{ id: 'married' }, { id: 'agrees', askWhen: 'married' }],
    [{ when: 'not married or agrees' }],
  )
  expect(ask(service, {}, { leftOpen: ['married'] })).toMatchObject({ verdict: 'undetermined', next: null })
})
