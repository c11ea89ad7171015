import type { Catalogue } from '../catalogue/index.ts'
import type { ServiceDocument } from '../contract/index.ts'
import { normalizeText, type QueryReader, type ServiceIndex } from '../retrieval/index.ts'
import weights from './fitting.json' with { type: 'json' }
import { facetsOf } from './sides.ts'
import { type Unit, unitsOf } from './units.ts'

/** `score`: how much the unit shares with the text (0..1); `belief`: its share of what speaks for any unit of the service. */
export type Fitting = { unit: Unit; score: number; belief: number }
/** The parts of a service by how likely they answer a text, best first. */
export type UnitFinder = (service: ServiceDocument, text: string) => Fitting[]

/** Words of the service's own name tell little, since every unit is about it. */
const OWN_NAME = 0.2
/** What only the answer of a unit holds tells less than what its question holds. */
const ONLY_IN_ANSWER = 0.6
/** How much more it counts that the question is covered than that the unit says nothing else. */
const RECALL = 2
/** What a shared meaning (不服, 不满意) weighs, beside the rarity of words. */
const MEANING = 3
/** What it counts that a unit gives the kind of thing asked for (a fine, an age, a term). */
const KIND = 0.12
/** A unit that shares so little with the question is not lifted by its kind. */
const RELATED = 0.06

type Words = Map<string, number>
type Read = { words: Words; pairs: Set<string>; facets: Set<string> }
type ReadUnit = { unit: Unit; asks: Read[]; answer: Read; everyday: boolean }
type ReadService = { own: Set<string>; units: ReadUnit[] }

/** What speaks for a unit, by name; how much each counts is learnt (`npm run calibrate:parts`). */
export type Signs = Record<keyof typeof weights, number>

/** Questions for papers, fee and term that every service has. */
const EVERYDAY = /(带|交|准备)(点)?(什么|哪些)|材料|多久|收费|多少钱|几天|要钱/
/** Whether a FAQ only says again what the elements of the service say. */
export const isEveryday = ({ field, asks }: Unit): boolean => field.startsWith('faqs') && EVERYDAY.test(asks[0] ?? '')
const EVERYDAY_FACETS = ['materials', 'fee', 'time', 'amount']

/** Finds the parts of a service that answer a question. Each service is read once. */
export function createUnitFinder(deps: FinderDeps): UnitFinder {
  const weigh = createSignReader(deps)
  return (service, text) => {
    const found = weigh(service, text).map(({ unit, score, signs }) => ({
      unit,
      score,
      power: Math.exp(powerOf(signs)),
    }))
    const total = found.reduce((sum, { power }) => sum + power, 0)
    return found
      .map(({ unit, score, power }) => ({ unit, score, belief: power / total }))
      .sort((a, b) => b.belief - a.belief)
  }
}

const powerOf = (signs: Signs): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * signs[name as keyof Signs], 0)

export type FinderDeps = { catalogue: Catalogue; reader: QueryReader; index: ServiceIndex }

/** Reads the signs that speak for each unit of a service. */
export function createSignReader({ catalogue, reader, index }: FinderDeps) {
  const { synonyms } = catalogue.vocabulary
  const { answerTypes, facets } = catalogue.dialogue
  const library = new Map<string, ReadService>()

  function read(text: string): Read {
    const plain = normalizeText(text)
    const words = new Map(reader.segmenter.tokens(plain).map((token) => [token, index.text.rarity(token)] as const))
    synonyms.forEach((group, i) => {
      if (group.some((word) => plain.includes(word))) words.set(`≈${i}`, MEANING)
    })
    return { words, pairs: pairsOf(plain), facets: new Set(facetsOf(plain, facets)) }
  }

  function readService(service: ServiceDocument): ReadService {
    const known = library.get(service.id)
    if (known) return known
    const own = read([service.name, ...service.aliases].join(' '))
    const bare = (one: Read): Read => ({ ...one, pairs: without(one.pairs, own.pairs) })
    const units = unitsOf(service).map((unit) => ({
      unit,
      asks: unit.asks.map((text) => bare(read(text))),
      answer: bare(read(unit.answer)),
      everyday: isEveryday(unit),
    }))
    const entry = { own: new Set([...own.words.keys(), ...own.pairs]), units }
    library.set(service.id, entry)
    return entry
  }

  /** The last question is kept: it is put to several services in turn. */
  let last: { text: string; reading: ReturnType<typeof readAnew> } | null = null
  const readQuestion = (text: string) => {
    if (last?.text !== text) last = { text, reading: readAnew(text) }
    return last.reading
  }
  function readAnew(text: string) {
    const question = read(text)
    const plain = normalizeText(text)
    return {
      question,
      known: new Set([...question.words.keys(), ...reader.understand(text).expansions]),
      wanted: answerTypes.filter(({ asks }) => asks.test(plain)).map(({ gives }) => gives),
      asksEveryday: EVERYDAY_FACETS.some((facet) => question.facets.has(facet)),
    }
  }

  return (service: ServiceDocument, text: string): { unit: Unit; score: number; signs: Signs }[] => {
    const { own, units } = readService(service)
    const { question, known, wanted, asksEveryday } = readQuestion(text)
    const pairs = without(question.pairs, own)
    const total = (words: Words, counts: (word: string) => boolean = () => true) => {
      let sum = 0
      for (const [word, weight] of words) if (counts(word)) sum += weight * (own.has(word) ? OWN_NAME : 1)
      return sum
    }
    const whole = total(question.words) || 1

    function sharedWith(asks: Read, { answer, unit }: ReadUnit): number {
      const inAnswer = total(question.words, (word) => answer.words.has(word) && !asks.words.has(word))
      const shared = total(asks.words, (word) => known.has(word)) + ONLY_IN_ANSWER * inAnswer
      const recall = Math.min(1, shared / whole)
      const precision = Math.min(1, shared / (total(asks.words) || 1))
      const weighted = RECALL ** 2 * precision + recall
      const fitting = weighted === 0 ? 0 : ((1 + RECALL ** 2) * precision * recall) / weighted
      const kind = wanted.some((gives) => gives.test(unit.answer)) ? KIND : 0
      return fitting < RELATED ? fitting : Math.min(1, fitting + kind)
    }
    return units.map((entry) => {
      const { unit, asks, answer, everyday } = entry
      const most = (of: (one: Read) => number): number => Math.max(...asks.map(of))
      const score = most((one) => sharedWith(one, entry))
      const covered = most((one) => share(common(pairs, one.pairs), pairs.size))
      const signs: Signs = {
        score,
        related: Math.sqrt(score),
        covered,
        precise: most((one) => share(common(pairs, one.pairs), one.pairs.size)),
        inAnswer: share(common(pairs, answer.pairs), pairs.size),
        sameSide: most((one) => share(common(question.facets, one.facets), question.facets.size + one.facets.size)),
        faq: Number(unit.field.startsWith('faqs')),
        variant: Number(unit.field.startsWith('variants')),
        change: Number(unit.field.startsWith('changes')),
        idle: Number(everyday && !asksEveryday),
      }
      return { unit, score, signs }
    })
  }
}

const without = (some: Set<string>, others: Set<string>) => new Set([...some].filter((one) => !others.has(one)))
const common = (some: Set<string>, others: Set<string>): number => [...some].filter((one) => others.has(one)).length
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Pairs of neighbouring characters. */
function pairsOf(text: string): Set<string> {
  const chars = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(chars.slice(1).map((char, i) => `${chars[i]}${char}`))
}
