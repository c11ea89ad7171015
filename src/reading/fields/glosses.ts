import { closeTextOf, type Glyph, type Row, respaced } from '../layout.ts'

/** Rows without the English words that only repeat a Chinese label (姓名 Name); values in Latin letters and labels that are English only stay. */
export function withoutGlosses(rows: Row[], english: string[], isLabel: (text: string) => boolean): Row[] {
  const known = new Set(english)
  return rows.flatMap((row) => {
    const isOwn = (run: Glyph[]): boolean => run[0] === row.glyphs[0] && isLabel(closeTextOf(run))
    const gone = new Set(
      runsIn(row.glyphs)
        .filter((run) => (isGloss(run, known) || isHeadline(run, row, known)) && !isOwn(run))
        .flat(),
    )
    if (gone.size === 0) return [row]
    const glyphs = row.glyphs.filter((glyph) => !gone.has(glyph))
    return glyphs.length === 0 ? [] : [{ ...row, glyphs: respaced(glyphs, row.em) }]
  })
}

/** Stretches of Latin letters with what stands between their words. */
function runsIn(glyphs: Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  let run: Glyph[] = []
  for (const glyph of [...glyphs, null]) {
    if (glyph && /[A-Za-z'’.,&/-]/.test(glyph.char) && !(run.length === 0 && !/[A-Za-z]/.test(glyph.char)))
      run.push(glyph)
    else {
      const words = glyph && /\d/.test(glyph.char) && glyph.gap <= WORD_GAP ? withoutPrefix(run) : run
      if (words.length > 0) runs.push(words)
      run = []
    }
  }
  return runs
}
const WORD_GAP = 0.15

/** The letters that a number begins with are none of the words before it: No. T310789597. */
function withoutPrefix(run: Glyph[]): Glyph[] {
  const end = run.findLastIndex(
    ({ char, gap }, i) => gap > WORD_GAP || !/[A-Z]/.test(char) || !/[A-Z]/.test(run[i - 1]?.char ?? ''),
  )
  return run.slice(0, end < 0 ? 0 : /[A-Z]/.test(run[end]?.char ?? '') ? end : end + 1)
}

const isGloss = (run: Glyph[], known: Set<string>): boolean =>
  run.some(({ char }) => /[a-z]/.test(char)) && saysOnly(run, known)

/** In capitals the words may be a value as well: they are none as a line of their own, or right behind a label. */
function isHeadline(run: Glyph[], { glyphs }: Row, known: Set<string>): boolean {
  const [first] = run
  const before = first && glyphs[glyphs.indexOf(first) - 1]
  const isAlone = run.length === glyphs.length || (/\p{Script=Han}/u.test(before?.char ?? '') && (first?.gap ?? 1) < 1)
  return isAlone && run.length > LEAST_CAPITALS && saysOnly(run, known)
}
const LEAST_CAPITALS = 2

function saysOnly(run: Glyph[], known: Set<string>): boolean {
  const words: string[] = []
  for (const { char, gap } of run)
    if (words.length === 0 || gap > WORD_GAP || /[/&-]/.test(char)) words.push(char)
    else words[words.length - 1] += char
  const plain = words
    .map((word) => word.replace(/^[/&,-]+|['’]s$|[/&.,-]+$/g, '').toLowerCase())
    .filter((word) => word !== '')
  const text = run.map(({ char }) => char).join('')
  return plain.length > 0 && (plain.every((word) => known.has(word)) || isJoined(text, known))
}

/** NameofNewborn: engines lose the spaces. */
function isJoined(text: string, known: Set<string>): boolean {
  const plain = text.replace(/[^A-Za-z']/g, '').toLowerCase()
  const reached = [0]
  for (const from of reached)
    for (let to = from + 2; to <= plain.length; to++)
      if (known.has(plain.slice(from, to)) && !reached.includes(to)) reached.push(to)
  return plain.length > 0 && reached.includes(plain.length)
}
