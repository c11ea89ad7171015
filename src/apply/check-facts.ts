import type { Fact, FactAnswer, PrecheckPhrases, ServiceDocument } from '../contract/index.ts'
import { isDay } from '../identifiers/index.ts'
import { fillIn, Refusal } from '../shared/index.ts'

type Answers = Record<string, FactAnswer>
type Phrases = PrecheckPhrases['faults']

/** Refuses answers that are not of the service's facts, or not of their type, naming each; gives them back otherwise. */
export function checkFacts(service: ServiceDocument, answers: Answers, phrases: Phrases): Answers {
  const errors = Object.entries(answers).flatMap(([id, value]) => {
    const message = faultOf(service, id, value, phrases)
    return message ? [{ path: `facts.${id.slice(0, 60)}`, message }] : []
  })
  const [first] = errors
  if (!first) return answers
  throw new Refusal({
    kind: 'unprocessable',
    code: 'apply.facts',
    detail: errors.length === 1 ? first.message : fillIn(phrases.many, { count: errors.length }),
    errors,
  })
}

/** Refuses ids that are none of the service's facts. */
export function checkIds(service: ServiceDocument, ids: string[], phrases: Phrases): string[] {
  const errors = ids.flatMap((id, i) =>
    factOf(service, id) ? [] : [{ path: `skip.${i}`, message: unknownFact(service, id, phrases) }],
  )
  const [first] = errors
  if (!first) return ids
  throw new Refusal({ kind: 'unprocessable', code: 'apply.facts', detail: first.message, errors })
}

/** What is wrong with an answer, in words, or null. */
export function faultOf(service: ServiceDocument, id: string, value: FactAnswer, phrases: Phrases): string | null {
  const fact = factOf(service, id)
  if (!fact) return unknownFact(service, id, phrases)
  if (isOfType(fact, value)) return null
  return fillIn(phrases[fact.type], { ask: fact.ask, options: (fact.options ?? []).join('、') })
}

const factOf = ({ facts }: ServiceDocument, id: string): Fact | undefined => facts.find((fact) => fact.id === id)

const unknownFact = (service: ServiceDocument, id: string, phrases: Phrases): string =>
  fillIn(phrases.unknown, { service: service.name, fact: id.slice(0, 60) })

function isOfType({ type, options = [] }: Fact, value: FactAnswer): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'number':
      return typeof value === 'number'
    case 'choice':
      return typeof value === 'string' && options.includes(value)
    case 'choices':
      return Array.isArray(value) && value.every((one) => options.includes(one))
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'text':
      return typeof value === 'string'
  }
}
