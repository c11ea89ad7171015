import type { Verdict } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import type { Demand } from './completions.ts'
import { openFacts } from './open-facts.ts'
import { butFor, outcomeOf, type Rule, type Situation } from './service-rules.ts'
import { canBe, demandOf, type Group, linkedBy, shareAny } from './verdict.ts'

type OpenRule = { rule: Rule; facts: Set<string> }
/** What is still to be found out: whether the person may have the service, and with which papers. */
export type Goal = {
  conditions: OpenRule[]
  materials: OpenRule[]
  /** Conditions that may have to be looked at together. */
  groups: Group[]
  /** Papers count also for those who may not have the service. */
  anyway: boolean
}

/** What is open in a situation. Once refused nothing is, unless the person goes on `anyway`: then the papers are. */
export function goalOf(situation: Situation, verdict: Verdict, anyway: boolean): Goal {
  const open = (rules: Rule[]): OpenRule[] =>
    rules
      .filter((rule) => outcomeOf(rule, situation) === 'unknown')
      .map((rule) => ({ rule, facts: openFacts(rule.tree, situation) }))
  const { conditions, materials } = situation.rules
  const refused = verdict === 'ineligible'
  const deciding = refused ? [] : open(conditions.filter(({ effect }) => effect === 'decides'))
  return {
    conditions: deciding,
    materials: refused && !anyway ? [] : open(materials),
    groups: linkedBy(
      deciding.map(({ rule }) => rule),
      situation,
    ),
    anyway,
  }
}

/** The facts without an answer that can still change the verdict or the list of papers, in the order of the document. */
export function relevantFacts(situation: Situation, goal: Goal): string[] {
  const open = new Set([...goal.conditions, ...goal.materials].flatMap(({ facts }) => [...facts]))
  return [...situation.rules.facts.keys()].filter((id) => open.has(id) && isRelevant(id, situation, goal))
}

/**
 * Whether two people who differ in this one fact, and agree in every other still to come, can be told different things.
 * Neighbouring values are enough: what changes anywhere changes between two of them.
 */
function isRelevant(id: string, situation: Situation, { conditions, materials, groups, anyway }: Goal): boolean {
  const values = candidatesOf(situation.rules)(id, situation.answerTo)
  const together = ({ facts }: OpenRule, each: Situation): Demand[] =>
    groups
      .filter((group) => shareAny(group.facts, facts))
      .flatMap((group) => group.rules.map((rule) => demandOf(rule, true, each)))
  const about = ({ facts }: OpenRule) => facts.has(id)

  const refusedOnlyOnce = (one: Situation, other: Situation) =>
    conditions.filter(about).some((open) => canBe(one, [demandOf(open.rule, false, other), ...together(open, one)]))
  const otherPapers = (one: Situation, other: Situation) =>
    materials
      .filter(about)
      .some((open) =>
        canBe(one, [
          unlike(open.rule, one, other),
          ...(anyway ? [] : [...together(open, one), ...together(open, other)]),
        ]),
      )

  return values.slice(1).some((value, i) => {
    const one = butFor(situation, id, values[i] ?? value)
    const other = butFor(situation, id, value)
    return refusedOnlyOnce(one, other) || refusedOnlyOnce(other, one) || otherPapers(one, other)
  })
}

/** That a rule comes to different things for two people. */
const unlike = (rule: Rule, one: Situation, other: Situation): Demand => ({
  holds: () => {
    const outcomes = [outcomeOf(rule, one), outcomeOf(rule, other)]
    return outcomes.includes('unknown') ? 'unknown' : outcomes[0] !== outcomes[1]
  },
  hangsOn: () => new Set([...openFacts(rule.tree, one), ...openFacts(rule.tree, other)]),
})
