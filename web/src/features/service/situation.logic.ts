import type { Fact, Material, MaterialChoice, ServiceResponse } from '../../../../src/contract/index.ts'
import { describe, evaluate, type Facts, namesIn, parse, type Tri } from '../../../../src/rules/index.ts'

export type Entry = Material | MaterialChoice
export type Chosen = Record<string, boolean | string | number>

export const isChoice = (entry: Entry): entry is MaterialChoice => 'anyOf' in entry

/** An expression that cannot be read counts as unknown: a fault of the catalogue must not hide a paper. */
function judge(expression: string | undefined, facts: Facts): Tri {
  if (expression === undefined || expression === 'true') return true
  try {
    return evaluate(parse(expression), facts)
  } catch {
    return 'unknown'
  }
}

const namesOf = (expression: string | undefined): string[] => {
  if (!expression) return []
  try {
    return [...namesIn(parse(expression))]
  } catch {
    return []
  }
}

/** The entries of the list people see: papers that stand for one another appear once, as the choice. */
export function entriesOf(service: ServiceResponse): Entry[] {
  const inChoice = new Set(service.materials.filter(isChoice).flatMap(({ anyOf }) => anyOf))
  return service.materials.filter((entry) => isChoice(entry) || !inChoice.has(entry.id))
}

type Case = { when?: string | undefined; label?: string | undefined }
const isCaseList = (element: unknown): element is Case[] =>
  Array.isArray(element) && element.some((entry) => typeof entry === 'object' && entry !== null)

/** Facts whose answer changes the papers or one of the key facts; only these are asked. */
export function factsThatMatter(service: ServiceResponse): Fact[] {
  const elements = [service.fee, service.time, service.visits, service.channels, service.level, service.result]
  const used = new Set([
    ...entriesOf(service).flatMap(({ when }) => namesOf(when)),
    ...elements.flatMap((element) => (isCaseList(element) ? element.flatMap(({ when }) => namesOf(when)) : [])),
  ])
  return service.facts.filter(
    ({ id, type }) => used.has(id) && (type === 'boolean' || type === 'choice' || type === 'number'),
  )
}

export const isAsked = (fact: Fact, chosen: Chosen): boolean => judge(fact.askWhen, chosen) !== false

export type Sorted = { needed: Entry[]; maybe: Entry[]; unused: Entry[] }

export function sortMaterials(entries: Entry[], chosen: Chosen): Sorted {
  const sorted: Sorted = { needed: [], maybe: [], unused: [] }
  for (const entry of entries) {
    const state = judge(entry.when, chosen)
    sorted[state === true ? 'needed' : state === false ? 'unused' : 'maybe'].push(entry)
  }
  return sorted
}

/** The case of an element that holds for what was chosen: one if it is decided, all that are still possible if not. */
export function casesFor<T extends Case>(element: T | T[], chosen: Chosen): T[] {
  if (!Array.isArray(element)) return [element]
  const open: T[] = []
  for (const entry of element) {
    const state = judge(entry.when, chosen)
    if (state === false) continue
    open.push(entry)
    if (state === true) break
  }
  return open
}

export const conditionState = (when: string, chosen: Chosen): Tri => judge(when, chosen)

/** When a paper is needed, in words. */
export function situationText(when: string, service: ServiceResponse): string {
  try {
    return describe(parse(when), new Map(service.facts.map((fact) => [fact.id, fact])))
  } catch {
    return ''
  }
}
