export { type AmountResult, type AmountRule, computeAmounts, type Parameters, parametersOn } from './amounts.ts'
export { describe } from './describe.ts'
export { computeValue, evaluate, type Facts, type FactValue, FUNCTIONS, type Tri } from './evaluate.ts'
export { ExpressionError, namesIn, parse, type Tree } from './parse.ts'
