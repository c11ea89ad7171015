import type { Segmenter } from '../retrieval/index.ts'

/** The words of a statement that say what it is about, with their weight: words that few facts share weigh more. */
export type KeyWords = Map<string, number>

/** Weighs words over all that is asked anywhere, so that 申请 counts little and 专间 counts much. */
export function createKeyWords(
  segmenter: Pick<Segmenter, 'cut'>,
  statements: string[],
  empty: Set<string>,
  groups: string[][],
) {
  const groupOf = new Map(groups.flatMap((group, i) => group.map((word) => [word, `#${i}`] as const)))
  const wordsOf = (text: string): string[] =>
    segmenter
      .cut(text.replace(/[（(].*?[)）]/g, ''))
      .filter((word) => /[\p{Script=Han}\p{L}\p{N}]/u.test(word) && !empty.has(word))
      .map((word) => groupOf.get(word) ?? word)
  const counts = new Map<string, number>()
  for (const statement of statements)
    for (const word of new Set(wordsOf(statement))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weightOf = (word: string): number => Math.log(1 + statements.length / (1 + (counts.get(word) ?? 0)))
  return {
    wordsOf: (text: string): Set<string> => new Set(wordsOf(text)),
    keyWords: (text: string): KeyWords => new Map(wordsOf(text).map((word) => [word, weightOf(word)])),
  }
}

/** How much of a statement's weight a clause holds, from 0 to 1. */
export function coverage(keys: KeyWords, said: Set<string>): number {
  let whole = 0
  let held = 0
  for (const [word, weight] of keys) {
    whole += weight
    if (said.has(word)) held += weight
  }
  return whole === 0 ? 0 : held / whole
}
