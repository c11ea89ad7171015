import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { stripPunctuation } from './normalize.ts'

/** Cuts Chinese text into words; knows the product's own words beside the general dictionary. */
export type Segmenter = { cut: (text: string) => string[]; tokens: (text: string) => string[] }

export function createSegmenter({ words, functionWords }: { words: string; functionWords: string[] }): Segmenter {
  const jieba = Jieba.withDict(dict)
  if (words.trim() !== '') jieba.loadDict(Buffer.from(`${words.trim()}\n`))
  const stop = new Set(functionWords)
  const isWord = (token: string) => token.trim() !== '' && !stop.has(token)
  return {
    cut: (text) => jieba.cut(text, true),
    tokens: (text) => {
      const stripped = stripPunctuation(text)
      const words = jieba.cutForSearch(stripped, true).filter(isWord)
      const seen = new Set(words)
      return [...words, ...bigrams(stripped).filter((pair) => !seen.has(pair))]
    },
  }
}

/** Neighbouring characters of each Chinese run: they match where the segmenter cuts differently. */
function bigrams(text: string): string[] {
  const pairs: string[] = []
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    const chars = [...run]
    for (let i = 0; i + 1 < chars.length; i++) pairs.push(`${chars[i]}${chars[i + 1]}`)
  }
  return pairs
}
