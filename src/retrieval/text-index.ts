import MiniSearch from 'minisearch'
import { FIELD_WEIGHTS, type FieldName } from './service-texts.ts'
import { soundPairs } from './sound.ts'
import type { Understood } from './understand.ts'

const SEPARATOR = '\u0001'
const EXPANSION_WEIGHT = 0.6
const SOUND_WEIGHT = 0.35
const FIELDS = Object.keys(FIELD_WEIGHTS) as FieldName[]

export type TextDocument = { id: string } & Record<FieldName, string>
/** A lexical hit: BM25 score, the share of the query's weight that it holds, and which fields hold which words. */
export type TextHit = { id: string; score: number; coverage: number; match: Record<string, string[]> }
export type TextIndex = {
  search: (understood: Understood) => TextHit[]
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
    tokenize: (text: string, field?: string) => (field === 'sound' ? soundPairs(text) : tokens(text)),
    processTerm: (term: string) => term,
    searchOptions: {
      boost: FIELD_WEIGHTS,
      tokenize: (text: string) => text.split(SEPARATOR),
      bm25: { k: 1.2, b: 0.5, d: 0.2 },
    },
  }
  const restored = saved === undefined ? null : (JSON.parse(saved) as Saved)
  const index = restored
    ? MiniSearch.loadJSON<TextDocument>(JSON.stringify(restored.index), options)
    : new MiniSearch<TextDocument>(options)
  if (!restored) index.addAll(documents)
  const frequencies = new Map(restored ? restored.frequencies : countFrequencies(documents, tokens))
  const size = restored?.size ?? documents.length
  const rarity = (token: string) => Math.log(1 + size / (1 + (frequencies.get(token) ?? 0)))

  function search({ tokens: words, expansions, sounds }: Understood): TextHit[] {
    const light = new Set(expansions)
    const query = [...words, ...expansions, ...sounds].join(SEPARATOR)
    if (query === '') return []
    const results = index.search(query, {
      boostTerm: (term) => (term.startsWith('~') ? SOUND_WEIGHT : light.has(term) ? EXPANSION_WEIGHT : 1),
    })
    const wanted = words.map((word) => [word, rarity(word)] as const)
    const total = wanted.reduce((sum, [, weight]) => sum + weight, 0) || 1
    return results.map((result) => ({
      id: result.id as string,
      score: result.score,
      coverage: wanted.reduce((sum, [word, weight]) => sum + (word in result.match ? weight : 0), 0) / total,
      match: result.match,
    }))
  }
  return {
    search,
    rarity,
    size,
    toJSON: () => JSON.stringify({ index: index.toJSON(), frequencies: [...frequencies], size }),
  }
}

function countFrequencies(documents: TextDocument[], tokens: Tokenize): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const document of documents) {
    const seen = new Set(FIELDS.filter((field) => field !== 'sound').flatMap((field) => tokens(document[field])))
    for (const token of seen) frequencies.set(token, (frequencies.get(token) ?? 0) + 1)
  }
  return frequencies
}
