/** Syntax tree of an expression over facts (`age >= 16 and reason in ['损坏', '遗失']`). */
export type Tree =
  | { type: 'value'; value: boolean | number | string }
  | { type: 'name'; name: string }
  | { type: 'list'; items: Tree[] }
  | { type: 'not' | 'minus'; of: Tree }
  | { type: 'call'; name: string; args: Tree[] }
  | { type: 'binary'; op: BinaryOp; left: Tree; right: Tree }

export type BinaryOp = 'and' | 'or' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/'

/** A fault in an expression, with the column (from 1) where reading stopped. */
export class ExpressionError extends Error {
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.column = column
  }
}

type Token = { kind: 'number' | 'string' | 'name' | 'op' | 'end'; text: string; column: number }

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([A-Za-z_][A-Za-z0-9_]*)|(==|!=|<=|>=|[<>+\-*/()[\],]))/y

const BINDING: Record<BinaryOp, number> = {
  or: 1,
  and: 2,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
}
const NOT_BINDING = 3
const MINUS_BINDING = 7

const isBinaryOp = (text: string): text is BinaryOp => Object.hasOwn(BINDING, text)

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const start = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match) {
      const rest = source.slice(start).trimStart()
      throw new ExpressionError(`认不出的符号“${rest.slice(0, 8).trimEnd()}”`, source.length - rest.length + 1)
    }
    const [all, number, single, double, name, op] = match
    const column = start + all.length - all.trimStart().length + 1
    if (number !== undefined) tokens.push({ kind: 'number', text: number, column })
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'string', text: (single ?? double ?? '').replace(/\\(.)/g, '$1'), column })
    else if (name !== undefined)
      tokens.push({ kind: ['and', 'or', 'not', 'in'].includes(name) ? 'op' : 'name', text: name, column })
    else tokens.push({ kind: 'op', text: op ?? '', column })
  }
  return [...tokens, { kind: 'end', text: '', column: source.length + 1 }]
}

const MAX_DEPTH = 60

class Parser {
  private position = 0
  private depth = 0
  private readonly tokens: Token[]

  constructor(tokens: Token[]) {
    this.tokens = tokens
  }

  parse(): Tree {
    const tree = this.expression(0)
    if (this.peek().kind !== 'end') this.fail(`这里不该有“${this.peek().text}”`)
    return tree
  }

  private expression(binding: number): Tree {
    if (++this.depth > MAX_DEPTH) this.fail('表达式嵌套太深')
    let left = this.operand()
    for (;;) {
      const { kind, text } = this.peek()
      if (kind !== 'op' || !isBinaryOp(text) || BINDING[text] <= binding) break
      this.next()
      left = { type: 'binary', op: text, left, right: this.expression(BINDING[text]) }
    }
    this.depth--
    return left
  }

  private operand(): Tree {
    const token = this.next()
    if (token.kind === 'number') return { type: 'value', value: Number(token.text) }
    if (token.kind === 'string') return { type: 'value', value: token.text }
    if (token.kind === 'name') return this.named(token)
    if (token.text === 'not') return { type: 'not', of: this.expression(NOT_BINDING) }
    if (token.text === '-') return { type: 'minus', of: this.expression(MINUS_BINDING) }
    if (token.text === '(') {
      const inner = this.expression(0)
      this.expect(')')
      return inner
    }
    if (token.text === '[') return { type: 'list', items: this.sequence(']') }
    this.position--
    return this.fail(token.kind === 'end' ? '表达式没有写完' : `这里不该有“${token.text}”`)
  }

  private named(token: Token): Tree {
    if (token.text === 'true' || token.text === 'false') return { type: 'value', value: token.text === 'true' }
    if (!this.isNext('(')) return { type: 'name', name: token.text }
    this.next()
    return { type: 'call', name: token.text, args: this.sequence(')') }
  }

  private sequence(close: string): Tree[] {
    const items: Tree[] = []
    if (this.isNext(close)) {
      this.next()
      return items
    }
    for (;;) {
      items.push(this.expression(0))
      if (this.isNext(',')) this.next()
      else {
        this.expect(close)
        return items
      }
    }
  }

  private expect(text: string) {
    if (!this.isNext(text)) this.fail(`这里应有“${text}”`)
    this.next()
  }

  private isNext(sign: string): boolean {
    return this.peek().kind === 'op' && this.peek().text === sign
  }

  private peek(): Token {
    return this.tokens[this.position] as Token
  }

  private next(): Token {
    return this.tokens[this.position++] as Token
  }

  private fail(message: string): never {
    throw new ExpressionError(message, this.peek().column)
  }
}

/** Reads an expression once; throws ExpressionError (Chinese message, column from 1). */
export const parse = (source: string): Tree => new Parser(tokenize(source)).parse()

/** Every name (fact or parameter) that a tree reads. */
export function namesIn(tree: Tree): Set<string> {
  switch (tree.type) {
    case 'value':
      return new Set()
    case 'name':
      return new Set([tree.name])
    case 'list':
      return union(tree.items)
    case 'call':
      return union(tree.args)
    case 'not':
    case 'minus':
      return namesIn(tree.of)
    case 'binary':
      return union([tree.left, tree.right])
  }
}

const union = (trees: Tree[]): Set<string> => new Set(trees.flatMap((tree) => [...namesIn(tree)]))
