import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPhraseMatcher } from './phrase-matcher.ts'
import { createSegmenter } from './segment.ts'

const plain = createSegmenter({ words: '', functionWords: [] })
const own = createSegmenter({ words: '随申办 4000 n\n一网通办 4000 n', functionWords: ['的', '怎么'] })

test("the product's own words are cut whole", () => {
  expect(plain.cut('用随申办办理')).not.toContain('随申办')
  expect(own.cut('用随申办办理')).toContain('随申办')
  expect(own.cut('一网通办怎么用')).toContain('一网通办')
})

test('words that say nothing are no tokens, and neither is punctuation', () => {
  const tokens = own.tokens('身份证的照片，怎么拍？')
  expect(tokens).toEqual(expect.arrayContaining(['身份证', '照片']))
  for (const none of ['的', '，', '？', ' ']) expect(tokens).not.toContain(none)
})

test('neighbouring characters are tokens too, so that another cut still matches', () => {
  expect(own.tokens('身份证')).toEqual(expect.arrayContaining(['身份', '份证', '身份证']))
  expect(own.tokens('证，照')).not.toContain('证照')
})

test('no character of a text is lost in cutting', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'身份证丢了居住签注房产过户abc123 ，')).map((parts) => parts.join('')),
      (text) => {
        expect(own.cut(text).join('')).toBe(text)
      },
    ),
  )
})

const matcher = createPhraseMatcher([
  ['身份证', 'card'],
  ['临时身份证', 'temporary card'],
  ['丢了', 'lost'],
] as const)

test('the longest phrase is found, each with its place', () => {
  expect(matcher.find('临时身份证和身份证丢了')).toEqual([
    { phrase: '临时身份证', at: 0, value: 'temporary card' },
    { phrase: '身份证', at: 6, value: 'card' },
    { phrase: '丢了', at: 9, value: 'lost' },
  ])
  expect(matcher.find('护照')).toEqual([])
  expect(createPhraseMatcher([]).find('身份证')).toEqual([])
})

test('phrases found stand where they are said to, in order and without overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('临时', '身份', '证', '丢', '了', '身份证')).map((parts) => parts.join('')),
      (text) => {
        let end = 0
        for (const { phrase, at } of matcher.find(text)) {
          expect(text.startsWith(phrase, at)).toBe(true)
          expect(at).toBeGreaterThanOrEqual(end)
          end = at + phrase.length
        }
      },
    ),
  )
})
