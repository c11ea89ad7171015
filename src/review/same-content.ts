import { bearsOut, claimsIn } from '../claims/index.ts'

/** Names of papers and laws, and words that are quoted. */
const QUOTED = /《[^》]*》|“[^”]*”/gu
const TOKEN = /⟦\d+⟧/gu
/** A line may become so much longer or shorter. */
const LONGER = 1.6
const SHORTER = 0.5

type Rules = {
  /** Characters that any wording may use. */
  joining: string
  /** Words of judgement: as often as before. */
  judging: readonly string[]
  /** What has to stand as it is, where the draft has it. */
  fixed: readonly string[]
}

/**
 * Whether a text says line by line what a draft says: the same figures, dates, articles, quoted words, names (as tokens) and
 * judgements, no more and no fewer, and no character that neither the draft nor the joining ones have, so that no new name or
 * reason can come in.
 */
export function saysTheSame(draft: string, text: string, rules: Rules): boolean {
  const before = draft.split('\n')
  const after = text.split('\n')
  const known = new Set([...draft, ...rules.joining])
  return (
    before.length === after.length &&
    before.every((line, i) => isSameLine(line, after[i] ?? '', rules)) &&
    [...text].every((char) => known.has(char) || !/[\p{L}\p{N}]/u.test(char))
  )
}

const isSameLine = (line: string, said: string, { judging, fixed }: Rules): boolean =>
  said.length <= line.length * LONGER &&
  said.length >= line.length * SHORTER &&
  [QUOTED, TOKEN].every((pattern) => all(line, pattern) === all(said, pattern)) &&
  judging.every((word) => line.split(word).length === said.split(word).length) &&
  fixed.every((words) => !line.includes(words) || said.includes(words)) &&
  holds(line, said) &&
  holds(said, line)

const all = (text: string, pattern: RegExp): string => (text.match(pattern) ?? []).toSorted().join('\n')

/** Every figure, date and article of a text is in the other one. */
const holds = (source: string, text: string): boolean => {
  const known = claimsIn(source)
  return claimsIn(text).every((claim) => claim.soft || known.some((one) => bearsOut(one, claim)))
}
