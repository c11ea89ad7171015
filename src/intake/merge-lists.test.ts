import { expect, test } from 'vitest'
import { catalogue } from '../../tests/support/case-files.ts'
import { type FactAnswer, IntakePlan } from '../contract/index.ts'
import { type Matter, mergeLists } from './merge-lists.ts'

const matter = (id: string, facts: Record<string, FactAnswer> = {}): Matter => {
  const service = catalogue.services.get(id)
  if (!service) throw new Error(id)
  return { service, facts }
}
const merge = (...matters: Matter[]) => IntakePlan.parse(mergeLists(matters, '2026-11-26', catalogue))
const idsOf = (plan: IntakePlan) => plan.matters.map(({ serviceId }) => serviceId)

test.each([
  ['food-license-new', 'tobacco-license', 'business-licence, under two names', /^营业执照/],
  ['food-license-new', 'shop-sign', 'a POA under two names', /委托代?理?书/],
  ['food-license-new', 'shop-sign', 'the card of the agent, listed together with the POA', /代理人身份证/],
])('%s and %s: %s, once for both', (one, other, _, name) => {
  const plan = merge(matter(one), matter(other))
  const found = plan.papers.filter((paper) => name.test(paper.name))
  expect(found).toHaveLength(1)
  expect(found[0]?.matters.map(({ serviceId }) => serviceId)).toEqual([one, other])
})

test('the cards of different people stay different, and forms are made for one matter', () => {
  const plan = merge(matter('id-card-renew', { age: 12 }), matter('food-license-new'))
  const cards = plan.papers.filter(({ name }) => /身份证件?$/.test(name))
  expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length)
  expect(cards.length).toBeGreaterThan(2)
  for (const { name, matters } of plan.papers) if (/申请书|登记表/.test(name)) expect(matters).toHaveLength(1)
})

test('each office gets its matters and just their papers', () => {
  const plan = merge(matter('food-license-new'), matter('shop-sign'))
  expect(plan.parts.flatMap(({ serviceIds }) => serviceIds).sort()).toEqual(['food-license-new', 'shop-sign'])
  for (const { serviceIds, papers } of plan.parts)
    for (const { name, matters } of plan.papers)
      expect(papers.includes(name)).toBe(matters.some(({ serviceId }) => serviceIds.includes(serviceId)))
})

test('a licence is got before what is built on it, in whatever order they are named', () => {
  for (const order of [
    ['food-license-new', 'individual-setup'],
    ['individual-setup', 'food-license-new'],
  ]) {
    const plan = merge(...order.map((id) => matter(id)))
    expect(idsOf(plan)).toEqual(['individual-setup', 'food-license-new'])
    expect(plan.matters[1]?.after).toEqual(['individual-setup'])
  }
})

test('what the facts rule out is not on the list, what they leave open is said to be open', () => {
  const withGuardian = ({ papers }: IntakePlan) => papers.find(({ name }) => name === '监护人居民身份证')
  expect(withGuardian(merge(matter('id-card-renew', { age: 30 })))).toBeUndefined()
  expect(withGuardian(merge(matter('id-card-renew', { age: 12 })))?.required).toBe(true)
  expect(withGuardian(merge(matter('id-card-renew')))?.required).toBe('unknown')
})

test('every service can be merged with every next one, and no matter is lost', () => {
  const ids = [...catalogue.services.keys()]
  for (const [i, id] of ids.entries()) {
    const next = ids[(i + 1) % ids.length] ?? id
    expect(idsOf(merge(matter(id), matter(next))).sort()).toEqual([id, next].sort())
  }
})
