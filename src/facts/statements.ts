/** How much two statements share, by pairs of characters: `ofFact` of what the fact says, `ofClause` of what the clause says. */
export type Overlap = { ofFact: number; ofClause: number }

/**
 * Weighs pairs of characters over all statements of all fact sheets, so that 申请 counts little and 专间 counts much. What denies
 * and what says nothing (是, 已, 进行) is taken out first: a statement and its opposite are about the same.
 */
export function createStatements(statements: string[], unsaid: RegExp) {
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const pair of pairsOf(statement, unsaid)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  const weightOf = (pair: string): number => Math.log(1 + statements.length / (1 + (counts.get(pair) ?? 0)))
  const weightOfAll = (pairs: Iterable<string>): number => [...pairs].reduce((sum, pair) => sum + weightOf(pair), 0)

  return {
    pairsOf: (text: string): Set<string> => pairsOf(text, unsaid),
    overlap(fact: Set<string>, clause: Set<string>): Overlap {
      const shared = weightOfAll([...fact].filter((pair) => clause.has(pair)))
      return { ofFact: shared / (weightOfAll(fact) || 1), ofClause: shared / (weightOfAll(clause) || 1) }
    },
  }
}

function pairsOf(text: string, unsaid: RegExp): Set<string> {
  const pairs = new Set<string>()
  for (const run of text
    .replace(/[（(].*?[)）]/g, ' ')
    .replace(unsaid, '')
    .split(/[^\p{Script=Han}\p{L}\p{N}]+/u))
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
  return pairs
}
