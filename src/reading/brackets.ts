/** Brackets as Chinese texts write them: engines mix their widths and kinds (衡正审字〔2026】第1号). */
export function withUsualBrackets<Sign extends { char: string }>(glyphs: Sign[]): Sign[] {
  if (!glyphs.some(({ char }) => /\p{Script=Han}/u.test(char))) return glyphs
  const whole = unpaired(glyphs)
  const text = whole.map(({ char }) => char).join('')
  const years = [...text.matchAll(YEAR)].flatMap(({ index }) => [index, index + YEAR_LENGTH])
  return whole.map((glyph, i) => {
    const kind = years.includes(i) ? IN_NUMBERS : IN_TEXT
    const char = kind[glyph.char]
    return char ? { ...glyph, char } : glyph
  })
}

/** Without corner brackets that have no other: ends of the lines that are drawn under what is filled in. */
function unpaired<Sign extends { char: string }>(glyphs: Sign[]): Sign[] {
  const count = (char: string): number => glyphs.filter((glyph) => glyph.char === char).length
  return count('「') === count('」') ? glyphs : glyphs.filter(({ char }) => !/[「」]/u.test(char))
}
const YEAR = /[〔[【]\d{4}[〕\]】）)]|[（(]\d{4}[〕\]】]/gu
const YEAR_LENGTH = 5
const IN_TEXT: Record<string, string> = { '(': '（', ')': '）' }
const IN_NUMBERS: Record<string, string> = {
  '[': '〔',
  '【': '〔',
  '（': '〔',
  '(': '〔',
  ']': '〕',
  '】': '〕',
  '）': '〕',
  ')': '〕',
}
