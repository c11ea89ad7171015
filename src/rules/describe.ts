import type { Fact } from '../contract/index.ts'
import type { Tree } from './parse.ts'

/** An expression in words for people (`age < 16 and agent == true` → 不满16周岁，且委托他人办理), from the facts' own questions. */
export function describe(tree: Tree, facts: Map<string, Fact>): string {
  switch (tree.type) {
    case 'value':
      return String(tree.value)
    case 'name':
      return nounOf(tree.name, facts)
    case 'list':
      return tree.items.map((item) => describe(item, facts)).join('、')
    case 'not':
      return tree.of.type === 'name'
        ? (facts.get(tree.of.name)?.no ?? `不是“${describe(tree.of, facts)}”`)
        : `不是“${describe(tree.of, facts)}”`
    case 'minus':
      return `-${describe(tree.of, facts)}`
    case 'call':
      return tree.args.map((arg) => describe(arg, facts)).join('到')
    case 'binary':
      return describeBinary(tree, facts)
  }
}

const JOINTS: Partial<Record<string, string>> = { and: '，且', or: '，或' }

function describeBinary(tree: Extract<Tree, { type: 'binary' }>, facts: Map<string, Fact>): string {
  const joint = JOINTS[tree.op]
  if (joint) return `${describe(tree.left, facts)}${joint}${describe(tree.right, facts)}`
  const fact = tree.left.type === 'name' ? facts.get(tree.left.name) : undefined
  const right = describe(tree.right, facts)
  if (fact?.type === 'boolean' && tree.right.type === 'value') {
    const holds = (tree.op === '==') === (tree.right.value === true)
    return holds ? (fact.yes ?? affirm(fact.ask)) : (fact.no ?? deny(fact.ask))
  }
  if (tree.op === '==' || (tree.op === 'in' && fact))
    return tree.right.type === 'list' ? tree.right.items.map((item) => describe(item, facts)).join('或') : right
  if (tree.op === '!=') return `不是${right}`
  const unit = fact?.unit ?? ''
  const left = fact?.unit && /岁/.test(unit) && !fact.noun ? '' : describe(tree.left, facts)
  return `${left}${COMPARISONS[tree.op] ?? tree.op}${right}${unit}`
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
