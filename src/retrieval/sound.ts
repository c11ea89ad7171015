import { pinyin } from 'pinyin-pro'

/** Sounds that speakers of the Yangtze delta and most typists do not tell apart. */
const blur = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^n(?=[aeiou])/, 'l')

const cache = new Map<string, string>()
const HAN = /\p{Script=Han}/u

/** Toneless syllable of each Chinese character of a text; other characters stand for themselves. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })

/** Syllable of a single character by its commonest reading (for comparing sounds place by place). */
export function syllable(char: string): string {
  let known = cache.get(char)
  if (known === undefined) {
    known = HAN.test(char) ? pinyin(char, { toneType: 'none', v: true }) : char
    cache.set(char, known)
  }
  return known
}

/** How a word may be read, each reading as syllables: every reading of a single character; a longer word as spoken and character by character. */
export function readingsOf(word: string): string[][] {
  const readings =
    word.length === 1
      ? pinyin(word, { toneType: 'none', type: 'array', multiple: true, v: true }).map((reading) => [reading])
      : [syllablesOf(word), [...word].map(syllable)]
  return [...new Map(readings.map((syllables) => [syllables.join(' '), syllables])).values()]
}

/** Blurred syllable of a character: characters that sound alike give the same. */
export const blurredSyllable = (char: string): string => blur(syllable(char))

/** Pairs of neighbouring sounds (`~sen-fen`), the tokens by which homophones find one another. */
export function soundPairs(text: string): string[] {
  const pairs: string[] = []
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    const sounds = [...run].map(blurredSyllable)
    for (let i = 0; i + 1 < sounds.length; i++) pairs.push(`~${sounds[i]}-${sounds[i + 1]}`)
  }
  return pairs
}

/** First letters of the sounds of a text (`身份证` → `sfz`). */
export const initialsOf = (text: string): string => [...text].map((char) => syllable(char)[0] ?? '').join('')
