import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ExpressionError, evaluate, namesIn, parse, type Tree } from './index.ts'

const faultOf = (source: string): { message: string; column: number } => {
  try {
    parse(source)
  } catch (error) {
    if (error instanceof ExpressionError) return { message: error.message, column: error.column }
    throw error
  }
  throw new Error(`“${source}” was read without complaint`)
}

test.each([
  ['a or b and c', 'a or (b and c)'],
  ['not a and b', '(not a) and b'],
  ['not a == b', 'not (a == b)'],
  ['a and age >= 16 + 2', 'a and (age >= (16 + 2))'],
  ['a - b - c', '(a - b) - c'],
  ['a / b / c', '(a / b) / c'],
  ['a + b * c', 'a + (b * c)'],
  ['-a * b', '(-a) * b'],
  ["x in ['甲', '乙'] or not y", "(x in ['甲', '乙']) or (not y)"],
])('%s means %s', (short, full) => {
  expect(parse(short)).toEqual(parse(full))
})

test('texts may stand in either quotation marks, and hold quotation marks themselves', () => {
  expect(parse('"损坏"')).toEqual(parse("'损坏'"))
  expect(parse("'张三的\\'店\\''")).toEqual({ type: 'value', value: "张三的'店'" })
})

test.each([
  ['nothing at all', '', '没有写完', 1],
  ['a condition that stops in the middle', 'age >= ', '没有写完', 8],
  ['a bracket left open', '(age > 16', '应有“)”', 10],
  ['a bracket too many', 'age > 16)', '不该有“)”', 9],
  ['an equals sign as in a formula', 'age = 16', '“= 16”', 5],
  ['Chinese punctuation', "reason == '损坏'，age > 16", '认不出的符号', 15],
  ['two facts without a word between', 'lost age', '不该有“age”', 6],
  ['a text left open', "reason == '损坏", '认不出的符号', 11],
  ['a list whose comma is a text', "x in ['甲' ',' '乙']", '应有“]”', 11],
])('refuses %s, naming the column', (_, source, message, column) => {
  const fault = faultOf(source)
  expect(fault.message).toContain(message)
  expect(fault.column).toBe(column)
})

test('an expression nested without end is refused, not run until the stack breaks', () => {
  expect(faultOf(`${'('.repeat(10_000)}a${')'.repeat(10_000)}`).message).toContain('嵌套太深')
  expect(parse(`a${' and a'.repeat(5000)}`).type).toBe('binary')
})

test('names every fact an expression reads, each once', () => {
  expect(
    namesIn(parse("age >= 16 and (not agent or months(birth, today) > 3 and kind in ['甲', other]) and age < 60")),
  ).toEqual(new Set(['age', 'agent', 'birth', 'today', 'kind', 'other']))
})

const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c').map((name): Tree => ({ type: 'name', name })),
    fc.boolean().map((value): Tree => ({ type: 'value', value })),
    tie('tree').map((of): Tree => ({ type: 'not', of })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('tree'), tie('tree'))
      .map(([op, left, right]): Tree => ({ type: 'binary', op, left, right })),
  ),
}))

function write(tree: Tree): string {
  if (tree.type === 'name') return tree.name
  if (tree.type === 'value') return String(tree.value)
  if (tree.type === 'not') return `(not ${write(tree.of)})`
  if (tree.type === 'binary') return `(${write(tree.left)} ${tree.op} ${write(tree.right)})`
  throw new Error(tree.type)
}

test('whatever is written out with brackets is read back as it was', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      expect(parse(write(tree))).toEqual(tree)
    }),
  )
})

test('any text is read or refused with a place inside it', () => {
  const parts = fc.constantFrom(
    'a',
    '1',
    "'甲'",
    'and',
    'or',
    'not',
    'in',
    '(',
    ')',
    '[',
    ']',
    ',',
    '==',
    '<',
    '-',
    '!',
    ' ',
    '，',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
      const source = pieces.join(' ')
      try {
        evaluate(parse(source), {})
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error
        expect(error.column).toBeGreaterThanOrEqual(1)
        expect(error.column).toBeLessThanOrEqual(source.length + 1)
      }
    }),
  )
})
