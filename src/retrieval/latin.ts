import type { Lexicon } from './lexicon.ts'

const MAX_LETTERS = 60
/** Cost of a word read from its whole pinyin, from its initials, and of a single character; a common word costs less. */
const PINYIN_COST = 5
const INITIALS_COST = 7
const SINGLE_COST = 3
const PAIR_COST = 1.5
const COMMON_GAIN = 0.8
/** Dearer than this per letter, a reading is a guess. */
const MAX_COST_PER_LETTER = 1.6

type Step = { cost: number; text: string }

/**
 * Reads letters as the likeliest sequence of catalogue words (`shenfenzheng diule` → 身份证丢了), each by its whole pinyin or by
 * its initials (`sfz diule`); null where they are neither. A space ends a syllable, and never stands inside initials.
 */
export function readLatin(letters: string, lexicon: Lexicon): string | null {
  const words = letters.split(/[^a-z]+/).filter(Boolean)
  const run = words.join('')
  if (run.length < 2 || run.length > MAX_LETTERS) return null
  const breaks = new Set(words.map((_, i) => words.slice(0, i + 1).join('').length))
  const best: (Step | undefined)[] = [{ cost: 0, text: '' }]
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - lexicon.longest * 6); start < end; start++) {
      const before = best[start]
      if (!before) continue
      const inside = [...breaks].filter((at) => at > start && at < end).map((at) => at - start)
      const word = cheapest(run.slice(start, end), inside, lexicon)
      if (!word) continue
      const cost = before.cost + word.cost
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, text: before.text + word.text }
    }
  }
  const whole = best[run.length]
  return whole && whole.cost <= MAX_COST_PER_LETTER * run.length ? whole.text : null
}

function cheapest(piece: string, inside: number[], lexicon: Lexicon): Step | null {
  const gain = (word: string) => COMMON_GAIN * Math.log(1 + lexicon.count(word))
  const spelled = (lexicon.byPinyin.get(piece) ?? [])
    .filter(({ ends }) => inside.every((at) => ends.includes(at)))
    .map(({ word: text }): Step => ({ text, cost: PINYIN_COST + (text.length === 1 ? SINGLE_COST : 0) - gain(text) }))
  const short =
    piece.length < 2 || inside.length > 0
      ? []
      : (lexicon.byInitials.get(piece) ?? []).map(
          (text): Step => ({ text, cost: INITIALS_COST + (text.length === 2 ? PAIR_COST : 0) - gain(text) }),
        )
  return [...spelled, ...short].reduce<Step | null>((a, b) => (a === null || b.cost < a.cost ? b : a), null)
}
