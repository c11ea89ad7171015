import type { Condition, Fact, FactAnswer, FactReader, ServiceDocument } from '../contract/index.ts'
import { normalizeText, stripPunctuation } from '../retrieval/index.ts'
import { evaluate, type Facts, namesIn, parse, verdictOf } from '../rules/index.ts'
import { canonicalFigure } from './number-evidence.ts'

/** A fact of a service that a question states, with the words that state it. */
export type Said = { id: string; value: FactAnswer; words: string }
/** Reads what a text says about the facts of a service. */
export type SaidReader = (service: ServiceDocument, text: string) => Said[]

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十两百]{1,4})'
/** 62岁, 八十三了, 今年九十二 */
const AGE = new RegExp(`${NUMBER}周?岁|(?<=今年|已经|都)${NUMBER}(?:了|$|[，,])|(?<![年月天个])${NUMBER}了`, 'g')
const LENGTH = { 个月: new RegExp(`${NUMBER}个?月`, 'g'), 年: new RegExp(`${NUMBER}年`, 'g') } as const
const DENIED = /(不是|没有?|并非|不算|不)$/

/** The reader of the pre-check, helped out where a question only names an age, a length of time or an option. */
export const createSaidReader =
  (readFacts: FactReader, today: () => string): SaidReader =>
  (service, text) => {
    const named = namedFacts(service, text)
    const shortest = new Map(named.map(({ id, value, words }) => [`${id} ${value}`, words]))
    const read = readFacts(service, text, today()).map(({ fact: id, value, quote }) => ({
      id,
      value,
      words: shortest.get(`${id} ${value}`) ?? quote,
    }))
    const known = new Set(read.map(({ id }) => id))
    return [...read, ...named.filter(({ id }) => !known.has(id))]
  }

/** What a question names: the age, a length of time, an option. */
export function namedFacts(service: ServiceDocument, question: string): Said[] {
  const text = normalizeText(question).replaceAll(' ', '')
  return service.facts.flatMap((fact) => {
    if (fact.type === 'number') return fact.id === 'age' ? ageIn(text) : lengthIn(text, fact)
    return fact.type === 'choice' ? optionIn(text, fact) : []
  })
}

/** The facts of a whole conversation: what was told before, as far as the question itself says nothing else. */
export function saidAlong(service: ServiceDocument, told: string[], question: string, read: SaidReader): Said[] {
  const said = new Map<string, Said>()
  for (const text of [...told, question]) for (const one of read(service, text)) said.set(one.id, one)
  return [...said.values()]
}

export const factsSaid = (said: Said[]): Facts => Object.fromEntries(said.map(({ id, value }) => [id, value]))

/** Only where one age is named: of two it is not known whose is meant. */
function ageIn(text: string): Said[] {
  const found = [...text.matchAll(AGE)]
  const figure = found[0]?.slice(1).find(Boolean)
  if (found.length !== 1 || !figure) return []
  const value = Number(canonicalFigure(figure))
  return Number.isFinite(value) ? [{ id: 'age', value, words: found[0]?.[0].replace(/[，,]$/, '') ?? figure }] : []
}

/** A length counts for a fact whose noun (结婚, 累计缴费) is named, an age where it follows the noun (女方十九岁). */
function lengthIn(text: string, { id, unit, noun }: Fact): Said[] {
  if (noun && (unit === '周岁' || unit === '岁')) {
    const [words, figure] = new RegExp(`${noun}.{0,4}?${NUMBER}周?岁`).exec(text) ?? []
    return words && figure ? [{ id, value: Number(canonicalFigure(figure)), words }] : []
  }
  const pattern = unit === '个月' || unit === '年' ? LENGTH[unit] : null
  if (!pattern || !noun || !text.includes(noun)) return []
  const found = [...text.matchAll(pattern)]
  const value = Number(canonicalFigure(found[0]?.[1] ?? ''))
  return found.length === 1 && value > 0 ? [{ id, value, words: `${noun}${found[0]?.[0]}` }] : []
}

function optionIn(text: string, { id, options = [] }: Fact): Said[] {
  const named = options.filter((option) => {
    const words = stripPunctuation(normalizeText(option)).replaceAll(' ', '')
    const at = text.indexOf(words)
    return words.length >= 2 && at >= 0 && !DENIED.test(text.slice(0, at))
  })
  const [only] = named
  return named.length === 1 && only ? [{ id, value: only, words: only }] : []
}

/** The cases of an element with the one that what was said chooses first; as they stand where it chooses none. */
export function namedFirst<T extends { when?: string | undefined }>(cases: T[], facts: Facts): T[] {
  const states = cases.map(({ when }) => (when ? evaluate(parse(when), facts) : null))
  const chosen = states.indexOf(true)
  const rest = states.findIndex(
    (state, i) => state === null && i > 0 && states.slice(0, i).every((one) => one === false),
  )
  const first = cases[chosen >= 0 ? chosen : rest]
  return first ? [first, ...cases.filter((one) => one !== first)] : cases
}

/**
 * The conditions that what was said decides, as the pre-check judges them, each with the words that decide it. Met is only said
 * of a condition that hangs on nothing else: one that holds because it does not concern the person would mislead.
 */
export function decidedConditions(service: ServiceDocument, said: Said[], today: string) {
  const judged = new Map(verdictOf(service, factsSaid(said), today).conditions.map(({ id, state }) => [id, state]))
  return service.conditions.flatMap((condition): { condition: Condition; met: boolean; words: string }[] => {
    const state = judged.get(condition.id)
    if (condition.effect === 'informs' || condition.effect === 'delays' || state === 'unknown') return []
    const names = new Set(namesIn(parse(condition.when)))
    const telling = said.filter(({ id }) => names.has(id))
    const met = state === 'met'
    if (telling.length === 0 || (met && names.size > telling.length)) return []
    return [{ condition, met, words: [...new Set(telling.map(({ words }) => words))].join('、') }]
  })
}
