import { cellsOf, closeTextOf, type Glyph, type Row, respaced } from '../layout.ts'

/**
 * Rows without the English words that only repeat a Chinese label (姓名 Name); values in Latin letters and labels that are English
 * only stay, and so do capitals but those behind a label (图号 DWG NO.).
 */
export function withoutGlosses(rows: Row[], english: string[], isLabel: (text: string) => boolean): Row[] {
  const known = new Set(english)
  return rows.flatMap((row) => {
    const isOwn = (run: Glyph[]): boolean => run[0] === row.glyphs[0] && isLabel(closeTextOf(run))
    const isBehindLabel = ([first]: Glyph[]): boolean => {
      const cell = cellsOf(row).find((one) => one.includes(first as Glyph)) ?? []
      return isLabel(closeTextOf(cell.slice(0, cell.indexOf(first as Glyph))))
    }
    const gone = new Set(
      runsIn(row.glyphs)
        .filter((run) => isGloss(run, known, isBehindLabel(run)) && !isOwn(run))
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
    if (glyph && /[A-Za-z'’.&/-]/.test(glyph.char) && !(run.length === 0 && !/[A-Za-z]/.test(glyph.char)))
      run.push(glyph)
    else {
      if (run.length > 0) runs.push(run)
      run = []
    }
  }
  return runs
}

function isGloss(run: Glyph[], known: Set<string>, isBehindLabel: boolean): boolean {
  const words: string[] = []
  for (const { char, gap } of run)
    if (words.length === 0 || gap > 0.15 || /[/&-]/.test(char)) words.push(char)
    else words[words.length - 1] += char
  const plain = words.map((word) => word.replace(/^[/&-]+|[/&.-]+$/g, '').toLowerCase()).filter((word) => word !== '')
  const text = run.map(({ char }) => char).join('')
  return (
    (isBehindLabel || /[a-z]/.test(text)) &&
    plain.length > 0 &&
    (plain.every((word) => known.has(word)) || isJoined(text, known))
  )
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
