import { doubtsOn, type LawTable, lawOf } from '../catalogue/index.ts'
import type { CheckedCondition, Condition, ServiceDocument } from '../contract/index.ts'
import { type Judgement, openFacts, type Situation, situationOf, stateOf } from '../rules/index.ts'

/** Every condition with its state, what settled it, and what it rests on. */
export function presentConditions(
  service: ServiceDocument,
  judgement: Judgement,
  situation: Situation,
  laws: LawTable,
): CheckedCondition[] {
  return service.conditions.map((condition, i) => {
    const state = judgement.conditions[i]?.state ?? 'unknown'
    const law = presentLaw(condition, laws)
    const doubts = doubtsOn(service, [`conditions.${condition.id}`])
    return {
      id: condition.id,
      text: condition.text,
      state,
      effect: condition.effect ?? 'decides',
      basis: condition.basis,
      ...(law && { law }),
      ...(state === 'unmet' && { ifNot: condition.ifNot }),
      settledBy: state === 'unknown' ? [] : settledBy(condition.id, state, situation),
      ...(doubts.length > 0 && { doubts }),
    }
  })
}

function presentLaw({ basis }: Condition, laws: LawTable): CheckedCondition['law'] {
  const law = lawOf(basis, laws)
  return law && { ...law, state: laws.find(law.name)?.state ?? '未登记' }
}

/** The fewest answers that settle a condition alone: of those it reads, one after the other is left out as long as the state stays. */
function settledBy(id: string, state: string, { rules, answers }: Situation): CheckedCondition['settledBy'] {
  const rule = rules.conditions.find((condition) => condition.id === id)
  const read = rule ? [...openFacts(rule.tree, situationOf(rules, {}))] : []
  const known = read.flatMap((fact) => {
    const value = answers[fact]
    return value === undefined ? [] : [[fact, value] as const]
  })
  const kept = known.reduce((facts, [fact]) => {
    const without = facts.filter(([other]) => other !== fact)
    return stateOf(id, situationOf(rules, Object.fromEntries(without))) === state ? without : facts
  }, known)
  return kept.map(([fact, value]) => ({ fact, value }))
}
