import { type Condition, isMaterialChoice, type ServiceDocument } from '../contract/index.ts'
import { ExpressionError, FUNCTIONS, namesIn, parse, type Tree } from '../rules/index.ts'
import type { KnowledgeFault, YamlSource } from './yaml-source.ts'

type Path = (string | number)[]
type Finding = { path: Path; message: string; remedy: string }

/** What a service is checked against beside itself. */
export type Surroundings = { serviceIds: Set<string>; knowsLaw: (title: string) => boolean }

/** Checks of one service document that a schema cannot say: expressions, references, laws. */
export function checkService(
  service: ServiceDocument,
  source: YamlSource,
  surroundings: Surroundings,
): KnowledgeFault[] {
  const findings = [
    ...checkExpressions(service),
    ...checkUniqueIds(service),
    ...checkGates(service),
    ...checkReferences(service, surroundings),
    ...checkTouches(service),
  ]
  return findings.map(({ path, message, remedy }) => ({
    file: source.file,
    line: source.lineOf(path),
    path: path.join('.'),
    message,
    remedy,
  }))
}

/** Every expression of a service with its place. */
export function expressionsOf(service: ServiceDocument): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = []
  const add = (path: Path, text: string | null | undefined): void => {
    if (text != null) found.push({ path, text })
  }
  service.facts.forEach((fact, i) => add(['facts', i, 'askWhen'], fact.askWhen))
  service.conditions.forEach((condition, i) => add(['conditions', i, 'when'], condition.when))
  service.materials.forEach((material, i) => add(['materials', i, 'when'], material.when))
  service.variants?.forEach((variant, i) => add(['variants', i, 'when'], variant.when))
  service.amounts?.forEach((amount, i) => {
    add(['amounts', i, 'when'], amount.when)
    add(['amounts', i, 'formula'], amount.formula)
  })
  for (const key of ['time', 'fee', 'visits', 'channels', 'level', 'result'] as const) {
    const element = service[key]
    if (!Array.isArray(element)) continue
    element.forEach((entry, i) => {
      if (typeof entry === 'object' && 'when' in entry) add([key, i, 'when'], entry.when)
    })
  }
  return found
}

function checkExpressions(service: ServiceDocument): Finding[] {
  const facts = new Map(service.facts.map((fact) => [fact.id, fact]))
  const parameters = new Set(Object.keys(service.parameters ?? {}).filter((key) => key !== 'basis'))
  const used = new Set<string>()
  const findings: Finding[] = []
  for (const { path, text } of expressionsOf(service)) {
    const tree = tryParse(text)
    if (tree instanceof ExpressionError) {
      findings.push({ path, message: `表达式第${tree.column}个字符处：${tree.message}`, remedy: '改正表达式' })
      continue
    }
    for (const name of namesIn(tree)) {
      used.add(name)
      if (facts.has(name) || parameters.has(name) || name === 'today') continue
      findings.push({ path, message: `用到没有定义的事实“${name}”`, remedy: '在 facts 里补上它，或改用已有的事实' })
    }
    for (const message of strayOptions(tree, facts)) {
      findings.push({ path, message, remedy: '选项文字要与 facts 里的 options 完全一致' })
    }
  }
  service.facts.forEach((fact, i) => {
    if (!used.has(fact.id))
      findings.push({
        path: ['facts', i],
        message: `事实“${fact.id}”没有任何条件、材料或情形用到`,
        remedy: '删去它，或写明它影响什么',
      })
    const choosing = fact.type === 'choice' || fact.type === 'choices'
    if (choosing !== (fact.options !== undefined))
      findings.push({ path: ['facts', i], message: '选择题要有 options，其他类型不能有', remedy: '补上或删去 options' })
  })
  return findings
}

function tryParse(text: string): Tree | ExpressionError {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}

/** Texts compared with a choice that are none of its options, and calls of functions that do not exist. */
function strayOptions(tree: Tree, facts: Map<string, { options?: string[] | undefined }>): string[] {
  if (tree.type === 'not' || tree.type === 'minus') return strayOptions(tree.of, facts)
  if (tree.type === 'list') return tree.items.flatMap((item) => strayOptions(item, facts))
  if (tree.type === 'call') {
    const known = Object.hasOwn(FUNCTIONS, tree.name) ? FUNCTIONS[tree.name] : undefined
    const wrong = !known || known.arity !== tree.args.length
    return [
      ...(wrong ? [`没有函数 ${tree.name}（${tree.args.length}个参数）`] : []),
      ...tree.args.flatMap((arg) => strayOptions(arg, facts)),
    ]
  }
  if (tree.type !== 'binary') return []
  const [name, other] =
    tree.left.type === 'name'
      ? [tree.left.name, tree.right]
      : tree.right.type === 'name'
        ? [tree.right.name, tree.left]
        : [null, null]
  const options = name === null ? undefined : facts.get(name)?.options
  const texts = !options || !other ? [] : other.type === 'list' ? other.items : [other]
  const stray = texts.flatMap((text) =>
    text.type === 'value' && typeof text.value === 'string' && !options?.includes(text.value)
      ? [`“${text.value}”不是“${name}”的选项`]
      : [],
  )
  return [...stray, ...strayOptions(tree.left, facts), ...strayOptions(tree.right, facts)]
}

