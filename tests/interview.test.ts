import { beforeAll, describe, expect, test } from 'vitest'
import { randomFrom, shuffled } from '../scripts/random.ts'
import { loadCatalogue } from '../src/catalogue/index.ts'
import type { ServiceDocument } from '../src/contract/index.ts'
import {
  candidatesOf,
  type Facts,
  type FactValue,
  judge,
  judgeSituation,
  nextQuestion,
  rulesOf,
  situationOf,
  verdictOf,
} from '../src/rules/index.ts'

const TODAY = '2026-11-18'
const WALKS = 12
const COMPLETIONS = 6
/** Up to so many people every single one is tried. */
const ALL_PEOPLE = 3_000
/** Up to so many people the best interview is worked out. */
const FEW_PEOPLE = 400

let services: ServiceDocument[]
beforeAll(async () => {
  services = [...(await loadCatalogue({ dir: 'knowledge' })).services.values()]
})

const valuesOf = (service: ServiceDocument, id: string): FactValue[] =>
  candidatesOf(rulesOf(service, TODAY))(id, () => undefined)

/** What a person with all these answers is told: the verdict, and the papers unless it is no. */
function toldOf(service: ServiceDocument, facts: Facts): string {
  const { verdict, materials } = verdictOf(service, facts, TODAY)
  return verdict === 'eligible' ? materials.map(({ required }) => required).join() : verdict
}

function ask(service: ServiceDocument, facts: Facts, anyway = false) {
  const situation = situationOf(rulesOf(service, TODAY), facts)
  const judgement = judgeSituation(situation)
  return { ...judgement, ...nextQuestion(situation, judgement.verdict, { anyway }) }
}

const everybody = (service: ServiceDocument): Facts[] =>
  service.facts.reduce<Facts[]>(
    (people, { id }) => people.flatMap((person) => valuesOf(service, id).map((value) => ({ ...person, [id]: value }))),
    [{}],
  )
const sizeOf = (service: ServiceDocument): number =>
  service.facts.reduce((size, { id }) => size * valuesOf(service, id).length, 1)

const random = randomFrom(20261118)
const pick = <T>(items: T[]): T => items[Math.floor(random() * items.length)] as T
const somebody = (service: ServiceDocument): Facts =>
  Object.fromEntries(service.facts.map(({ id }) => [id, pick(valuesOf(service, id))]))

describe('whatever the order of the answers', () => {
  test('what is settled stays settled, and a person of whom all is known is told a verdict', () => {
    for (const service of services)
      for (let walk = 0; walk < WALKS; walk++) {
        const person = somebody(service)
        let known: Facts = {}
        let before = verdictOf(service, known, TODAY)
        for (const { id } of shuffled(service.facts, random)) {
          known = { ...known, [id]: person[id] }
          const now = verdictOf(service, known, TODAY)
          const changed = [
            ...before.conditions.filter(({ state }, i) => state !== 'unknown' && state !== now.conditions[i]?.state),
            ...before.materials.filter(
              ({ required }, i) => required !== 'unknown' && required !== now.materials[i]?.required,
            ),
            ...(before.verdict !== 'undetermined' && before.verdict !== now.verdict ? [before.verdict] : []),
          ]
          expect(changed, `${service.id} ${JSON.stringify(known)}`).toEqual([])
          before = now
        }
        expect(before.verdict, `${service.id} ${JSON.stringify(known)}`).not.toBe('undetermined')
        const open = [
          ...before.conditions.filter(({ state }) => state === 'unknown'),
          ...before.materials.filter(({ required }) => required === 'unknown'),
        ]
        expect(open, `${service.id} ${JSON.stringify(known)}`).toEqual([])
      }
  })

  test('a fact that is not relevant changes nothing for anybody who answered the same so far', () => {
    for (const service of services)
      for (let walk = 0; walk < WALKS; walk++) {
        const person = somebody(service)
        const known = Object.fromEntries(service.facts.filter(() => random() < 0.4).map(({ id }) => [id, person[id]]))
        const { verdict, relevant } = ask(service, known)
        const idle = service.facts.filter(({ id }) => !(id in known) && !relevant.includes(id))
        for (const { id } of idle)
          for (let i = 0; i < COMPLETIONS; i++) {
            const other = { ...somebody(service), ...known }
            const told = new Set(valuesOf(service, id).map((value) => toldOf(service, { ...other, [id]: value })))
            expect(told.size, `${service.id} ${id} ${JSON.stringify(other)}`).toBe(1)
          }
        if (verdict === 'ineligible') expect(relevant).toEqual([])
      }
  })
})

