import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyKnowledge } from '../../tests/support/knowledge.ts'
import { loadCatalogue } from '../catalogue/index.ts'
import { createSuggester } from './index.ts'

let knowledge: Awaited<ReturnType<typeof copyKnowledge>>
let suggest: ReturnType<typeof createSuggester>
beforeAll(async () => {
  knowledge = await copyKnowledge()
  suggest = createSuggester(await loadCatalogue({ dir: knowledge.dir }))
})
afterAll(() => knowledge.remove())

const textsFor = (typed: string, limit = 8) => suggest(typed, limit).suggestions.map(({ text }) => text)

test('the name comes before other ways of saying it', () => {
  expect(suggest('居民身份证丢', 3).suggestions[0]).toEqual({
    text: '居民身份证丢失补领',
    serviceId: 'id-card-replace',
  })
})

test.each([
  ['characters', '身份证丢'],
  ['characters in the middle', '证丢了'],
  ['traditional characters', '身份證丟了'],
  ['full pinyin', 'shenfenzhengdiu'],
  ['pinyin by syllables', "shen fen zheng'diu"],
  ['capitals', 'SHENFENZHENG DIU'],
  ['initials', 'sfzdl'],
])('completes what is typed in %s', (_, typed) => {
  expect(
    textsFor(typed).some((text) => text.includes('身份证丢')),
    textsFor(typed).join('，'),
  ).toBe(true)
})

test('no service is offered more than twice, so that its neighbours are seen', () => {
  const { suggestions } = suggest('身份证', 8)
  const counts = Map.groupBy(suggestions, ({ serviceId }) => serviceId)
  expect(counts.size).toBe(3)
  for (const [id, entries] of counts) expect(entries.length, id).toBeLessThanOrEqual(2)
})

test('gives as many as asked for at most, none twice, and the same every time', () => {
  expect(textsFor('身份证', 2)).toHaveLength(2)
  const texts = textsFor('身份证')
  expect(new Set(texts).size).toBe(texts.length)
  expect(textsFor('身份证')).toEqual(texts)
})

test('what nothing begins with or holds gives nothing', () => {
  for (const typed of ['', '   ', '红烧肉', 'xqzw', '\u200b']) expect(textsFor(typed), typed).toEqual([])
})
