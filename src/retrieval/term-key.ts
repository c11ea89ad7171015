const SHIFT = 0x80

/**
 * A word as MiniSearch keeps it: two narrow characters for each Chinese one, ASCII as it is. The tree of MiniSearch compares a word
 * with every branch in turn, and thousands of Chinese characters begin a word; this way there are few branches, and a word is found
 * ten times as fast.
 */
export function splitTerm(term: string): string {
  let key = ''
  for (let i = 0; i < term.length; i++) {
    const unit = term.charCodeAt(i)
    key += unit < SHIFT ? term[i] : String.fromCharCode(SHIFT + (unit >> 8), SHIFT + (unit & 0xff))
  }
  return key
}

/** The word that a key stands for. */
export function joinTerm(key: string): string {
  let term = ''
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    term += unit < SHIFT ? key[i] : String.fromCharCode(((unit - SHIFT) << 8) | (key.charCodeAt(++i) - SHIFT))
  }
  return term
}

/** What a hit matched, by word instead of by key: few of the hits are shown, so only those are read back. */
export const wordsOf = (match: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(match).map(([key, fields]) => [joinTerm(key), fields]))
