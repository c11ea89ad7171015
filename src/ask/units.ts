import { type Catalogue, casesOf } from '../catalogue/index.ts'
import { isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { normalizeText, type QueryReader, type ServiceIndex } from '../retrieval/index.ts'

/** A part of a service that can answer a particular question by itself. `asks`: the words it may be asked in. */
export type Unit = { field: string; asks: string; answer: string; basis?: string | undefined }
export type Fitting = { unit: Unit; score: number }
/** The parts of a service by how well they fit a text (0..1), best first. */
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
type Read = { unit: Unit; asks: Words; answer: Words }

/**
 * Finds the parts of a service that fit a question: F-measure over the weights of words and of meanings (groups of synonyms),
 * recall counting more. What stands in a unit's answer but not in its question counts less. Each service is read once.
 */
export function createUnitFinder(deps: { catalogue: Catalogue; reader: QueryReader; index: ServiceIndex }): UnitFinder {
  const { catalogue, reader, index } = deps
  const { synonyms } = catalogue.vocabulary
  const { answerTypes } = catalogue.dialogue
  const library = new Map<string, { own: Set<string>; units: Read[] }>()

  function read(text: string): Words {
    const plain = normalizeText(text)
    const words = new Map(reader.segmenter.tokens(plain).map((token) => [token, index.text.rarity(token)] as const))
    synonyms.forEach((group, i) => {
      if (group.some((word) => plain.includes(word))) words.set(`≈${i}`, MEANING)
    })
    return words
  }

  function readService(service: ServiceDocument) {
    const known = library.get(service.id)
    if (known) return known
    const units = unitsOf(service).map((unit) => ({ unit, asks: read(unit.asks), answer: read(unit.answer) }))
    const entry = { own: new Set(read([service.name, ...service.aliases].join(' ')).keys()), units }
    library.set(service.id, entry)
    return entry
  }

  return (service, text) => {
    const { own, units } = readService(service)
    const question = read(text)
    const known = new Set([...question.keys(), ...reader.understand(text).expansions])
    const total = (words: Words, counts: (word: string) => boolean = () => true) => {
      let sum = 0
      for (const [word, weight] of words) if (counts(word)) sum += weight * (own.has(word) ? OWN_NAME : 1)
      return sum
    }
    const whole = total(question) || 1
    const plain = normalizeText(text)
    const wanted = answerTypes.filter(({ asks }) => asks.test(plain)).map(({ gives }) => gives)
    const kindOf = ({ answer }: Unit): number => (wanted.some((gives) => gives.test(answer)) ? KIND : 0)
    const scoreOf = ({ unit, asks, answer }: Read): number => {
      const inAnswer = total(question, (word) => answer.has(word) && !asks.has(word))
      const shared = total(asks, (word) => known.has(word)) + ONLY_IN_ANSWER * inAnswer
      const recall = Math.min(1, shared / whole)
      const precision = Math.min(1, shared / (total(asks) || 1))
      const weighted = RECALL ** 2 * precision + recall
      const fitting = weighted === 0 ? 0 : ((1 + RECALL ** 2) * precision * recall) / weighted
      return fitting < RELATED ? fitting : Math.min(1, fitting + kindOf(unit))
    }
    return units.map((entry) => ({ unit: entry.unit, score: scoreOf(entry) })).sort((a, b) => b.score - a.score)
  }
}

/** Every element of a service that says something by itself, as units. */
function unitsOf(service: ServiceDocument): Unit[] {
  const part = (field: string, asks: string, answer: string, basis?: string | null): Unit => ({
    field,
    asks,
    answer: /[。！？]$/.test(answer) ? answer : `${answer}。`,
    basis: basis ?? undefined,
  })
  const labelled = (label: string | undefined, text: string) => (label ? `${label}：${text}` : text)
  return [
    ...service.faqs.map(({ q, a }, i) => part(`faqs.${i}`, q, a)),
    ...service.conditions.map(({ id, text, ifNot, basis }) =>
      part(`conditions.${id}`, `${text} ${ifNot}`, `${text}；不符合的：${ifNot}`, basis),
    ),
    ...service.materials.flatMap((entry) => {
      if (isMaterialChoice(entry)) return []
      const { id, name, exempt, by } = entry
      return exempt ? [part(`materials.${id}`, `${name} ${exempt}`, `${name}：${exempt}`, by)] : []
    }),
    ...(service.amounts ?? []).map(({ name, text, basis }, i) => part(`amounts.${i}`, name, `${name}：${text}`, basis)),
    ...(service.variants ?? []).flatMap(({ id, name, aliases = [], summary }) =>
      summary ? [part(`variants.${id}`, [name, ...aliases, summary].join(' '), `${name}：${summary}`)] : [],
    ),
    ...casesOf(service.time).flatMap(({ label, note, basis }) =>
      note ? [part('time', note, labelled(label, note), basis)] : [],
    ),
    ...casesOf(service.fee).flatMap(({ label, note, amount, basis }) =>
      note ? [part('fee', `${label ?? ''} ${note}`, labelled(label, `${amount}。${note}`), basis)] : [],
    ),
    ...service.changes.map((change, i) => part(`changes.${i}`, change, change)),
    ...service.steps.map(({ name, who, detail }) => part('steps', `${name} ${detail}`, `${name}（${who}）：${detail}`)),
  ]
}
