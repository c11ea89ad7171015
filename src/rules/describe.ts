import type { Fact } from '../contract/index.ts'
import type { Tree } from './parse.ts'

type Facts = Map<string, Fact>
type Binary = Extract<Tree, { type: 'binary' }>
/** A part of an expression, and whether it is said as it stands or as its opposite. */
type Part = { tree: Tree; holds: boolean }

/** An expression in words for people (`age < 16 and agent == true` → 不满16周岁，且委托他人办理), from the facts' own questions. */
export const describe = (tree: Tree, facts: Facts): string => say({ tree, holds: true }, facts, '，')

function say({ tree, holds }: Part, facts: Facts, pause: string): string {
  switch (tree.type) {
    case 'value':
      return String(tree.value)
    case 'name':
      return sayName(tree.name, facts, holds)
    case 'list':
      return listed(tree.items.map((item) => describe(item, facts)))
    case 'not':
      return say({ tree: tree.of, holds: !holds }, facts, pause)
    case 'minus':
      return `-${describe(tree.of, facts)}`
    case 'call':
      return tree.args.map((arg) => describe(arg, facts)).join('到')
    case 'binary':
      return jointOf({ tree, holds }) ? sayJunction({ tree, holds }, facts, pause) : sayComparison(tree, facts, holds)
  }
}

function sayName(name: string, facts: Facts, holds: boolean): string {
  const fact = facts.get(name)
  if (fact?.type !== 'boolean') return nounOf(name, facts)
  return holds ? (fact.yes ?? affirm(fact.ask)) : (fact.no ?? deny(fact.ask))
}

/** 且 / 或, turned where the opposite is said (neither of two is both not), or null for what is no junction. */
function jointOf({ tree, holds }: Part): '且' | '或' | null {
  if (tree.type !== 'binary' || (tree.op !== 'and' && tree.op !== 'or')) return null
  return (tree.op === 'and') === holds ? '且' : '或'
}

/** Parts that hang together are said as one (甲或乙; 满16周岁、不满65周岁); an inner junction has no pause, so the outer one weighs more. */
function sayJunction(whole: Part, facts: Facts, pause: string): string {
  const joint = jointOf(whole)
  const said: string[] = []
  const parts = flatten(whole)
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part
    const run = [part]
    while (belongTogether(part, parts[at + 1], joint, facts)) run.push(parts[++at] as Part)
    said.push(run.length > 1 ? sayTogether(run, facts) : say(part, facts, ''))
  }
  return said.join(`${pause}${joint}`)
}

function flatten(part: Part): Part[] {
  const { tree, holds } = part
  if (tree.type === 'not') return flatten({ tree: tree.of, holds: !holds })
  if (tree.type !== 'binary') return [part]
  const joint = jointOf(part)
  return joint
    ? [tree.left, tree.right].flatMap((side) => {
        const inner = { tree: side, holds }
        const innerJoint = jointOf(inner)
        return innerJoint === null || innerJoint === joint ? flatten(inner) : [inner]
      })
    : [part]
}

const ORDERED = new Set(['<', '<=', '>', '>='])
const subjectOf = ({ tree }: Part) =>
  tree.type === 'binary' && tree.left.type === 'name' ? { name: tree.left.name, op: tree.op } : null
const isOneOf = ({ tree, holds }: Part) =>
  tree.type === 'binary' && (tree.op === '!=' ? !holds : (tree.op === '==' || tree.op === 'in') && holds)

function belongTogether(first: Part, next: Part | undefined, joint: '且' | '或' | null, facts: Facts): next is Part {
  const one = subjectOf(first)
  const other = next && subjectOf(next)
  if (!next || !one || !other || one.name !== other.name || facts.get(one.name)?.type === 'boolean') return false
  if (ORDERED.has(one.op)) return joint === '且' && ORDERED.has(other.op)
  return !ORDERED.has(other.op) && isOneOf(first) === isOneOf(next) && isOneOf(first) === (joint === '或')
}

function sayTogether(run: Part[], facts: Facts): string {
  const [first] = run as [Part]
  const tree = first.tree as Binary
  if (ORDERED.has(tree.op))
    return run.map((part, index) => sayComparison(part.tree as Binary, facts, part.holds, index === 0)).join('、')
  const items = run.flatMap((part) => optionsOf((part.tree as Binary).right))
  return sayComparison({ ...tree, op: 'in', right: { type: 'list', items } }, facts, isOneOf(first))
}

const optionsOf = (tree: Tree): Tree[] => (tree.type === 'list' ? tree.items : [tree])

const OPPOSITE: Partial<Record<Binary['op'], Binary['op']>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
}

