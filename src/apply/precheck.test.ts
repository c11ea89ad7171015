import { beforeAll, expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue/index.ts'
import type { FactReader } from '../contract/index.ts'
import { createClock } from '../shared/index.ts'
import { type PrecheckDeps, precheck } from './precheck.usecase.ts'

let deps: PrecheckDeps
beforeAll(async () => {
  deps = { catalogue: await loadCatalogue({ dir: 'knowledge' }), clock: createClock('2026-11-18') }
})

const reading = (...facts: ReturnType<FactReader>): PrecheckDeps => ({ ...deps, readFacts: () => facts })

test('what the words say counts, and is shown with the words', () => {
  const result = precheck(
    'id-card-replace',
    { text: '我儿子今年十五' },
    reading({ fact: 'age', value: 15, quote: '今年十五' }),
  )
  expect(result.understood).toEqual([{ fact: 'age', value: 15, quote: '今年十五', ask: '申请人现在多少周岁？' }])
  expect(result.facts).toEqual({ age: 15 })
  expect(result.materials.find(({ id }) => id === 'guardian-id')?.required).toBe(true)
})

test('an answer given as such counts more than the words; both are shown', () => {
  const result = precheck(
    'id-card-replace',
    { text: '今年十五', facts: { age: 16 } },
    reading({ fact: 'age', value: 15, quote: '今年十五' }),
  )
  expect(result.understood[0]).toMatchObject({ value: 15, givenInstead: 16 })
  expect(result.facts).toEqual({ age: 16 })
})

test('what was read wrongly from the words is left out, not refused', () => {
  const read = reading({ fact: 'age', value: '很大', quote: '很大' }, { fact: 'mood', value: true, quote: '开心' })
  expect(precheck('id-card-replace', { text: '年纪很大，很开心' }, read)).toMatchObject({ understood: [], asked: 0 })
})

test('without a reader the words are not read', () => {
  expect(precheck('id-card-replace', { text: '今年十五' }, deps).understood).toEqual([])
})

test('where no answer can meet two conditions together, it says which are at odds', () => {
  const result = precheck('hukou-move', { facts: { owner_agree: false } }, deps)
  expect(result).toMatchObject({ verdict: 'ineligible', next: null })
  expect(result.conditions.filter(({ state }) => state === 'unmet')).toEqual([])
  expect(result.atOdds).toEqual(expect.arrayContaining(['address', 'consent']))
})
