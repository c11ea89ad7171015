import { beforeAll, describe, expect, test } from 'vitest'
import { type Catalogue, loadCatalogue } from '../catalogue/index.ts'
import { decidedConditions, factsSaid, namedFacts, namedFirst, saidAlong } from './said-facts.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: 'knowledge' })
})

function serviceOf(id: string) {
  const service = catalogue.services.get(id)
  if (!service) throw new Error(`no service ${id}`)
  return service
}

describe('what a question says about the facts of a service', () => {
  test.each([
    ['elderly-allowance', '爷爷今年九十二，每个月津贴多少', { age: 92 }],
    ['elderly-allowance', '我爸八十三了，能拿多少', { age: 83 }],
    ['passport-first', '15岁办护照要多少钱', { age: 15 }],
    ['passport-first', '我70岁，孙子5岁，办护照', {}],
    ['marriage', '男方23岁，女方十九岁半，能登记吗', { male_age: 23, female_age: 19 }],
    ['passport-first', '办护照要三个月吗', {}],
  ])('%s: %s', (id, question, facts) => expect(factsSaid(namedFacts(serviceOf(id), question))).toEqual(facts))
})

test('the case that applies comes first', () => {
  const cases = [{ when: 'age < 16', is: '五年' }, { is: '十年' }]
  expect(namedFirst(cases, { age: 15 }).map(({ is }) => is)).toEqual(['五年', '十年'])
  expect(namedFirst(cases, { age: 16 }).map(({ is }) => is)).toEqual(['十年', '五年'])
  expect(namedFirst(cases, {}).map(({ is }) => is)).toEqual(['五年', '十年'])
})

describe('the conditions that what was said decides', () => {
  const decided = (id: string, question: string) => {
    const service = serviceOf(id)
    return decidedConditions(service, namedFacts(service, question), '2026-11-18').map(({ condition, met }) => [
      condition.text,
      met,
    ])
  }
  test('are not met where an age is too low', () =>
    expect(decided('marriage', '女方十九岁能登记吗')).toEqual([[expect.stringContaining('女年满20周岁'), false]]))
  test('leave out what does not concern the person', () =>
    expect(decided('passport-first', '我70岁能办护照吗')).toEqual([]))
})

test('what was told before counts, as far as the question says nothing else', () => {
  const service = serviceOf('elderly-allowance')
  expect(factsSaid(saidAlong(service, ['我爸八十三了'], '那他能拿多少', namedFacts))).toEqual({ age: 83 })
  expect(factsSaid(saidAlong(service, ['我爸八十三了'], '要是九十二岁呢', namedFacts))).toEqual({ age: 92 })
})
