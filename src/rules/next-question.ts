import type { Fact, Verdict } from '../contract/index.ts'
import { candidatesOf } from './candidates.ts'
import { judge } from './evaluate.ts'
import { openFacts } from './open-facts.ts'
import { type Goal, goalOf, relevantFacts } from './relevance.ts'
import { butFor, outcomeOf, type Situation } from './service-rules.ts'

export type Interview = {
  /** The fact to ask for now, or null where nothing can change any more (or only what is left open). */
  next: string | null
  /** `next` and what may be asked together with it. */
  together: string[]
  /** Facts that can still change something, whether they can be asked yet or not. */
  relevant: string[]
}

/** How hard a question is to answer, against a yes or no. */
const EFFORT: Record<Fact['type'], number> = { boolean: 1, choice: 1, choices: 1.3, number: 1.2, date: 1.3, text: 2 }
/** Most people who ask for a service may have it: an answer that refuses counts as this much of one that does not. */
const REFUSAL_WEIGHT = 0.5
/** A question that goes on from what was just answered comes before one of the same use that does not. */
const GOES_ON = 1.15
const MOST_TOGETHER = 4

/**
 * What to ask: of the facts that can still change something the one that leaves least to ask, weighed by effort;
 * what people do not know (`leftOpen`) is not asked again. `anyway`: go on to the papers after a refusal.
 */
export function nextQuestion(
  situation: Situation,
  verdict: Verdict,
  { leftOpen = [], anyway = false }: { leftOpen?: string[]; anyway?: boolean } = {},
): Interview {
  const goal = goalOf(situation, verdict, anyway)
  const relevant = relevantFacts(situation, goal)
  const askable = askableOf(relevant, situation).filter((id) => !leftOpen.includes(id))
  const best = askable
    .map((id) => ({ id, worth: worthOf(id, situation, goal) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ id }) => id)
  const [next = null] = best
  return { next, together: next === null ? [] : [next, ...companions(next, best, situation, goal)], relevant }
}

/** The facts that apply already; where none does, those that decide which do. */
function askableOf(relevant: string[], situation: Situation): string[] {
  const { gates } = situation.rules
  const applies = (id: string): boolean => {
    const gate = gates.get(id)
    return !gate || judge(gate, situation.lookup) === true
  }
  const now = relevant.filter(applies)
  if (now.length > 0) return now
  const deciding = relevant.flatMap((id) => {
    const gate = gates.get(id)
    return gate ? [...openFacts(gate, situation)] : []
  })
  return [...new Set(deciding)].filter(applies)
}

/** How many questions fewer an answer leaves on average, for the effort it takes. */
function worthOf(id: string, situation: Situation, goal: Goal): number {
  const fact = situation.rules.facts.get(id)
  const now = openAfter(situation, goal)
  const outcomes = candidatesOf(situation.rules)(id, situation.answerTo).map((value) =>
    openAfter(butFor(situation, id, value), goal),
  )
  const weights = outcomes.map(({ refused }) => (refused ? REFUSAL_WEIGHT : 1))
  const left =
    outcomes.reduce((sum, { facts }, i) => sum + facts.size * (weights[i] ?? 0), 0) / weights.reduce((a, b) => a + b, 0)
  const effort = EFFORT[fact?.type ?? 'text']
  return ((now.facts.size - left) / effort) * (goesOn(id, situation) ? GOES_ON : 1)
}

/** The facts that are open after an answer: none once it refuses, unless the papers are wanted anyway. */
function openAfter(
  situation: Situation,
  { conditions, materials, anyway }: Goal,
): { facts: Set<string>; refused: boolean } {
  const refused = conditions.some(({ rule }) => outcomeOf(rule, situation) === false)
  const rules = [...(refused ? [] : conditions), ...(refused && !anyway ? [] : materials)]
  return { facts: new Set(rules.flatMap(({ rule }) => [...openFacts(rule.tree, situation)])), refused }
}

/** Whether a fact belongs to something already answered: asked because of it, or of the same topic. */
function goesOn(id: string, { rules, answers }: Situation): boolean {
  const gate = rules.gates.get(id)
  const topic = rules.facts.get(id)?.topic
  return (
    gate !== undefined ||
    (topic !== undefined &&
      [...rules.facts.values()].some((fact) => fact.topic === topic && answers[fact.id] !== undefined))
  )
}

/** Questions of the same topic or the same rule that remain whatever is answered to the first. */
function companions(next: string, askable: string[], situation: Situation, goal: Goal): string[] {
  const { facts } = situation.rules
  const rules = [...goal.conditions, ...goal.materials]
  const topic = facts.get(next)?.topic
  const related = askable.filter(
    (id) =>
      id !== next &&
      ((topic !== undefined && facts.get(id)?.topic === topic) ||
        rules.some((rule) => rule.facts.has(next) && rule.facts.has(id))),
  )
  const after = candidatesOf(situation.rules)(next, situation.answerTo)
    .map((value) => openAfter(butFor(situation, next, value), goal))
    .filter(({ refused }) => !refused)
  return related.filter((id) => after.every(({ facts }) => facts.has(id))).slice(0, MOST_TOGETHER - 1)
}
