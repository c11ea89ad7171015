import { computeValue, evaluate, type Facts, type FactValue, type Tri } from './evaluate.ts'
import { type Parameters, parametersOn } from './parameters.ts'
import { namesIn, parse, type Tree } from './parse.ts'

/** What computing needs of an amount of a service document. */
export type AmountRule = { name: string; formula: string | null; unit: string; when?: string | undefined }
/**
 * What an amount comes to. `applies`: whether the case it is for is given. `value` is null where only the rule in words is
 * known, where it does not apply, or where facts are missing, which `missing` names.
 */
export type AmountResult = { name: string; applies: Tri; value: number | string | null; missing: string[] }

/** Computes the amounts of a service from facts and the figures in force on a day; sums of money are rounded to the fen. */
export function computeAmounts(
  service: { amounts?: readonly AmountRule[] | undefined; parameters?: Parameters | undefined },
  facts: Facts,
  day: string,
): AmountResult[] {
  const known: Facts = { ...facts, ...parametersOn(service.parameters, day), today: day }
  return (service.amounts ?? []).map((rule) => computeAmount(rule, known))
}

function computeAmount({ name, formula, unit, when }: AmountRule, known: Facts): AmountResult {
  const condition = when === undefined ? null : parse(when)
  const applies = condition ? evaluate(condition, known) : true
  if (applies === false) return { name, applies, value: null, missing: [] }
  const tree = formula === null ? null : parse(formula)
  const missing = [
    ...(condition && applies === 'unknown' ? missingIn(condition, known) : []),
    ...(tree ? missingIn(tree, known) : []),
  ]
  const value = tree && applies === true ? plainValue(computeValue(tree, known), unit) : null
  return { name, applies, value, missing: [...new Set(missing)] }
}

const missingIn = (tree: Tree, known: Facts): string[] =>
  [...namesIn(tree)].filter((name) => !Object.hasOwn(known, name) || known[name] === undefined)

const plainValue = (value: FactValue | null, unit: string): number | string | null =>
  typeof value === 'number' ? roundTo(value, placesOf(unit)) : typeof value === 'string' ? value : null

/** A fen is the second place of 元 and the sixth of 万元; other units keep what the law writes. */
const placesOf = (unit: string): number => (unit.startsWith('元') ? 2 : 6)

/** Rounds half up as people do: 1.005 is 1.01, whatever its binary fraction. */
function roundTo(value: number, places: number): number {
  const exact = Number(value.toPrecision(15))
  const shifted = Number(`${exact}e${places}`)
  return Number.isNaN(shifted) ? exact : (Math.sign(exact) * Math.round(Math.abs(shifted))) / 10 ** places
}
