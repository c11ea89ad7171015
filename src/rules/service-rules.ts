import { type Condition, type Fact, isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { type Facts, type FactValue, judge, type Lookup, OUTSIDE, type Tri } from './evaluate.ts'
import { parametersOn } from './parameters.ts'
import { parse, type Tree } from './parse.ts'

/** One expression whose outcome people care about. */
export type Rule = {
  id: string
  tree: Tree
  /** What it comes to where nothing of it applies: a condition is met, a paper is not needed. */
  outsideIs: boolean
}

/** A service's expressions, read once, with the figures of one day. */
export type ServiceRules = {
  facts: Map<string, Fact>
  /** When a fact is asked at all (`askWhen`). */
  gates: Map<string, Tree>
  /** Parameters in force and `today`. */
  constants: Facts
  conditions: (Rule & { effect: NonNullable<Condition['effect']> })[]
  materials: Rule[]
}

const cache = new WeakMap<ServiceDocument, Map<string, ServiceRules>>()

/** Reads a service for a day; kept as long as the document lives. */
export function rulesOf(service: ServiceDocument, today: string): ServiceRules {
  const byDay = cache.get(service) ?? new Map<string, ServiceRules>()
  cache.set(service, byDay)
  const rules = byDay.get(today) ?? readRules(service, today)
  byDay.clear()
  byDay.set(today, rules)
  return rules
}

const readRules = (service: ServiceDocument, today: string): ServiceRules => ({
  facts: new Map(service.facts.map((fact) => [fact.id, fact])),
  gates: new Map(service.facts.flatMap(({ id, askWhen }) => (askWhen ? [[id, parse(askWhen)] as const] : []))),
  constants: { ...parametersOn(service.parameters, today), today },
  conditions: service.conditions.map(({ id, when, effect = 'decides' }) => ({
    id,
    tree: parse(when),
    outsideIs: true,
    effect,
  })),
  materials: readMaterials(service),
})

/** A paper that stands for others counts only where its choice is needed. */
function readMaterials({ materials }: ServiceDocument): Rule[] {
  const choices = materials.filter(isMaterialChoice)
  return materials.map((entry) => {
    const own = parse(entry.when)
    const within = choices.filter(({ anyOf }) => anyOf.includes(entry.id)).map(({ when }) => parse(when))
    const any = within.reduce<Tree | null>(
      (left, right) => (left ? { type: 'binary', op: 'or', left, right } : right),
      null,
    )
    return {
      id: entry.id,
      tree: any ? { type: 'binary', op: 'and', left: any, right: own } : own,
      outsideIs: false,
    }
  })
}

/** A service's rules beside what is known of one person; `answers` may be tried out and put back. */
export type Situation = {
  rules: ServiceRules
  answers: Record<string, FactValue | undefined>
  /** A fact as answered, whether it applies or not. */
  answerTo: (id: string) => FactValue | undefined
  /**
   * Values as the expressions see them: a fact whose `askWhen` fails is outside, one whose `askWhen` is open is unknown
   * even where an answer was given.
   */
  lookup: Lookup
}

export function situationOf(rules: ServiceRules, facts: Facts): Situation {
  const answers = { ...facts }
  return reading(rules, answers, (id) => answers[id])
}

/** The same answers but for one fact; whatever is tried out in one is tried out in the other. */
export const butFor = ({ rules, answers }: Situation, id: string, value: FactValue): Situation =>
  reading(rules, answers, (name) => (name === id ? value : answers[name]))

function reading(rules: ServiceRules, answers: Situation['answers'], answerTo: Situation['answerTo']): Situation {
  const { gates, constants } = rules
  const lookup: Lookup = (name) => {
    if (Object.hasOwn(constants, name)) return constants[name]
    const gate = gates.get(name)
    const applies = gate ? judge(gate, lookup) : true
    if (applies === 'unknown') return undefined
    return applies === true ? answerTo(name) : OUTSIDE
  }
  return { rules, answers, answerTo, lookup }
}

/** What a rule comes to. */
export function outcomeOf({ tree, outsideIs }: Rule, { lookup }: Situation): Tri {
  const result = judge(tree, lookup)
  return result === 'outside' ? outsideIs : result
}