function sayComparison(tree: Binary, facts: Facts, holds: boolean, withNoun = true): string {
  const op = holds ? tree.op : (OPPOSITE[tree.op] ?? tree.op)
  const fact = tree.left.type === 'name' ? facts.get(tree.left.name) : undefined
  if (fact?.type === 'boolean' && tree.right.type === 'value')
    return sayName(fact.id, facts, (op === '==') === (tree.right.value === true))
  if (op === '==' || op === '!=' || op === 'in') return sayEquality(tree, facts, op === 'in' ? holds : op === '==')
  const noun = withNoun ? (fact?.noun ?? (/岁/.test(fact?.unit ?? '') ? '' : describe(tree.left, facts))) : ''
  return sayOrder(noun, { ...tree, op }, facts, fact)
}

function sayEquality(tree: Binary, facts: Facts, holds: boolean): string {
  const fact = tree.left.type === 'name' ? facts.get(tree.left.name) : undefined
  const isChoice = fact?.type === 'choice' || fact?.type === 'choices'
  const noun = isChoice ? (fact.noun ?? '') : describe(tree.left, facts)
  const items = optionsOf(tree.right).map((item) => describe(item, facts))
  const right = listed(items, holds ? '或' : '和')
  const nothing = isChoice ? sayNothing(right, noun, holds) : null
  if (nothing) return nothing
  if (isChoice && right === '都不是') return `${holds ? '不属于' : '属于'}所列${noun || '情形'}`
  return `${noun}${holds ? (noun ? '是' : '') : '不是'}${right}${unitOf(fact)}`
}

/** An option that says there is none, or no change, of what the fact is about: its opposite is that there is (不是没有变更 → 有变更). */
function sayNothing(option: string, noun: string, holds: boolean): string | null {
  if (noun && (option === '无' || option === '没有')) return `${holds ? '没有' : '有'}${noun}`
  if (option === '不变') return `${noun}${holds ? '不变' : '有变化'}`
  return !holds && /^没有./.test(option) ? `${noun}${option.slice(1)}` : null
}

/** What lasts is 满 or 不满, what is counted 以上 or 不到; a parameter of the law has no name of its own. */
function sayOrder(noun: string, { op, right: than }: Binary, facts: Facts, fact: Fact | undefined): string {
  const isParameter = than.type === 'name' && !facts.has(than.name)
  const right = isParameter ? '规定标准' : `${describe(than, facts)}${unitOf(fact)}`
  if (fact?.noun && noun && than.type === 'value' && than.value === 0 && (op === '>' || op === '<='))
    return `${op === '>' ? '有' : '没有'}${noun}`
  const isCounted = fact?.unit !== undefined && !LASTING.test(fact.unit)
  if (isCounted && op === '>=') return isParameter ? `${noun}达到${right}` : `${noun}${right}以上`
  if (isCounted && op === '<') return `${noun}不到${right}`
  return `${noun}${COMPARISONS[op] ?? op}${right}`
}

const LASTING = /^个?(年|月|天|日|工作日|自然日|周|小时|夜|周?岁)$/
const unitOf = (fact: Fact | undefined): string =>
  fact?.unit === '岁' ? '周岁' : fact?.unit === '百分比' ? '%' : (fact?.unit ?? '')

/** 甲、乙或丙 (甲和乙 where none of them holds); only 、 where an item already has a 或 of its own. */
function listed(items: string[], joint: '或' | '和' = '或'): string {
  if (items.length < 2 || items.some((item) => item.includes(joint))) return items.join('、')
  return `${items.slice(0, -1).join('、')}${joint}${items.at(-1)}`
}

const COMPARISONS: Record<string, string> = {
  '<': '不满',
  '<=': '不超过',
  '>': '超过',
  '>=': '满',
  '+': '加',
  '-': '减',
  '*': '乘',
  '/': '除以',
}

const statement = (ask: string): string =>
  ask
    .replace(/[？?]+$/, '')
    .replace(/[吗呢]$/, '')
    .replace(/^(申请人|您|你)(?=是否|有没有|是不是)/, '')

/** The question as a statement that holds. */
const affirm = (ask: string): string =>
  statement(ask)
    .replace(/有没有|有无/, '有')
    .replace(/是不是/, '是')
    .replace(/能不能|能否|可否/, '能')
    .replace(/会不会/, '会')
    .replace(/要不要/, '要')
    .replace(/是否/, '')

/** The question as a statement that does not hold. */
function deny(ask: string): string {
  const plain = statement(ask)
  const turned = plain
    .replace(/有没有|有无/, '没有')
    .replace(/是不是/, '不是')
    .replace(/能不能|能否|可否/, '不能')
    .replace(/会不会/, '不会')
    .replace(/要不要/, '不用')
  if (turned !== plain) return turned
  if (plain.includes('是否已')) return plain.replace('是否已', '还没有')
  if (plain.includes('是否'))
    return plain.replace(/是否(属于|是|有|能|会|要)?/, (_, verb: string | undefined) =>
      verb === '有' ? '没有' : `不${verb ?? ''}`,
    )
  return `不属于“${plain}”`
}

const nounOf = (name: string, facts: Map<string, Fact>): string =>
  facts.get(name)?.noun ?? statement(facts.get(name)?.ask ?? name).replace(/(是)?(多少|多大|几).*$/, '')
