import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../catalogue/index.ts'
import { createQueryReader, type QueryReader } from './understand.ts'

let reader: QueryReader
beforeAll(async () => {
  reader = createQueryReader(await loadCatalogue({ dir: join(import.meta.dirname, '../../knowledge') }))
})
const correctedOf = (query: string) => reader.understand(query).corrected
const readingOf = (query: string) => reader.understand(query).normalized

describe('letters are read as Chinese', () => {
  test.each([
    ['whole pinyin', 'shenfenzheng diule', '身份证丢了'],
    ['pinyin syllable by syllable', 'hu zhao guo qi le', '护照过期了'],
    ['pinyin run together', 'jiehunzheng', '结婚证'],
    ['initials', 'gjj tiqu', '公积金提取'],
    ['initials in capitals', 'SFZ', '身份证'],
    ['initials in full-width letters', 'ｓｆｚ', '身份证'],
    ['pinyin inside Chinese', 'huzhao过期了', '护照过期了'],
    ['initials inside Chinese', '我的sfz丢了', '我的身份证丢了'],
    ['v for ü', 'nver shang hukou', '女儿上户口'],
    ['ü itself', 'nü er shang hukou', '女儿上户口'],
    ['English', 'id card lost', '身份证丢失'],
    ['an English phrase before its words', 'driver license', '驾驶证'],
  ])('%s', (_, typed, meant) => {
    expect(correctedOf(typed)).toBe(meant)
  })

  test.each(['asdfghjkl qwer', 'qwerty', 'xyzzy', 'b', 'wifi'])('%s says nothing and stays as it is', (typed) => {
    expect(reader.understand(typed)).toMatchObject({ normalized: typed, corrected: null, replaced: [] })
  })

  test('letters that Chinese speakers write as such stay', () => {
    expect(correctedOf('app上怎么办')).toBeNull()
    expect(readingOf('开ktv要什么证')).toContain('ktv')
  })
})

describe('homophones', () => {
  test.each([
    ['居住正签注', '居住证签注'],
    ['身分证丢了', '身份证丢了'],
    ['营业执兆', '营业执照'],
    ['结婚正', '结婚证'],
    ['公积今提取', '公积金提取'],
  ])('%s is mended to %s, and it says so', (typed, meant) => {
    const { corrected, replaced } = reader.understand(typed)
    expect(corrected).toBe(meant)
    expect(replaced).toHaveLength(1)
    expect(typed.replace(replaced[0]?.from ?? '', replaced[0]?.to ?? '')).toBe(meant)
  })

  test.each([
    ['户照', '护照'],
    ['退修', '退休'],
  ])('%s is too short to be sure: %s is only searched beside it', (typed, guess) => {
    const { corrected, normalized, replaced, tokens, expansions } = reader.understand(typed)
    expect({ corrected, normalized, replaced }).toEqual({ corrected: null, normalized: typed, replaced: [] })
    expect(tokens).toContain(typed)
    expect(expansions).toContain(guess)
  })

  test.each(['身份证丢了', '社保卡补办', '红烧肉怎么烧', '离婚登记', '退休手续', '房产过户'])(
    '%s is right and stays',
    (typed) => {
      expect(correctedOf(typed)).toBeNull()
    },
  )
})

test('Shanghainese is read, and what was replaced is told', () => {
  const { corrected, replaced } = reader.understand('阿拉要办护照')
  expect(corrected).toBe('我们要办护照')
  expect(replaced).toEqual([{ from: '阿拉', to: '我们' }])
})

test('traditional characters and full-width forms are no mistakes', () => {
  expect(reader.understand('結婚證')).toMatchObject({ normalized: '结婚证', corrected: null })
})

test('small talk around the matter is left out', () => {
  expect(readingOf('那个你好，我想问一下护照多少钱，谢谢')).toBe('护照多少钱')
})

test('a street term brings the official words and names its services', () => {
  const { terms, expansions } = reader.understand('身份证丢了')
  expect(terms.flatMap(({ services }) => services)).toContain('id-card-replace')
  expect(expansions).toEqual(expect.arrayContaining(['丢失', '补领']))
})

test('words as typed stay as typed', () => {
  const literal = reader.understand('jiehunzheng 居住正', { literal: true })
  expect(literal).toMatchObject({ normalized: 'jiehunzheng 居住正', corrected: null, terms: [], expansions: [] })
})

test('an order hidden in tag characters is not read', () => {
  const hidden = [...'jiehunzheng'].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('')
  expect(reader.understand(`护照${hidden}`)).toEqual(reader.understand('护照'))
})

test('any input gives an answer: nothing, punctuation, half a pair, a book', () => {
  for (const query of ['', '？！', '\ud83d', '😀😀', '护照'.repeat(5000), 'a'.repeat(5000), '\u0000'])
    expect(reader.understand(query).normalized.length).toBeLessThanOrEqual(400)
})
