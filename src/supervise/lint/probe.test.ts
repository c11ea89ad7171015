import { expect, test } from 'vitest'
import { cleanList, type Loose } from '../../../tests/support/clean-list.ts'
import { lintKnowledge } from '../../../tests/support/lint.ts'
import { probe, type Views } from './probe.ts'

/** Rooms that take everything from the service, but for what a test changes. */
const faithful: Required<Views> = {
  answers: () => ({ fee: '免费', time: '10个工作日', visits: '不用跑' }),
  papers: ({ materials }) => materials.map(({ id }) => id),
  checks: ({ materials }) => materials.map(({ id }) => id),
  points: ({ conditions, reviewPoints }) => [
    ...conditions.map((condition) => condition.text),
    ...reviewPoints.map(({ point }) => point),
  ],
}
const told = (views: Views, change: (doc: Loose) => void = () => {}) =>
  probe(cleanList(change), { ...faithful, ...views }, lintKnowledge).map(({ rule, path }) => `${rule} ${path}`)

test('rooms that take everything from one element have no finding; a room that is not there is not asked', () => {
  expect(told({})).toEqual([])
  expect(probe(cleanList(), {}, lintKnowledge)).toEqual([])
})

test.each<[string, string, Views]>([
  ['an answer tells another term', 'L74 list.promised.days', { answers: () => ({ time: '15个工作日' }) }],
  ['the list lacks a paper', 'L74 materials.plan', { papers: () => ['form', 'contract'] }],
  ['the check passes a paper over', 'L74 materials.contract', { checks: () => ['form', 'plan'] }],
  ['a point is not shown', 'L74 reviewPoints.0', { points: ({ conditions }) => conditions.map(({ text }) => text) }],
  [
    'a condition is not shown',
    'L74 conditions.plan',
    { points: (one) => faithful.points(one).filter((point) => point !== '有建筑垃圾处置方案') },
  ],
  ['an answer tells of ways nobody has to go', 'L74 list.visits', { answers: () => ({ visits: '到现场次数：2次。' }) }],
])('%s', (_, expected, views) => {
  expect(told(views)).toEqual([expected])
})

test('an answer tells another fee; the sum of several fees is no other', () => {
  const charged = (doc: Loose) => {
    doc.list.fee = {
      charged: true,
      name: '工本费',
      standard: '号牌100元、行驶证10元',
      basis: '规定',
      onlinePayment: true,
    }
  }
  expect(told({ answers: () => ({ fee: '共120元' }) }, charged)).toEqual(['L74 list.fee.standard'])
  expect(told({ answers: () => ({ fee: '共110元' }) }, charged)).toEqual([])
})
