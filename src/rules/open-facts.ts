import { judge } from './evaluate.ts'
import { namesIn, type Tree } from './parse.ts'
import type { Situation } from './service-rules.ts'

/** The facts without an answer that an expression still hangs on, with those that decide whether they are asked. */
export function openFacts(tree: Tree, { rules: { facts, gates }, answerTo, lookup }: Situation): Set<string> {
  const open = new Set<string>()
  const visitName = (name: string): void => {
    if (open.has(name) || !facts.has(name) || lookup(name) !== undefined) return
    const gate = gates.get(name)
    if (gate) visit(gate)
    if (answerTo(name) === undefined) open.add(name)
  }
  const visit = (part: Tree): void => {
    if (judge(part, lookup) !== 'unknown') return
    if (part.type === 'not') visit(part.of)
    else if (part.type === 'binary' && (part.op === 'and' || part.op === 'or')) {
      visit(part.left)
      visit(part.right)
    } else for (const name of namesIn(part)) visitName(name)
  }
  visit(tree)
  return open
}
