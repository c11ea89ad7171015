import type { DialogueKnowledge, IntentModel } from '../contract/index.ts'
import { normalizeText, type QueryReader, stripPunctuation } from '../retrieval/index.ts'
import { withoutSpacing } from './hidden-text.ts'

/** What a sentence wants, beside an ordinary question (`none`): the classes of the screen's classifier. */
export type Intents = Record<string, number>

const HAN_RUN = /\p{Script=Han}+/gu
const LATIN_WORD = /[a-z][a-z']*|\d+/g
const LONGEST_GRAM = 4
const NEAR = 2
/** Concepts count as several features each, against the many of a text's letters. */
const CONCEPT_COPIES = 4
const SHORT_LENGTHS = [2, 4, 6, 9, 14, 22, 40]
const SENTENCE_END = /[。！？!?;；\n]+|(?=另外|顺便|对了|还有(?:一|个|，)|p\.?s[.:：])/u
const SHORTEST_PART = 4

/** What the features are made with: a cutter of words, and words of one meaning put together. */
export type LanguageTools = { cut: (text: string) => string[]; concepts: Record<string, readonly RegExp[]> }

/** The tools made from what the product knows: concepts, and the signs of refusals and emergencies. */
export const languageTools = (
  { concepts, refusals, screens }: DialogueKnowledge,
  cut: LanguageTools['cut'],
): LanguageTools => ({
  cut,
  concepts: Object.fromEntries([
    ...Object.entries(concepts).map(([name, pattern]) => [name, [pattern]] as const),
    ...refusals.map(({ category, patterns, signs = [] }) => [`sign ${category}`, [...patterns, ...signs]] as const),
    ...refusals.map(({ category, unless = [] }) => [`unless ${category}`, unless] as const),
    ...screens.emergency.map(({ number, patterns }) => [`sign ${number}`, patterns] as const),
  ]),
})

/** A sentence as typed and as understood (dialect, pinyin and slips read): both are looked at. */
export type Views = [typed: string, understood: string]

/** The whole question and, where it has several sentences, each of them: what is wrong may hide behind what is not. */
export function viewsOf(question: string, reader: QueryReader): Views[] {
  const typed = withoutSpacing(normalizeText(question))
  const parts = typed
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST_PART)
  const texts = parts.length > 1 ? [typed, ...parts] : [typed]
  return [...new Set(texts)].map((text) => [text, reader.understand(text).normalized])
}

/** Features of a sentence: runs of one to four characters, words, words near each other, how it begins and ends, its length. */
export function intentFeatures(views: Views, { cut, concepts }: LanguageTools): string[] {
  const features = new Set<string>()
  for (const view of new Set(views.map(stripPunctuation))) addView(features, view, cut)
  const meant = Object.keys(concepts).filter((name) =>
    views.some((view) => concepts[name]?.some((pattern) => pattern.test(view))),
  )
  for (const [i, name] of meant.entries()) {
    for (let copy = 0; copy < CONCEPT_COPIES; copy++) features.add(`c${copy}${name}`)
    for (const other of meant.slice(i + 1)) features.add(`d${name} ${other}`)
  }
  return [...features]
}

function addView(features: Set<string>, text: string, cut: (text: string) => string[]): void {
  const compact = text.replaceAll(' ', '')
  for (const [run] of text.matchAll(HAN_RUN)) {
    const chars = [...run]
    for (let i = 0; i < chars.length; i++)
      for (let n = 1; n <= LONGEST_GRAM && i + n <= chars.length; n++)
        features.add(`${n}${chars.slice(i, i + n).join('')}`)
  }
  for (const [word] of text.matchAll(LATIN_WORD)) features.add(`l${word}`)
  const words = cut(text).filter((word) => word.trim() !== '')
  words.forEach((word, i) => {
    features.add(`w${word}`)
    for (let j = 1; j <= NEAR && i + j < words.length; j++) features.add(`p${word} ${words[i + j]}`)
  })
  features.add(`^${compact.slice(0, 2)}`)
  features.add(`$${compact.slice(-2)}`)
  features.add(`#${SHORT_LENGTHS.findIndex((length) => compact.length <= length)}`)
}

/** Bucket of a feature: FNV-1a over UTF-16 units, folded to the table size (a power of two). */
export function intentBucket(feature: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}

/** Probabilities of the classes for one sentence (multinomial logistic regression over hashed features). */
export function readIntents(views: Views, model: IntentModel, tools: LanguageTools): Intents {
  const { classes, buckets, scale, weights } = model
  const found = new Set(intentFeatures(views, tools).map((feature) => intentBucket(feature, buckets)))
  const share = scale / Math.sqrt(found.size || 1)
  const logits = classes.map((_, c) => {
    let sum = 0
    for (const bucket of found) sum += weights[bucket * classes.length + c] as number
    return sum * share
  })
  const top = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - top))
  const total = powers.reduce((a, b) => a + b, 0)
  return Object.fromEntries(classes.map((name, c) => [name, (powers[c] as number) / total]))
}
