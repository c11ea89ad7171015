import type { ServiceDocument, Verdict } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import { canHold, type Demand } from './completions.ts'
import type { Facts, Tri } from './evaluate.ts'
import { openFacts } from './open-facts.ts'
import { outcomeOf, type Rule, rulesOf, type Situation, situationOf } from './service-rules.ts'

export type Judgement = {
  verdict: Verdict
  conditions: { id: string; state: 'met' | 'unmet' | 'unknown' }[]
  /** Open conditions of which no answer can meet all: refused, though which of them fails is still open. */
  atOdds: string[]
  /** Every entry of the list, and every paper that stands for others. */
  materials: { id: string; required: Tri }[]
}

const STATE = { true: 'met', false: 'unmet', unknown: 'unknown' } as const

/** Whether a person of whom `facts` are known may have the service, condition by condition, and with which papers. */
export const verdictOf = (service: ServiceDocument, facts: Facts, today: string): Judgement =>
  judgeSituation(situationOf(rulesOf(service, today), facts))

export function judgeSituation(situation: Situation): Judgement {
  const { conditions, materials } = situation.rules
  const settled = conditions.map((rule) => ({ rule, holds: settle(rule, situation) }))
  const deciding = settled.filter(({ rule }) => rule.effect === 'decides')
  const open = deciding.filter(({ holds }) => holds === 'unknown').map(({ rule }) => rule)
  const atOdds = linkedBy(open, situation).filter((group) => !canAllHold(group.rules, situation))
  const refused = deciding.some(({ holds }) => holds === false) || atOdds.length > 0
  return {
    verdict: refused ? 'ineligible' : open.length > 0 ? 'undetermined' : 'eligible',
    conditions: settled.map(({ rule, holds }) => ({ id: rule.id, state: STATE[`${holds}`] })),
    atOdds: atOdds.flatMap((group) => group.rules.map(({ id }) => id)),
    materials: materials.map((rule) => ({ id: rule.id, required: settle(rule, situation) })),
  }
}

/** The state of one condition. */
export function stateOf(id: string, situation: Situation): Judgement['conditions'][number]['state'] {
  const rule = situation.rules.conditions.find((condition) => condition.id === id)
  return rule ? STATE[`${settle(rule, situation)}`] : 'unknown'
}

/** What a rule comes to, also where only all the answers that may follow agree on it. */
export function settle(rule: Rule, situation: Situation): Tri {
  const outcome = outcomeOf(rule, situation)
  if (outcome !== 'unknown') return outcome
  if (!canBe(situation, [demandOf(rule, true, situation)])) return false
  return canBe(situation, [demandOf(rule, false, situation)]) ? 'unknown' : true
}

/** That a rule comes to `wanted`. */
export const demandOf = (rule: Rule, wanted: boolean, situation: Situation): Demand => ({
  holds: () => {
    const outcome = outcomeOf(rule, situation)
    return outcome === 'unknown' ? outcome : outcome === wanted
  },
  hangsOn: () => openFacts(rule.tree, situation),
})

/** Whether answers to what is open in a situation make every demand true. */
export function canBe({ rules, answers, answerTo }: Situation, demands: Demand[]): boolean {
  const candidates = candidatesOf(rules)
  return canHold(demands, answers, (id) => candidates(id, answerTo))
}

const canAllHold = (rules: Rule[], situation: Situation): boolean =>
  canBe(
    situation,
    rules.map((rule) => demandOf(rule, true, situation)),
  )

/** Rules with the facts they hang on. */
export type Group = { rules: Rule[]; facts: Set<string> }

/** Rules in groups that share no open fact, so that each group may be looked at alone. */
export function linkedBy(rules: Rule[], situation: Situation): Group[] {
  return rules.reduce<Group[]>((groups, rule) => {
    const facts = openFacts(rule.tree, situation)
    const joined = groups.filter((group) => shareAny(group.facts, facts))
    const apart = groups.filter((group) => !joined.includes(group))
    return [
      ...apart,
      {
        rules: [...joined.flatMap((group) => group.rules), rule],
        facts: new Set([...joined.flatMap((group) => [...group.facts]), ...facts]),
      },
    ]
  }, [])
}

export const shareAny = (some: Set<string>, others: Set<string>): boolean => [...some].some((id) => others.has(id))
