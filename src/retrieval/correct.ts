import type { Lexicon } from './lexicon.ts'
import type { Segmenter } from './segment.ts'
import { blurredSyllable } from './sound.ts'

export type Replacement = { from: string; to: string }

const MIN_COUNT = 8
const SURE_LENGTH = 3
const HAN = /\p{Script=Han}/u

/**
 * Mends homophones: a stretch of characters that is no word of the catalogue but sounds like one (居住正 → 居住证).
 * Stretches inside known words stay as they are. Two characters are too little to be sure: what they may stand for
 * is only a `guess`, to be searched beside what was typed.
 */
export function correctHomophones(
  text: string,
  lexicon: Lexicon,
  segmenter: Segmenter,
): { text: string; replaced: Replacement[]; guesses: string[] } {
  const chars = [...text]
  const safe = knownPlaces(text, chars.length, lexicon, segmenter)
  const replaced: Replacement[] = []
  const guesses: string[] = []
  for (let at = 0; at < chars.length; at++) {
    const fix = longestFix(chars, at, safe, lexicon)
    if (!fix) continue
    if (fix.length < SURE_LENGTH) {
      guesses.push(fix)
      continue
    }
    replaced.push({ from: chars.slice(at, at + fix.length).join(''), to: fix })
    chars.splice(at, fix.length, ...fix)
    at += fix.length - 1
  }
  return { text: chars.join(''), replaced, guesses }
}

/** Places covered by words of the catalogue of two characters or more, as the segmenter cuts. */
function knownPlaces(text: string, size: number, lexicon: Lexicon, segmenter: Segmenter): boolean[] {
  const safe = new Array<boolean>(size).fill(false)
  let at = 0
  for (const word of segmenter.cut(text)) {
    const length = [...word].length
    if (length >= 2 && lexicon.has(word)) safe.fill(true, at, at + length)
    at += length
  }
  return safe
}

function longestFix(chars: string[], at: number, safe: boolean[], lexicon: Lexicon): string | null {
  for (let length = Math.min(6, chars.length - at); length >= 2; length--) {
    const stretch = chars.slice(at, at + length)
    if (!stretch.every((char) => HAN.test(char))) continue
    if (stretch.every((_, i) => safe[at + i])) continue
    const written = stretch.join('')
    if (lexicon.has(written)) return null
    const alike = lexicon.bySound.get(stretch.map(blurredSyllable).join(' '))
    const word = alike?.reduce((a, b) => (lexicon.count(b) > lexicon.count(a) ? b : a))
    if (!word || word === written || lexicon.count(word) < MIN_COUNT) continue
    const differing = [...word].filter((char, i) => char !== stretch[i]).length
    const kept = length - differing
    if (kept >= 1 && (length >= 3 || differing === 1)) return word
  }
  return null
}
