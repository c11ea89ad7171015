export { type AmountResult, type AmountRule, computeAmounts } from './amounts.ts'
export { candidatesOf } from './candidates.ts'
export { describe } from './describe.ts'
export {
  computeValue,
  evaluate,
  type Facts,
  type FactValue,
  FUNCTIONS,
  judge,
  type Lookup,
  type Tri,
} from './evaluate.ts'
export { type Interview, nextQuestion } from './next-question.ts'
export { openFacts } from './open-facts.ts'
export { type Parameters, parametersOn } from './parameters.ts'
export { ExpressionError, namesIn, parse, type Tree } from './parse.ts'
export { type Rule, rulesOf, type ServiceRules, type Situation, situationOf } from './service-rules.ts'
export { type Judgement, judgeSituation, stateOf, verdictOf } from './verdict.ts'
