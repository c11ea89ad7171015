import { describe, expect, test } from 'vitest'
import type { ElsewhereTopic } from '../contract/index.ts'
import { isWithinReach } from './open-reach.ts'
import { type Calibration, type Candidates, confidenceOf, type Parts, rank } from './rank.ts'
import type { TextHit } from './text-index.ts'
import type { Understood } from './understand.ts'

const calibration: Calibration = {
  fusion: { lexical: 0.5, meaning: 0.3 },
  confidence: { bias: -2, meaning: 2, coverage: 2, lexical: 1, length: 0, rival: -2 },
  floor: 0.3,
}
const elsewhere: ElsewhereTopic = {
  id: 'bank',
  name: '银行卡',
  kind: 'government',
  office: '开户银行',
  names: ['银行卡'],
  say: ['银行卡丢了'],
}
const topics = new Map([[elsewhere.id, elsewhere]])

const query = (terms: string[][] = []): Understood => ({
  normalized: '护照换发',
  corrected: null,
  replaced: [],
  terms: terms.map((services) => ({ say: ['说法'], official: '正式', services })),
  tokens: ['护照', '换发'],
  expansions: [],
  sounds: [],
})
const hit = (id: string, score: number, coverage = score / 10): TextHit => ({
  id,
  score,
  coverage,
  match: { 护照: ['name'] },
})
const near = (id: string, score: number) => ({ id, text: `${id}的问法`, score })
const order = (candidates: Candidates, understood = query(), parts?: Parts) =>
  rank({ understood, candidates, topics, calibration, ...(parts && { parts }) })
const ids = (candidates: Candidates, understood?: Understood, parts?: Parts) =>
  order(candidates, understood, parts).ranked.map(({ id }) => id)

describe('words and meaning make one order', () => {
  test('by hand: half the share of the best word score, and three tenths of the squared nearness', () => {
    // a: 0.5 × 8/8; b: 0.5 × 4/8 + 0.3 × 0.9²; c: 0.3 × 0.5²
    const { ranked } = order({ textHits: [hit('a', 8), hit('b', 4)], meanings: [near('b', 0.9), near('c', 0.5)] })
    expect(ranked.map(({ id, fused }) => [id, Math.round(fused * 1000) / 1000])).toEqual([
      ['a', 0.5],
      ['b', 0.493],
      ['c', 0.075],
    ])
  })

  test('the nearest of several ways of asking counts, and is remembered', () => {
    const [first] = order({ textHits: [], meanings: [near('a', 0.4), { ...near('a', 0.8), text: '最近的' }] }).ranked
    expect(first).toMatchObject({ id: 'a', meaning: 0.8, nearest: '最近的' })
  })

  test('a part that is switched off has no say', () => {
    const candidates = { textHits: [hit('words', 8)], meanings: [near('meaning', 0.9)] }
    expect(ids(candidates, undefined, { lexical: true, meaning: false })).toEqual(['words'])
    expect(ids(candidates, undefined, { lexical: false, meaning: true })).toEqual(['meaning'])
  })

  test('equals stand in the same order every time', () => {
    expect(ids({ textHits: [hit('b', 4), hit('a', 4)], meanings: [] })).toEqual(['a', 'b'])
  })

  test('nothing found is nothing ranked', () => {
    expect(order({ textHits: [], meanings: [] })).toEqual({ ranked: [], elsewhere: null })
  })
})

describe('confidence', () => {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x))

  test('is the logistic of the weighted signs of the best, and falls with the score of the others', () => {
    const { ranked } = order({ textHits: [hit('a', 8, 0.75), hit('b', 4, 0.5)], meanings: [] })
    const expected = logistic(-2 + 2 * 0.75 + Math.log1p(8) / 5)
    expect(ranked[0]?.confidence).toBeCloseTo(expected, 10)
    expect(ranked[1]?.confidence).toBeCloseTo(expected / 2, 10)
  })

  test('no signs at all leave the bias alone', () => {
    const none = { meaning: 0, coverage: 0, lexical: 0, length: 0, rival: 0 }
    expect(confidenceOf(none, calibration)).toBeCloseTo(logistic(-2), 10)
  })

  test('a matter outside the catalogue that fits as well makes the best less sure', () => {
    const alone = order({ textHits: [hit('a', 8)], meanings: [] }).ranked[0]?.confidence ?? 0
    const rivalled = order({ textHits: [hit('a', 8), hit('bank', 6)], meanings: [] }).ranked[0]?.confidence ?? 1
    expect(rivalled).toBeLessThan(alone)
  })
})

describe('a matter outside the catalogue', () => {
  test('is never among the services', () => {
    expect(ids({ textHits: [hit('bank', 8), hit('a', 4)], meanings: [near('bank', 0.9)] })).toEqual(['a'])
  })

  test('is named where it fits better than every service and holds half the query', () => {
    expect(order({ textHits: [hit('bank', 8), hit('a', 4)], meanings: [] }).elsewhere).toEqual(elsewhere)
    expect(order({ textHits: [hit('bank', 8)], meanings: [] }).elsewhere).toEqual(elsewhere)
  })

  test('is not named where a service fits better, or where it fits too little', () => {
    expect(order({ textHits: [hit('a', 8), hit('bank', 6)], meanings: [] }).elsewhere).toBeNull()
    expect(order({ textHits: [hit('bank', 3, 0.3), hit('a', 1, 0.1)], meanings: [] }).elsewhere).toBeNull()
  })
})

describe('an open term is what the query is about', () => {
  const open = {
    ask: '哪一种？',
    term: '过户',
    options: [
      { label: '房', services: ['house'] },
      { label: '车', services: ['car'] },
    ],
  }
  const ranked = (...hits: TextHit[]) => order({ textHits: hits, meanings: [] }).ranked

  test('where one of its candidates is as good as the best', () => {
    expect(isWithinReach(open, ranked(hit('car', 8), hit('other', 7)))).toBe(true)
    expect(isWithinReach(open, ranked(hit('other', 8), hit('car', 6)))).toBe(true)
  })

  test('not where its candidates lie far behind, or were not found', () => {
    expect(isWithinReach(open, ranked(hit('other', 8), hit('car', 5.9)))).toBe(false)
    expect(isWithinReach(open, ranked(hit('other', 8)))).toBe(false)
    expect(isWithinReach(open, [])).toBe(false)
  })
})
