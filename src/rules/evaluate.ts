import type { BinaryOp, Tree } from './parse.ts'

export type FactValue = boolean | number | string | string[]
export type Facts = Readonly<Record<string, FactValue | undefined>>
export type Tri = true | false | 'unknown'

/** Marks a value that is not known; facts that are absent read as this. */
const UNKNOWN = Symbol('unknown')
type Known = boolean | number | string | Known[]
type Result = Known | typeof UNKNOWN

/**
 * Evaluates a tree over facts in Kleene's three-valued logic: what is not known stays unknown unless the
 * rest already decides (`false and unknown` is false). `today` (YYYY-MM-DD) may be given among the facts.
 */
export function evaluate(tree: Tree, facts: Facts): Tri {
  const result = compute(tree, facts)
  return typeof result === 'boolean' ? result : 'unknown'
}

/** The number or text an expression yields, or null where something it needs is unknown. */
export function computeValue(tree: Tree, facts: Facts): FactValue | null {
  const result = compute(tree, facts)
  return result === UNKNOWN ? null : (result as FactValue)
}

function compute(tree: Tree, facts: Facts): Result {
  switch (tree.type) {
    case 'value':
      return tree.value
    case 'name':
      return (Object.hasOwn(facts, tree.name) ? facts[tree.name] : undefined) ?? UNKNOWN
    case 'list': {
      const items = tree.items.map((item) => compute(item, facts))
      return items.includes(UNKNOWN) ? UNKNOWN : (items as Known[])
    }
    case 'not': {
      const of = compute(tree.of, facts)
      return typeof of === 'boolean' ? !of : UNKNOWN
    }
    case 'minus': {
      const of = compute(tree.of, facts)
      return typeof of === 'number' ? -of : UNKNOWN
    }
    case 'call':
      return callFunction(
        tree.name,
        tree.args.map((arg) => compute(arg, facts)),
        facts,
      )
    case 'binary':
      return tree.op === 'and' || tree.op === 'or'
        ? junction(tree.op === 'or', compute(tree.left, facts), compute(tree.right, facts))
        : apply(tree.op, compute(tree.left, facts), compute(tree.right, facts))
  }
}

function junction(deciding: boolean, left: Result, right: Result): Result {
  if (left === deciding || right === deciding) return deciding
  return typeof left === 'boolean' && typeof right === 'boolean' ? !deciding : UNKNOWN
}

function apply(op: Exclude<BinaryOp, 'and' | 'or'>, left: Result, right: Result): Result {
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

function callFunction(name: string, args: Result[], facts: Facts): Result {
  const definition = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (!definition || !args.every((arg) => typeof arg === 'string' && isDay(arg))) return UNKNOWN
  return definition.run(args as string[], typeof facts.today === 'string' ? facts.today : undefined)
}
