import { Fact, type ServiceDocument } from '../../../contract/index.ts'
import { namesIn, parametersOn, parse, verdictOf } from '../../../rules/index.ts'
import { type Doc, isObject, parts, placeOf, text, valueAt } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'

/** A list to choose several from has a subset for every answer: beyond this nothing is said. */
const MAX_CHOICES = 10

export const l32: LintRule = (doc, { today }) => {
  const readable = readableConditions(doc, today)
  if (!readable) return []
  const key = JSON.stringify([today, readable])
  const found = kept.get(key) ?? solve(readable, today)
  if (kept.size >= MAX_KEPT) kept.clear()
  kept.set(key, found)
  return found
}

/** Lists of one city share their conditions: what was solved once is kept. */
const kept = new Map<string, Fault[]>()
const MAX_KEPT = 2000

function solve(readable: ServiceDocument, today: string): Fault[] {
  try {
    const { conditions, atOdds } = verdictOf(readable, {}, today)
    const textOf = new Map(readable.conditions.map((condition) => [condition.id, condition.text]))
    const never = conditions.filter(({ id, state }) => state === 'unmet' && deciding(readable, id))
    const alone = never.map(({ id }) => ({
      path: `conditions.${id}.when`,
      say: 'never',
      with: { condition: textOf.get(id) ?? id },
    }))
    const [first, ...others] = smallest(readable, atOdds, today)
    if (!first) return alone
    const names = others.map((id) => textOf.get(id) ?? id).join('”和“')
    const together = { condition: textOf.get(first) ?? first, others: names }
    return [...alone, { path: `conditions.${first}.when`, say: 'together', with: together }]
  } catch {
    // Conditions that the pre-check cannot reckon with cannot be at odds either.
    return []
  }
}

const deciding = ({ conditions }: ServiceDocument, id: string): boolean =>
  (conditions.find((condition) => condition.id === id)?.effect ?? 'decides') === 'decides'

/** Conditions without which the rest can be met are left; the others say nothing about the contradiction. */
function smallest(service: ServiceDocument, atOdds: string[], today: string): string[] {
  let kept = atOdds
  for (const id of atOdds) {
    const tried = kept.filter((one) => one !== id)
    const conditions = service.conditions.filter((condition) => tried.includes(condition.id))
    if (verdictOf({ ...service, conditions }, {}, today).verdict === 'ineligible') kept = tried
  }
  return kept
}

/** The facts and conditions that can be read; a condition over anything else says nothing. */
function readableConditions(doc: Doc, today: string): ServiceDocument | null {
  const facts = parts(doc, 'facts').flatMap(({ raw }) => {
    const { success, data } = Fact.safeParse(raw)
    const choosing = data?.type === 'choice' || data?.type === 'choices'
    if (
      !success ||
      (choosing && !data.options) ||
      (data.type === 'choices' && (data.options?.length ?? 0) > MAX_CHOICES)
    )
      return []
    return isParsed(data.askWhen ?? 'true') ? [data] : []
  })
  const parameters = isObject(doc.raw.parameters) ? doc.raw.parameters : {}
  const known = new Set(['today', ...facts.map(({ id }) => id), ...constantNames(parameters, today)])
  const gatesKnown = (name: string): boolean => {
    const gate = facts.find(({ id }) => id === name)?.askWhen
    return !gate || [...namesIn(parse(gate))].every((one) => known.has(one))
  }
  const conditions = parts(doc, 'conditions').flatMap((condition) => {
    const when = text(condition, 'when')
    if (when === '' || !isParsed(when)) return []
    const names = [...namesIn(parse(when))]
    if (!names.every((name) => known.has(name) && gatesKnown(name))) return []
    const id = text(condition, 'id') || placeOf(condition, '').split('.')[1] || ''
    const effect = valueAt(condition, 'effect')
    return [
      {
        id,
        text: text(condition, 'text') || id,
        when,
        basis: '',
        ifNot: '',
        ...(effect === 'delays' || effect === 'informs' ? { effect } : {}),
      },
    ]
  })
  return conditions.length > 0 ? ({ facts, conditions, materials: [], parameters } as unknown as ServiceDocument) : null
}

function constantNames(parameters: Record<string, unknown>, today: string): string[] {
  try {
    return Object.keys(parametersOn(parameters as never, today))
  } catch {
    return []
  }
}

function isParsed(expression: string): boolean {
  try {
    parse(expression)
    return true
  } catch {
    return false
  }
}
