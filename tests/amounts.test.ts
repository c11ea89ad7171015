import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Catalogue, loadCatalogue } from '../src/catalogue/index.ts'
import type { Fact, ServiceDocument } from '../src/contract/index.ts'
import { computeAmounts, type Facts, type FactValue, namesIn, parametersOn, parse } from '../src/rules/index.ts'

const DAY = '2026-11-18'
const MOST_TRIES = 200_000

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue({ dir: join(import.meta.dirname, '../knowledge') })
})

type Amount = NonNullable<ServiceDocument['amounts']>[number]
const amounts = (): { service: ServiceDocument; amount: Amount }[] =>
  [...catalogue.services.values()].flatMap((service) => (service.amounts ?? []).map((amount) => ({ service, amount })))
const expressionsOf = ({ formula, when }: Amount): string[] => [formula, when].flatMap((text) => text ?? [])
const resultOf = (service: ServiceDocument, amount: Amount, facts: Facts) =>
  computeAmounts({ amounts: [amount], parameters: service.parameters }, facts, DAY)[0]

/** Answers a person might give: every option, and numbers around those the expressions speak of. */
function answersTo(fact: Fact, expressions: string[]): FactValue[] {
  if (fact.type === 'boolean') return [true, false]
  if (fact.type === 'choice') return fact.options ?? []
  if (fact.type === 'choices') return (fact.options ?? []).map((option) => [option])
  if (fact.type === 'date') return ['1964-05-01', '2026-03-01']
  const spoken = expressions.flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  return [...new Set([...spoken.flatMap((value) => [value, value + 1, Math.max(0, value - 1)]), 1, 100])]
}

function* situations(facts: Fact[], expressions: string[]): Generator<Facts> {
  const [first, ...rest] = facts
  if (!first) return yield {}
  for (const others of situations(rest, expressions))
    for (const answer of answersTo(first, expressions)) yield { ...others, [first.id]: answer }
}

test('every amount of every service comes to a figure for some plausible person', () => {
  const without = amounts().flatMap(({ service, amount }) => {
    const expressions = expressionsOf(amount)
    const names = new Set(expressions.flatMap((text) => [...namesIn(parse(text))]))
    const facts = service.facts.filter(({ id }) => names.has(id))
    const figures = Object.values(parametersOn(service.parameters, DAY)).map(String)
    let tries = 0
    for (const situation of situations(facts, [...expressions, ...figures])) {
      const result = resultOf(service, amount, situation)
      const fits = amount.formula === null ? result?.applies === true : Number.isFinite(result?.value)
      if (fits && result?.missing.length === 0) return []
      if (++tries > MOST_TRIES) break
    }
    return [`${service.id}: ${amount.name}`]
  })
  expect(without).toEqual([])
  expect(amounts().length).toBeGreaterThan(50)
})

test('without any fact an amount says what it misses, or needs nothing', () => {
  const silent = amounts().flatMap(({ service, amount }) => {
    const result = resultOf(service, amount, {})
    const settled =
      result?.value !== null || result?.missing.length || result?.applies === false || amount.formula === null
    return settled ? [] : [`${service.id}: ${amount.name}`]
  })
  expect(silent).toEqual([])
})
