import { expect, test } from 'vitest'
import { AmbiguityFile } from '../contract/index.ts'
import { findOpenTerm } from './open-term.ts'
import type { Understood } from './understand.ts'

const { ambiguous } = AmbiguityFile.parse({
  plain: ['怎么办', '手续', '要', '我', '了'],
  ambiguous: [
    {
      term: '驾照',
      ask: '您的驾照要怎么办？',
      beside: ['换'],
      options: [
        { label: '到期换证', services: ['renew'], words: ['到期'] },
        { label: '丢了补办', services: ['replace'], words: ['丢'] },
      ],
    },
    {
      term: '提取公积金',
      say: ['公积金 提'],
      ask: '您为什么提取公积金？',
      options: [
        { label: '租房', services: ['rent'], words: ['租'] },
        { label: '买房', services: ['purchase'], words: ['买房'] },
      ],
    },
    {
      term: '公积金',
      ask: '公积金您要办哪一件？',
      options: [
        { label: '提取', services: ['rent', 'purchase'] },
        { label: '贷款', services: ['loan'], words: ['贷'] },
      ],
    },
  ],
})
const read = (normalized: string, terms: Understood['terms'] = []): Understood => ({
  normalized,
  corrected: null,
  replaced: [],
  terms,
  tokens: [],
  expansions: [],
  sounds: [],
})
const openIn = (text: string, terms?: Understood['terms']) => findOpenTerm(read(text, terms), ambiguous)?.term

test('a term with nothing but plain words beside it is open', () => {
  expect(openIn('我驾照要换了 怎么办')).toBe('驾照')
  expect(findOpenTerm(read('驾照'), ambiguous)?.options).toEqual([
    { label: '到期换证', services: ['renew'] },
    { label: '丢了补办', services: ['replace'] },
  ])
})

test("an option's own words settle the term", () => {
  expect(openIn('驾照丢了')).toBeUndefined()
  expect(openIn('驾照到期了要换')).toBeUndefined()
})

test('a query that says more than the term is left to the search', () => {
  expect(openIn('驾照体检要带眼镜')).toBeUndefined()
})

test('the parts of a term may stand apart, and the longer term is asked first', () => {
  expect(openIn('公积金要提')).toBe('提取公积金')
  expect(openIn('提公积金')).toBe('提取公积金')
  expect(openIn('公积金')).toBe('公积金')
  expect(openIn('租房提公积金')).toBeUndefined()
})

test('a street term of one service names it; the ambiguous term itself does not', () => {
  const named = { say: ['换驾照'], official: '换证', services: ['renew'] }
  expect(openIn('换驾照', [named])).toBeUndefined()
  expect(openIn('换驾照', [{ ...named, say: ['驾照'] }])).toBe('驾照')
})