describe('following the questions', () => {
  test('everyone gets a verdict; going on after a refusal settles the papers too', () => {
    for (const service of services)
      for (let walk = 0; walk < WALKS; walk++) {
        const person = somebody(service)
        const anyway = walk % 2 === 1
        let known: Facts = {}
        let now = ask(service, known, anyway)
        while (now.next !== null) {
          expect(now.relevant, `${service.id} ${JSON.stringify(known)}`).toContain(now.next)
          expect(now.together[0]).toBe(now.next)
          known = { ...known, [now.next]: person[now.next] }
          const asked = situationOf(rulesOf(service, TODAY), known).lookup(now.next)
          expect(asked, `${service.id} ${now.next} was asked though it does not apply`).toBe(person[now.next])
          now = ask(service, known, anyway)
        }
        const all = verdictOf(service, person, TODAY)
        expect(now.verdict, `${service.id} ${JSON.stringify(known)}`).toBe(all.verdict)
        expect(now.relevant).toEqual([])
        if (anyway || all.verdict === 'eligible')
          expect(now.materials, `${service.id} ${JSON.stringify(known)}`).toEqual(all.materials)
      }
  })
})

describe('where every person can be tried', () => {
  const small = () => services.filter((service) => sizeOf(service) <= ALL_PEOPLE)

  test('the relevant facts are exactly those that part two people', () => {
    expect(small().length).toBeGreaterThanOrEqual(50)
    for (const service of small()) {
      const people = everybody(service)
      const told = new Map(people.map((person) => [JSON.stringify(person), toldOf(service, person)]))
      for (let i = 0; i < WALKS; i++) {
        const person = pick(people)
        const known = Object.fromEntries(service.facts.filter(() => random() < 0.35).map(({ id }) => [id, person[id]]))
        const same = people.filter((one) => Object.entries(known).every(([id, value]) => one[id] === value))
        const parting = service.facts
          .map(({ id }) => id)
          .filter(
            (id) =>
              !(id in known) &&
              same.some((one) =>
                valuesOf(service, id).some(
                  (value) => told.get(JSON.stringify({ ...one, [id]: value })) !== told.get(JSON.stringify(one)),
                ),
              ),
          )
        expect(ask(service, known).relevant, `${service.id} ${JSON.stringify(known)}`).toEqual(parting)
      }
    }
  })

  test('those who may have the service are asked hardly more than the fewest questions that could tell', () => {
    const ratios = small().flatMap((service) =>
      everybody(service)
        .filter((person) => verdictOf(service, person, TODAY).verdict === 'eligible')
        .slice(0, 20)
        .map((person) => askedOf(service, person).length / Math.max(1, fewest(service, person))),
    )
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(1.05)
  })

  test('over everybody, hardly more is asked than by the best possible interview', () => {
    const few = services.filter((service) => sizeOf(service) <= FEW_PEOPLE)
    expect(few.length).toBeGreaterThan(15)
    for (const service of few) {
      const kept = new Map<string, number>()
      const best = bestInterview(service, {}, kept)
      expect(ourInterview(service, {}), service.id).toBeLessThanOrEqual(best * 1.05)
    }
  })
})

const meanOver = (service: ServiceDocument, id: string, known: Facts, cost: (known: Facts) => number): number => {
  const values = valuesOf(service, id)
  return 1 + values.reduce<number>((sum, value) => sum + cost({ ...known, [id]: value }), 0) / values.length
}

/** Questions on average from here on, where each is chosen as we choose it. */
function ourInterview(service: ServiceDocument, known: Facts): number {
  const { next } = ask(service, known)
  return next === null ? 0 : meanOver(service, next, known, (more) => ourInterview(service, more))
}

/** Questions on average from here on, where each is chosen knowing all that may follow. */
function bestInterview(service: ServiceDocument, known: Facts, kept: Map<string, number>): number {
  const key = service.facts.map(({ id }) => String(known[id])).join()
  const before = kept.get(key)
  if (before !== undefined) return before
  const { relevant, next } = ask(service, known)
  const { gates } = rulesOf(service, TODAY)
  const applies = (id: string) => {
    const gate = gates.get(id)
    return !gate || judge(gate, situationOf(rulesOf(service, TODAY), known).lookup) === true
  }
  const best =
    next === null
      ? 0
      : Math.min(
          ...relevant
            .filter(applies)
            .map((id) => meanOver(service, id, known, (more) => bestInterview(service, more, kept))),
        )
  kept.set(key, best)
  return best
}

function askedOf(service: ServiceDocument, person: Facts): string[] {
  let known: Facts = {}
  for (let { next } = ask(service, known); next !== null; { next } = ask(service, known))
    known = { ...known, [next]: person[next] }
  return Object.keys(known)
}

/** The smallest number of a person's answers that settle all there is to settle. */
function fewest(service: ServiceDocument, person: Facts): number {
  const ids = Object.keys(person)
  const settles = (chosen: string[]): boolean => {
    const { relevant, verdict } = ask(service, Object.fromEntries(chosen.map((id) => [id, person[id]])))
    return verdict !== 'undetermined' && relevant.length === 0
  }
  const needed = ids.filter((id) => !settles(ids.filter((other) => other !== id)))
  const others = ids.filter((id) => !needed.includes(id))
  for (let more = 0; more <= others.length; more++)
    if (selections(others, more).some((some) => settles([...needed, ...some]))) return needed.length + more
  return ids.length
}

const selections = <T>(items: T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : items.flatMap((item, i) => selections(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]))
