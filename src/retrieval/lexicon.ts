import type { Catalogue } from '../catalogue/index.ts'
import { normalizeText } from './normalize.ts'
import type { Segmenter } from './segment.ts'
import { blurredSyllable, initialsOf, readingsOf } from './sound.ts'

/** The words of this catalogue with how often they occur, by sound and by initials. */
export type Lexicon = {
  has: (word: string) => boolean
  count: (word: string) => number
  bySound: Map<string, string[]>
  /** Words by their whole pinyin, with the places where their syllables end. */
  byPinyin: Map<string, { word: string; ends: number[] }[]>
  byInitials: Map<string, string[]>
  longest: number
}

const HAN_WORD = /^\p{Script=Han}{1,10}$/u
const NAME_WEIGHT = 20

/** Collects words from names, aliases, street terms and utterances; names and terms weigh more than running text. */
export function buildLexicon(catalogue: Catalogue, segmenter: Segmenter): Lexicon {
  const counts = new Map<string, number>()
  const add = (word: string, weight: number) => {
    if (HAN_WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  const addText = (text: string, weight: number) => {
    for (const word of segmenter.cut(normalizeText(text))) add(word, weight)
  }
  const { vocabulary } = catalogue
  for (const line of vocabulary.words.split('\n')) add(line.split(/\s/)[0] ?? '', NAME_WEIGHT)
  for (const term of vocabulary.terms)
    for (const say of [...term.say, term.official]) add(normalizeText(say), NAME_WEIGHT)
  for (const word of vocabulary.functionWords) add(word, NAME_WEIGHT)
  for (const verb of vocabulary.verbs) for (const say of verb.say) add(say, NAME_WEIGHT)
  for (const { names } of vocabulary.elsewhere) for (const name of names) add(normalizeText(name), 1)
  for (const service of catalogue.services.values()) {
    for (const name of [service.name, ...service.aliases]) {
      add(normalizeText(name), NAME_WEIGHT)
      addText(name, NAME_WEIGHT / 2)
    }
    for (const material of service.materials) addText(material.name, 1)
    addText(service.summary, 1)
    for (const faq of service.faqs) addText(faq.q, 1)
    for (const utterance of vocabulary.utterances.get(service.id) ?? []) addText(utterance, 1)
  }
  const words = [...counts.keys()]
  return {
    has: (word) => counts.has(word),
    count: (word) => counts.get(word) ?? 0,
    bySound: groupBy(
      words.filter((word) => word.length >= 2),
      (word) => [...word].map(blurredSyllable).join(' '),
    ),
    byPinyin: spellings(words),
    byInitials: groupBy(
      words.filter((word) => word.length >= 2),
      initialsOf,
    ),
    longest: Math.max(1, ...words.map((word) => word.length)),
  }
}

function groupBy(words: string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const key = keyOf(word)
    const group = groups.get(key)
    if (group) group.push(word)
    else groups.set(key, [word])
  }
  return groups
}

function spellings(words: string[]): Lexicon['byPinyin'] {
  const found: Lexicon['byPinyin'] = new Map()
  for (const word of words)
    for (const syllables of readingsOf(word)) {
      const key = syllables.join('')
      const ends = syllables.map((_, i) => syllables.slice(0, i + 1).join('').length)
      found.set(key, [...(found.get(key) ?? []), { word, ends }])
    }
  return found
}
