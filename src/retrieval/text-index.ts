import MiniSearch, { type AsPlainObject } from 'minisearch'
import { FIELD_WEIGHTS, type FieldName } from './service-texts.ts'
import { soundPairs } from './sound.ts'
import { splitTerm } from './term-key.ts'
import type { Understood } from './understand.ts'

const SEPARATOR = '\u0001'
const EXPANSION_WEIGHT = 0.6
const SOUND_WEIGHT = 0.35
/** So many hits are always given; weaker ones only down to this share of the best score, below which no search shows any. */
const MOST = 400
const WEAKEST = 0.25
const FIELDS = Object.keys(FIELD_WEIGHTS) as FieldName[]

export type TextDocument = { id: string } & Record<FieldName, string>
/** A lexical hit: BM25 score, the share of the query's weight that it holds, and which fields hold which words (read with `wordsOf`). */
export type TextHit = { id: string; score: number; coverage: number; match: Record<string, string[]> }
export type TextIndex = {
  /** Best first. Of a large catalogue's many weak hits only those that `keep` names are given. */
  search: (understood: Understood, keep: (id: string) => boolean) => TextHit[]
  /** How much a token tells (inverse document frequency). */
  rarity: (token: string) => number
  size: number
  toJSON: () => string
}

type Tokenize = (text: string) => string[]
type Saved = { index: object; frequencies: [string, number][]; size: number }

/** BM25 over weighted fields. `saved` is what `toJSON` gave for the same documents. */
export function createTextIndex({
  documents,
  tokens,
  saved,
}: {
  documents: TextDocument[]
  tokens: Tokenize
  saved?: string
}): TextIndex {
  const options = {
    fields: FIELDS,
    tokenize: (text: string) => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: splitTerm,
    searchOptions: { boost: FIELD_WEIGHTS, bm25: { k: 1.2, b: 0.5, d: 0.2 } },
  }
  const restored = saved === undefined ? null : (JSON.parse(saved) as Saved)
  const index = restored
    ? MiniSearch.loadJS<TextDocument>(restored.index as AsPlainObject, options)
    : new MiniSearch<TextDocument>(options)
  const frequencies = new Map(restored?.frequencies)
  for (const document of restored ? [] : documents) index.add(cutFields(document, tokens, frequencies))
  const size = restored?.size ?? documents.length
  const rarity = (token: string) => Math.log(1 + size / (1 + (frequencies.get(token) ?? 0)))

  function search({ tokens: words, expansions, sounds }: Understood, keep: (id: string) => boolean): TextHit[] {
    const light = new Set(expansions.map(splitTerm))
    const query = [...words, ...expansions, ...sounds].join(SEPARATOR)
    if (query === '') return []
    const results = index.search(query, {
      boostTerm: (term) => (term.startsWith('~') ? SOUND_WEIGHT : light.has(term) ? EXPANSION_WEIGHT : 1),
    })
    const wanted = words.map((word) => [splitTerm(word), rarity(word)] as const)
    const total = wanted.reduce((sum, [, weight]) => sum + weight, 0) || 1
    const weakest = WEAKEST * (results[0]?.score ?? 0)
    const near = results.filter(({ id, score }, at) => at < MOST || score >= weakest || keep(id as string))
    return near.map(({ id, score, match }) => ({
      id: id as string,
      score,
      coverage: wanted.reduce((sum, [word, weight]) => sum + (word in match ? weight : 0), 0) / total,
      match,
    }))
  }
  return {
    search,
    rarity,
    size,
    toJSON: () => JSON.stringify({ index: index.toJSON(), frequencies: [...frequencies], size }),
  }
}

/** A document with its fields cut into words, ready for the index; counts in how many documents each word occurs. */
function cutFields(document: TextDocument, tokens: Tokenize, frequencies: Map<string, number>): TextDocument {
  const cut = { ...document }
  const seen = new Set<string>()
  for (const field of FIELDS) {
    const words = field === 'sound' ? soundPairs(document.sound) : tokens(document[field])
    cut[field] = words.join(SEPARATOR)
    if (field !== 'sound') for (const word of words) seen.add(word)
  }
  for (const word of seen) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  return cut
}
