/** How much two short texts say the same, 0 to 1. */
export type Likeness = (a: string, b: string) => number

/** Pairs of characters of a text with their weights; the root of the squares beside them. */
type Vector = { pairs: Map<string, number>; length: number }

/**
 * Likeness of texts by their pairs of characters, where pairs that stand in many groups of texts (申请, 证明) weigh little. A text that is
 * wholly within the other is like it, the more of it it makes up. `strange` is how much pairs count that stand in no group.
 */
export function createLikeness(groups: string[][], strange = 1): Likeness {
  const found = new Map<string, number>()
  for (const texts of groups)
    for (const pair of new Set(texts.flatMap((text) => pairsOf(plain(text)))))
      found.set(pair, (found.get(pair) ?? 0) + 1)
  const weigh = (pair: string): number =>
    (Math.log((groups.length + 1) / ((found.get(pair) ?? 0) + 1)) + 0.1) * (found.has(pair) ? 1 : strange)

  const vectors = new Map<string, Vector>()
  const vectorOf = (text: string): Vector => {
    const known = vectors.get(text)
    if (known) return known
    const pairs = new Map(pairsOf(plain(text)).map((pair) => [pair, weigh(pair)]))
    const made = { pairs, length: Math.hypot(...pairs.values()) }
    if (vectors.size < MAX_KEPT) vectors.set(text, made)
    return made
  }
  return (a, b) => {
    if (a === b) return 1
    const [x, y] = [vectorOf(a), vectorOf(b)]
    if (x.length === 0 || y.length === 0) return 0
    const [few, many] = x.pairs.size <= y.pairs.size ? [x, y] : [y, x]
    let shared = 0
    for (const [pair, weight] of few.pairs) if (many.pairs.has(pair)) shared += weight * weight
    return shared / (x.length * y.length)
  }
}

/** Texts of papers come and go; those of the catalogue are some ten thousand. */
const MAX_KEPT = 20_000

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,、;:()《》"'“”。.·-]/g, '')
const pairsOf = (text: string): string[] => {
  const signs = [...text]
  return [...new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`))]
}
