import { ExpressionError, FUNCTIONS, namesIn, parse, type Tree } from '../../rules/index.ts'
import { type Doc, isObject, parts, placeOf, text } from './document.ts'

/** Lists whose entries carry expressions, with the keys of these. */
const CARRYING: [list: string, keys: string[]][] = [
  ['facts', ['askWhen']],
  ['conditions', ['when']],
  ['materials', ['when']],
  ['variants', ['when']],
  ['amounts', ['when', 'formula']],
  ['time', ['when']],
  ['fee', ['when']],
  ['visits', ['when']],
  ['channels', ['when']],
  ['level', ['when']],
  ['result', ['when']],
]

/** Every expression of a document, with what is wrong with it. */
export function expressionsIn(doc: Doc): { path: string; fault: string | null }[] {
  const parameters = isObject(doc.raw.parameters) ? Object.keys(doc.raw.parameters) : []
  const known = new Set(['today', ...parameters, ...parts(doc, 'facts').map((fact) => text(fact, 'id'))])
  return CARRYING.flatMap(([list, keys]) =>
    parts(doc, list).flatMap((part) =>
      keys.flatMap((key) => {
        const written = text(part, key)
        return written === '' ? [] : [{ path: placeOf(part, key), fault: faultOf(written, known) }]
      }),
    ),
  )
}

function faultOf(written: string, known: Set<string>): string | null {
  try {
    const tree = parse(written)
    const stranger = [...namesIn(tree)].find((name) => !known.has(name))
    if (stranger) return `没有事实“${stranger}”`
    const call = callsIn(tree).find((name) => !Object.hasOwn(FUNCTIONS, name))
    return call ? `没有函数 ${call}` : null
  } catch (error) {
    if (error instanceof ExpressionError) return `第${error.column}个字符处${error.message}`
    throw error
  }
}

function callsIn(tree: Tree): string[] {
  switch (tree.type) {
    case 'call':
      return [tree.name, ...tree.args.flatMap(callsIn)]
    case 'list':
      return tree.items.flatMap(callsIn)
    case 'not':
    case 'minus':
      return callsIn(tree.of)
    case 'binary':
      return [...callsIn(tree.left), ...callsIn(tree.right)]
    default:
      return []
  }
}
