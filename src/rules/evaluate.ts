import type { BinaryOp, Tree } from './parse.ts'

export type FactValue = boolean | number | string | string[]
export type Facts = Readonly<Record<string, FactValue | undefined>>
export type Tri = true | false | 'unknown'

/** Marks a value that is not known; facts that are absent read as this. */
const UNKNOWN = Symbol('unknown')
/** Marks a fact that does not apply: whatever compares it drops out of its junction, and alone out of the whole. */
export const OUTSIDE = Symbol('outside')
type Known = boolean | number | string | Known[]
type Result = Known | typeof UNKNOWN | typeof OUTSIDE
/** Where a name gets its value from; absent = unknown. */
export type Lookup = (name: string) => FactValue | typeof OUTSIDE | undefined

/**
 * Evaluates a tree over facts in Kleene's three-valued logic: what is not known stays unknown unless the
 * rest already decides (`false and unknown` is false). `today` (YYYY-MM-DD) may be given among the facts.
 */
export function evaluate(tree: Tree, facts: Facts): Tri {
  const result = compute(tree, lookupIn(facts))
  return typeof result === 'boolean' ? result : 'unknown'
}

/** As `evaluate`, over any source of values; `outside` where nothing is left of the expression but facts that do not apply. */
export function judge(tree: Tree, lookup: Lookup): Tri | 'outside' {
  const result = compute(tree, lookup)
  if (result === OUTSIDE) return 'outside'
  return typeof result === 'boolean' ? result : 'unknown'
}

/** The number or text an expression yields, or null where something it needs is unknown or does not apply. */
export function computeValue(tree: Tree, facts: Facts | Lookup): FactValue | null {
  const result = compute(tree, typeof facts === 'function' ? facts : lookupIn(facts))
  return result === UNKNOWN || result === OUTSIDE ? null : (result as FactValue)
}

const lookupIn =
  (facts: Facts): Lookup =>
  (name) =>
    Object.hasOwn(facts, name) ? facts[name] : undefined

function compute(tree: Tree, lookup: Lookup): Result {
  switch (tree.type) {
    case 'value':
      return tree.value
    case 'name':
      return lookup(tree.name) ?? UNKNOWN
    case 'list':
      return listOf(tree.items.map((item) => compute(item, lookup)))
    case 'not': {
      const of = compute(tree.of, lookup)
      return typeof of === 'boolean' ? !of : of === OUTSIDE ? OUTSIDE : UNKNOWN
    }
    case 'minus': {
      const of = compute(tree.of, lookup)
      return typeof of === 'number' ? -of : of === OUTSIDE ? OUTSIDE : UNKNOWN
    }
    case 'call':
      return callFunction(
        tree.name,
        tree.args.map((arg) => compute(arg, lookup)),
        lookup,
      )
    case 'binary':
      return tree.op === 'and' || tree.op === 'or'
        ? junction(tree.op === 'or', compute(tree.left, lookup), compute(tree.right, lookup))
        : apply(tree.op, compute(tree.left, lookup), compute(tree.right, lookup))
  }
}

function listOf(items: Result[]): Result {
  const inside = items.filter((item) => item !== OUTSIDE)
  return inside.includes(UNKNOWN) ? UNKNOWN : (inside as Known[])
}

function junction(deciding: boolean, left: Result, right: Result): Result {
  if (left === deciding || right === deciding) return deciding
  if (left === OUTSIDE) return right
  if (right === OUTSIDE) return left
  return typeof left === 'boolean' && typeof right === 'boolean' ? !deciding : UNKNOWN
}

function apply(op: Exclude<BinaryOp, 'and' | 'or'>, left: Result, right: Result): Result {
  if (left === OUTSIDE || right === OUTSIDE) return OUTSIDE
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN
  if (op === '==') return left === right
  if (op === '!=') return left !== right
  if (op === 'in') return Array.isArray(right) ? right.includes(left) : UNKNOWN
  if (typeof left === 'string' && typeof right === 'string')
    return compare(op, left < right ? -1 : left > right ? 1 : 0)
  if (typeof left !== 'number' || typeof right !== 'number') return UNKNOWN
  if (op === '+') return left + right
  if (op === '-') return left - right
  if (op === '*') return left * right
  if (op === '/') return right === 0 ? UNKNOWN : left / right
  return compare(op, left - right)
}

function compare(op: BinaryOp, difference: number): Result {
  if (op === '<') return difference < 0
  if (op === '<=') return difference <= 0
  if (op === '>') return difference > 0
  if (op === '>=') return difference >= 0
  return UNKNOWN
}

const DAY_MS = 86_400_000

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Completed months; where the month has no such day, its last day completes it (民法典 第二百零二条). */
const wholeMonths = (from: string, to: string): number => {
  const [fy = 0, fm = 0, fd = 0] = from.split('-').map(Number)
  const [ty = 0, tm = 0, td = 0] = to.split('-').map(Number)
  const lastDay = new Date(Date.UTC(ty, tm, 0)).getUTCDate()
  return (ty - fy) * 12 + (tm - fm) - (td < Math.min(fd, lastDay) ? 1 : 0)
}

/** Functions over days (YYYY-MM-DD) an expression may call, with the number of arguments each takes; of no day nothing is known. */
export const FUNCTIONS: Record<string, { arity: number; run: (args: string[], today: string | undefined) => Result }> =
  {
    /** Completed years from a date to today (周岁: one is N from the birthday on, 民法典 第十七条 practice). */
    years: { arity: 1, run: ([date = ''], today) => (today ? Math.floor(wholeMonths(date, today) / 12) : UNKNOWN) },
    months: { arity: 2, run: ([from = '', to = '']) => wholeMonths(from, to) },
    days: { arity: 2, run: ([from = '', to = '']) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) },
  }

function callFunction(name: string, args: Result[], lookup: Lookup): Result {
  if (args.includes(OUTSIDE)) return OUTSIDE
  const definition = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (!definition || !args.every((arg) => typeof arg === 'string' && isDay(arg))) return UNKNOWN
  const today = lookup('today')
  return definition.run(args as string[], typeof today === 'string' ? today : undefined)
}
