import type { Fact } from '../contract/index.ts'
import { computeValue, type Facts, type FactValue, judge } from './evaluate.ts'
import { namesIn, type Tree } from './parse.ts'
import type { ServiceRules, Situation } from './service-rules.ts'
import { turningDays } from './turning-days.ts'

type Comparison = { left: Tree; right: Tree; whole: Tree; names: Set<string> }
/** The values to try for a fact beside what is known: every other value does the same as one of them. */
export type Candidates = (id: string, answerTo: Situation['answerTo']) => FactValue[]

const cache = new WeakMap<ServiceRules, Candidates>()

export function candidatesOf(rules: ServiceRules): Candidates {
  const found = cache.get(rules) ?? createCandidates(rules)
  cache.set(rules, found)
  return found
}

function createCandidates(rules: ServiceRules): Candidates {
  const { facts, constants } = rules
  const trees = [...[...rules.conditions, ...rules.materials].map(({ tree }) => tree), ...rules.gates.values()]
  const comparisons = distinct(trees.flatMap(comparisonsIn))
  const othersIn = ({ names }: Comparison, id: string) => [...names].filter((name) => name !== id && facts.has(name))
  const about = (id: string) => comparisons.filter(({ names }) => names.has(id))
  const kept = new Map<string, FactValue[]>()

  /** What a fact's comparisons with figures tell apart. */
  function alone(id: string): FactValue[] {
    const fact = facts.get(id)
    const known = kept.get(id)
    if (!fact || known) return known ?? []
    const values = valuesOf(
      fact,
      about(id).filter((comparison) => othersIn(comparison, id).length === 0),
      constants,
    )
    kept.set(id, values)
    return values
  }

  /** What the other facts of a comparison may be: as answered, else each value that they have alone. */
  const settings = (others: string[], answerTo: Situation['answerTo']): Facts[] =>
    others.reduce<Facts[]>(
      (all, name) => {
        const given = answerTo(name)
        const values = given === undefined ? alone(name) : [given]
        return all.flatMap((setting) => values.map((value) => ({ ...setting, [name]: value })))
      },
      [{}],
    )

  return (id, answerTo) => {
    const together = about(id).filter((comparison) => othersIn(comparison, id).length > 0)
    if (facts.get(id)?.type !== 'number' || together.length === 0) return alone(id)
    const bounds = together.flatMap((comparison) =>
      settings(othersIn(comparison, id), answerTo).flatMap((others) =>
        rootOf(comparison, id, { ...constants, ...others }),
      ),
    )
    return spread([...alone(id).filter((value) => typeof value === 'number'), ...bounds])
  }
}

function valuesOf(fact: Fact, comparisons: Comparison[], constants: Facts): FactValue[] {
  switch (fact.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return fact.options ?? []
    case 'choices':
      return subsets(fact.options ?? [])
    case 'number':
      return spread(comparisons.flatMap((comparison) => rootOf(comparison, fact.id, constants)))
    case 'date':
      return turningDays(
        comparisons.map(
          ({ whole }) =>
            (day) =>
              judge(whole, (name) => (name === fact.id ? day : constants[name])),
        ),
        String(constants.today),
      )
    case 'text':
      return [...new Set(['', ...comparisons.flatMap(({ whole }) => textsIn(whole))])]
  }
}

const MOST_OPTIONS = 8
/** Every selection of a few options; of many, none, each one alone, and all. */
function subsets(options: string[]): string[][] {
  if (options.length > MOST_OPTIONS) return [[], ...options.map((option) => [option]), options]
  return options.reduce<string[][]>((all, option) => all.concat(all.map((some) => some.concat(option))), [[]])
}

/** Where a comparison turns when everything but one number is set: both sides are straight lines in it. */
function rootOf({ left, right }: Comparison, id: string, others: Facts): number[] {
  const items = right.type === 'list' ? right.items : [right]
  return items.flatMap((item) => {
    const gap = (value: number): number => {
      const [a, b] = [left, item].map((side) => computeValue(side, { ...others, [id]: value }))
      return typeof a === 'number' && typeof b === 'number' ? a - b : Number.NaN
    }
    const root = -gap(0) / (gap(1) - gap(0))
    return Number.isFinite(root) ? [Math.round(root * 1e9) / 1e9] : []
  })
}

/** Each bound, a value in each gap between two, and one beyond either end. */
function spread(bounds: number[]): number[] {
  const sorted = [...new Set(bounds)].sort((a, b) => a - b)
  const [first = 0] = sorted
  return [first - 1, ...sorted.flatMap((bound, i) => [bound, between(bound, sorted[i + 1])])]
}

const between = (low: number, high: number | undefined): number => {
  if (high === undefined) return low + 1
  return low + 1 < high ? low + 1 : (low + high) / 2
}

const distinct = (comparisons: Comparison[]): Comparison[] => [
  ...new Map(comparisons.map((comparison) => [JSON.stringify(comparison.whole), comparison])).values(),
]

function comparisonsIn(tree: Tree): Comparison[] {
  if (tree.type === 'not') return comparisonsIn(tree.of)
  if (tree.type !== 'binary') return []
  if (tree.op === 'and' || tree.op === 'or') return [...comparisonsIn(tree.left), ...comparisonsIn(tree.right)]
  return [{ left: tree.left, right: tree.right, whole: tree, names: namesIn(tree) }]
}

function textsIn(tree: Tree): string[] {
  if (tree.type === 'value') return typeof tree.value === 'string' ? [tree.value] : []
  if (tree.type === 'list') return tree.items.flatMap(textsIn)
  return tree.type === 'binary' ? [...textsIn(tree.left), ...textsIn(tree.right)] : []
}
