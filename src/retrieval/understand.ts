import type { Catalogue } from '../catalogue/index.ts'
import type { Term } from '../contract/index.ts'
import { correctHomophones, type Replacement } from './correct.ts'
import { readLatin } from './latin.ts'
import { buildLexicon } from './lexicon.ts'
import { normalizeText, stripPunctuation } from './normalize.ts'
import { createPhraseMatcher } from './phrase-matcher.ts'
import { createSegmenter, type Segmenter } from './segment.ts'
import { soundPairs } from './sound.ts'

/** What a query was understood to say. */
export type Understood = {
  /** Cleaned, simplified, dialect and pinyin read, typos mended; fillers gone. */
  normalized: string
  /** The query as it would have been typed rightly, or null where nothing was mended. */
  corrected: string | null
  replaced: Replacement[]
  /** Street terms found, with the official words and services they stand for. */
  terms: Term[]
  tokens: string[]
  /** Official words added to the tokens, searched with less weight. */
  expansions: string[]
  sounds: string[]
}

export type QueryReader = {
  understand: (query: string, options?: { literal?: boolean }) => Understood
  segmenter: Segmenter
}

const LATIN_RUN = /[a-zü](?:[a-zü' ]*[a-zü])?/g
/** Latin words that Chinese speakers write as such; everything else in letters is tried as English, then as pinyin. */
const PLAIN_LATIN = new Set(['app', 'ktv', 'vip', 'pdf', 'ai', 'ok', 'qq', 'suv', 'etc', 'cpa', 'sc', 'ps'])
const ENGLISH_SPANS = [3, 2, 1]
const MAX_QUERY = 300
/** Tags of a page that came along with copied words. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>/gi

/** Builds the reader of queries from the vocabulary of a catalogue. */
export function createQueryReader(catalogue: Catalogue): QueryReader {
  const { vocabulary } = catalogue
  const segmenter = createSegmenter(vocabulary)
  const lexicon = buildLexicon(catalogue, segmenter)
  const english = new Map(Object.entries(vocabulary.english))
  const dialect = createPhraseMatcher(vocabulary.dialect.map(({ say, standard }) => [say, standard] as const))
  const fillers = createPhraseMatcher(vocabulary.fillers.map((filler) => [filler, ''] as const))
  const terms = createPhraseMatcher(
    vocabulary.terms.flatMap((term) => term.say.map((say) => [normalizeText(say), term] as const)),
  )
  const verbs = createPhraseMatcher(
    vocabulary.verbs.flatMap((verb) => verb.say.map((say) => [say, verb.official] as const)),
  )

  function understand(query: string, { literal = false } = {}): Understood {
    const typed = normalizeText(query.replace(MARKUP, ' ')).slice(0, MAX_QUERY)
    if (literal)
      return {
        normalized: typed,
        corrected: null,
        replaced: [],
        terms: [],
        tokens: segmenter.tokens(typed),
        expansions: [],
        sounds: [],
      }
    const replaced: Replacement[] = []
    const spoken = substitute(typed, dialect.find(typed), (match) => match.value, replaced)
    const chinese = readLetters(spoken, replaced)
    const mended = correctHomophones(chinese, lexicon, segmenter)
    replaced.push(...mended.replaced)
    const plain =
      stripPunctuation(substitute(mended.text, fillers.find(mended.text), () => ' ')) || stripPunctuation(mended.text)
    const found = terms.find(plain).map(({ value }) => value)
    const official = [
      ...mended.guesses,
      ...found.map((term) => term.official),
      ...verbs.find(plain).map(({ value }) => value),
    ]
    const tokens = segmenter.tokens(plain)
    const seen = new Set(tokens)
    const expansions = [...new Set(official.flatMap((words) => segmenter.tokens(normalizeText(words))))].filter(
      (token) => !seen.has(token),
    )
    return {
      normalized: plain,
      corrected: mended.text === typed ? null : mended.text,
      replaced,
      terms: [...new Set(found)],
      tokens,
      expansions,
      sounds: soundPairs(plain),
    }
  }

  /** Words in letters as Chinese: English ones by the vocabulary, what stands between them as pinyin or initials. */
  function readLetters(text: string, replaced: Replacement[]): string {
    return text.replace(LATIN_RUN, (run) => {
      const words = run.split(/[ ']+/)
      const parts: string[] = []
      let unread: string[] = []
      const readPending = () => {
        const pending = unread.join(' ')
        if (pending !== '') parts.push(readLatin(pending.replaceAll('ü', 'v'), lexicon) ?? pending)
        unread = []
      }
      for (let at = 0; at < words.length; ) {
        const known = ENGLISH_SPANS.map((size) => words.slice(at, at + size)).find((span) =>
          english.has(span.join(' ')),
        )
        const word = words[at] as string
        if (known) {
          readPending()
          parts.push(english.get(known.join(' ')) as string)
        } else if (PLAIN_LATIN.has(word) || word.length < 2) {
          readPending()
          parts.push(word)
        } else unread.push(word)
        at += known?.length ?? 1
      }
      readPending()
      const reading = parts.filter(Boolean).join(parts.every((part) => !/[a-z]/.test(part)) ? '' : ' ')
      if (reading !== run) replaced.push({ from: run, to: reading })
      return reading
    })
  }
  return { understand, segmenter }
}

type Match<T> = { phrase: string; at: number; value: T }

function substitute<T>(
  text: string,
  matches: Match<T>[],
  textOf: (match: Match<T>) => string,
  log?: Replacement[],
): string {
  let result = ''
  let at = 0
  for (const match of matches) {
    result += text.slice(at, match.at) + textOf(match)
    at = match.at + match.phrase.length
    log?.push({ from: match.phrase, to: textOf(match) })
  }
  return result + text.slice(at)
}