function checkUniqueIds(service: ServiceDocument): Finding[] {
  return (['facts', 'conditions', 'materials', 'variants'] as const).flatMap((key) => {
    const seen = new Set<string>()
    return (service[key] ?? []).flatMap((entry, i) => {
      if (!seen.has(entry.id)) {
        seen.add(entry.id)
        return []
      }
      return [{ path: [key, i, 'id'], message: `编号“${entry.id}”重复`, remedy: '换一个编号' }]
    })
  })
}

/** A fact must not be asked only where an answer to itself says so, by whatever way round. */
function checkGates({ facts }: ServiceDocument): Finding[] {
  const gates = new Map(
    facts.map(({ id, askWhen }) => {
      const tree = askWhen ? tryParse(askWhen) : undefined
      return [id, tree && !(tree instanceof ExpressionError) ? [...namesIn(tree)] : []] as const
    }),
  )
  const reaches = (from: string, to: string, way: Set<string> = new Set()): boolean =>
    (gates.get(from) ?? []).some((next) => next === to || (!way.has(next) && reaches(next, to, way.add(next))))
  return facts.flatMap(({ id }, i) =>
    reaches(id, id)
      ? [{ path: ['facts', i, 'askWhen'], message: `“${id}”要先答了它自己才会问`, remedy: '改掉绕圈的 askWhen' }]
      : [],
  )
}

function checkReferences(service: ServiceDocument, { serviceIds, knowsLaw }: Surroundings): Finding[] {
  const findings: Finding[] = []
  service.related.forEach((id, i) => {
    if (!serviceIds.has(id))
      findings.push({ path: ['related', i], message: `没有事项“${id}”`, remedy: '改为已有事项的编号，或删去' })
  })
  service.conditions.forEach((condition: Condition, i) => {
    const id = condition.otherwise?.service
    if (id && !serviceIds.has(id))
      findings.push({
        path: ['conditions', i, 'otherwise', 'service'],
        message: `没有事项“${id}”`,
        remedy: '改为已有事项的编号',
      })
  })
  service.legalBasis.forEach((basis, i) => {
    if (!knowsLaw(basis.law))
      findings.push({
        path: ['legalBasis', i, 'law'],
        message: `法规表里没有《${basis.law}》`,
        remedy: '在 knowledge/laws 里登记这部法规（或把这个写法加到它的 aliases）',
      })
  })
  const materialIds = new Set(service.materials.map((material) => material.id))
  service.materials.forEach((material, i) => {
    if (!isMaterialChoice(material)) return
    material.anyOf.forEach((id, j) => {
      if (!materialIds.has(id))
        findings.push({
          path: ['materials', i, 'anyOf', j],
          message: `没有材料“${id}”`,
          remedy: '改为本事项材料的编号',
        })
    })
  })
  return findings
}

const ELEMENTS = new Set([
  'time',
  'fee',
  'visits',
  'channels',
  'level',
  'result',
  'materials',
  'conditions',
  'steps',
  'legalBasis',
  'faqs',
  'amounts',
  'changes',
  'parameters',
  'reviewPoints',
  'form',
  'facts',
  'variants',
  'list',
  'summary',
])

function checkTouches(service: ServiceDocument): Finding[] {
  const ids = {
    materials: new Set(service.materials.map(({ id }) => id)),
    conditions: new Set(service.conditions.map(({ id }) => id)),
  }
  return service.uncertain.flatMap((doubt, i) =>
    doubt.touches.flatMap((touched, j) => {
      const [element = '', part] = touched.split('.')
      const known = ELEMENTS.has(element)
      const partKnown = part === undefined || !(element in ids) || ids[element as keyof typeof ids].has(part)
      if (known && partKnown) return []
      return [
        {
          path: ['uncertain', i, 'touches', j],
          message: `没有要素“${touched}”`,
          remedy: '写要素路径，如 time.promised、fee、materials.材料编号',
        },
      ]
    }),
  )
}
