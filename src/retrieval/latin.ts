import type { Lexicon } from './lexicon.ts'

/** What a run of Latin letters stands for, read as full pinyin or as initials; null where it is neither. */
export type LatinReading = { text: string; kind: 'pinyin' | 'initials' }

const MAX_RUN = 60

/**
 * Reads letters as the likeliest sequence of catalogue words (`shenfenzhengdiule` → 身份证丢了), by the
 * words' counts; letters that no syllables fit are tried as initials (`sfz` → 身份证).
 */
export function readLatin(letters: string, lexicon: Lexicon): LatinReading | null {
  const run = letters.replace(/[^a-z]/g, '')
  if (run.length < 2 || run.length > MAX_RUN) return null
  const full = decode(run, (piece) => lexicon.byPinyin.get(piece), lexicon, 1)
  if (full) return { text: full, kind: 'pinyin' }
  const short = decode(run, (piece) => (piece.length >= 2 ? lexicon.byInitials.get(piece) : undefined), lexicon, 3)
  return short ? { text: short, kind: 'initials' } : null
}

/** Viterbi over positions: the fewest and commonest words that cover the whole run. */
function decode(
  run: string,
  wordsFor: (piece: string) => string[] | undefined,
  lexicon: Lexicon,
  perWord: number,
): string | null {
  const best: ({ cost: number; text: string } | undefined)[] = [{ cost: 0, text: '' }]
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - lexicon.longest * 6); start < end; start++) {
      const before = best[start]
      if (!before) continue
      const words = wordsFor(run.slice(start, end))
      if (!words) continue
      const word = words.reduce((a, b) => (lexicon.count(b) > lexicon.count(a) ? b : a))
      const single = word.length === 1 ? 3 : 0
      const cost = before.cost + perWord + 4 + single - Math.log(1 + lexicon.count(word)) * 0.8
      const current = best[end]
      if (!current || cost < current.cost) best[end] = { cost, text: before.text + word }
    }
  }
  return best[run.length]?.text ?? null
}
