import { casesOf } from '../catalogue/index.ts'
import { isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { normalizeText } from '../retrieval/index.ts'
import type { AskContext } from './context.ts'

/** A part of a service that can answer a particular question by itself. `asks`: the words it may be asked in. */
export type Unit = { field: string; asks: string; answer: string; basis?: string | undefined; faq: boolean }

/** Every element of a service that says something by itself, as units. */
export function unitsOf(service: ServiceDocument): Unit[] {
  const part = (field: string, asks: string, answer: string, basis?: string | null): Unit => ({
    field,
    asks,
    answer: /[。！？]$/.test(answer) ? answer : `${answer}。`,
    basis: basis ?? undefined,
    faq: field.startsWith('faqs.'),
  })
  const labelled = (label: string | undefined, text: string) => (label ? `${label}：${text}` : text)
  return [
    ...service.faqs.map(({ q, a }, i) => part(`faqs.${i}`, q, a)),
    ...service.conditions.map(({ id, text, ifNot, basis }) =>
      part(`conditions.${id}`, `${text} ${ifNot}`, `${text}；不符合的：${ifNot}`, basis),
    ),
    ...service.materials.flatMap((entry) => {
      if (isMaterialChoice(entry)) return []
      const { id, name, exempt, checks, by } = entry
      const said = exempt ? [part(`materials.${id}`, `${name} ${exempt}`, `${name}：${exempt}`, by)] : []
      return [...said, ...checks.map((check) => part(`materials.${id}`, `${name} ${check}`, `${name}：${check}`, by))]
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

/** Words of the service's own name tell little, since every unit is about it. */
const OWN_NAME = 0.2
/** What only the answer of a unit holds tells less than what its question holds. */
const ONLY_IN_ANSWER = 0.6
/** How much more it counts that the question is covered than that the unit says nothing else. */
const RECALL = 2
/** What a shared meaning (不服, 不满意) weighs, beside the rarity of words. */
const MEANING = 3

/**
 * How well a unit fits a question (0..1): F-measure over the weights of words and of meanings (groups of synonyms), recall
 * counting more. What stands in the unit's answer but not in its question counts less.
 */
export function createFit({ deps, text }: Pick<AskContext, 'deps' | 'text'>, service: ServiceDocument) {
  const { segmenter } = deps.reader
  const { synonyms } = deps.catalogue.vocabulary
  const read = (words: string): Map<string, number> => {
    const plain = normalizeText(words)
    const found = new Map(segmenter.tokens(plain).map((token) => [token, deps.index.text.rarity(token)] as const))
    for (const group of meaningsIn(plain, synonyms)) found.set(group, MEANING)
    return found
  }
  const own = new Set(read([service.name, ...service.aliases].join(' ')).keys())
  const total = (words: Map<string, number>, wanted: (word: string) => boolean) => {
    let sum = 0
    for (const [word, weight] of words) if (wanted(word)) sum += weight * (own.has(word) ? OWN_NAME : 1)
    return sum
  }
  const { expansions } = deps.reader.understand(text)
  const question = read(text)
  const known = new Set([...question.keys(), ...expansions])
  const whole = total(question, () => true) || 1
  return (unit: Unit): number => {
    const asks = read(unit.asks)
    const answer = read(unit.answer)
    const inAnswer = total(question, (word) => answer.has(word) && !asks.has(word))
    const shared = total(asks, (word) => known.has(word)) + ONLY_IN_ANSWER * inAnswer
    const recall = Math.min(1, shared / whole)
    const precision = Math.min(1, shared / (total(asks, () => true) || 1))
    const weighted = RECALL ** 2 * precision + recall
    return weighted === 0 ? 0 : ((1 + RECALL ** 2) * precision * recall) / weighted
  }
}

/** The groups of synonyms that a text holds a word of, as `≈n`. */
const meaningsIn = (text: string, groups: string[][]): string[] =>
  groups.flatMap((words, i) => (words.some((word) => text.includes(word)) ? [`≈${i}`] : []))
