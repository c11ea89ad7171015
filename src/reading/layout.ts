import type { Box } from '../contract/index.ts'
import type { Line, PageReading } from './page.ts'

/** One character with its place: fractions of the upright page; `gap` is the empty space before it, in character widths. */
export type Glyph = { char: string; page: number; box: Box; confidence: number; gap: number }

/** What stands side by side at one height, from left to right; `em` is the width of a Chinese character. */
export type Row = { page: number; top: number; height: number; em: number; glyphs: Glyph[] }

/** From this gap on (in character widths) two words belong to different cells. */
export const CELL_GAP = 1.6

/** A character in half-width form; punctuation of Chinese texts stays. */
const narrow = (char: string): string =>
  /[！-～]/.test(char) && !/[，；！？（）]/.test(char) ? char.normalize('NFKC') : char
const isWide = (char: string): boolean =>
  /[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u.test(char)
const widthOf = (char: string): number => (isWide(char) ? 1 : 0.52)

/** The rows of a page from top to bottom; lines that stand side by side make one row. */
export function rowsOf({ page, lines }: PageReading): Row[] {
  const rows: { top: number; height: number; lines: Line[] }[] = []
  for (const line of lines.toSorted((a, b) => middle(a.box) - middle(b.box))) {
    const row = rows.at(-1)
    const shares =
      row && Math.abs(middle(line.box) - (row.top + row.height / 2)) < 0.5 * Math.min(line.box[3], row.height)
    if (shares && row.lines.every((other) => apart(other.box, line.box))) row.lines.push(line)
    else rows.push({ top: line.box[1], height: line.box[3], lines: [line] })
  }
  return rows.map(({ top, height, lines: beside }) => {
    const glyphs = beside.toSorted((a, b) => a.box[0] - b.box[0]).flatMap((line) => glyphsOf(line, page))
    const em = emOf(glyphs)
    return { page, top, height, em, glyphs: glyphs.map((glyph, i) => ({ ...glyph, gap: gapAt(glyphs, i, em) })) }
  })
}

const middle = ([, y, , h]: Box): number => y + h / 2
const apart = (a: Box, b: Box): boolean => a[0] + a[2] <= b[0] + 0.004 || b[0] + b[2] <= a[0] + 0.004

const gapAt = (glyphs: Glyph[], i: number, em: number): number => {
  const before = glyphs[i - 1]
  const glyph = glyphs[i]
  return before && glyph ? Math.max(0, (glyph.box[0] - before.box[0] - before.box[2]) / em) : 0
}

function emOf(glyphs: Glyph[]): number {
  const widths = glyphs.map(({ char, box }) => box[2] / widthOf(char)).sort((a, b) => a - b)
  return Math.max(widths[widths.length >> 1] ?? 0.01, 1e-4)
}

function glyphsOf(line: Line, page: number): Glyph[] {
  const parts = line.words?.length ? line.words : [line]
  return parts.flatMap(({ text, box, confidence }) => {
    const chars = [...text]
    const total = chars.reduce((sum, char) => sum + widthOf(char), 0) || 1
    let x = box[0]
    return chars.flatMap((char): Glyph[] => {
      const width = (widthOf(char) / total) * box[2]
      x += width
      if (/\s/u.test(char)) return []
      return [{ char: narrow(char), page, box: [x - width, box[1], width, box[3]], confidence, gap: 0 }]
    })
  })
}

/** Words of glyphs: a space stands only where Latin letters or figures were apart. */
export const textOf = (glyphs: Glyph[]): string =>
  glyphs
    .map(({ char, gap }, i) => {
      const before = glyphs[i - 1]?.char
      return before && gap > 0.22 && /[\w.,]/.test(before) && /\w/.test(char) ? ` ${char}` : char
    })
    .join('')

export const closeTextOf = (glyphs: Glyph[]): string => glyphs.map(({ char }) => char).join('')

/** The box around glyphs of one page. */
export function boxAround(glyphs: Glyph[]): Box {
  const left = Math.min(...glyphs.map(({ box }) => box[0]))
  const top = Math.min(...glyphs.map(({ box }) => box[1]))
  const right = Math.max(...glyphs.map(({ box }) => box[0] + box[2]))
  const bottom = Math.max(...glyphs.map(({ box }) => box[1] + box[3]))
  return [left, top, right - left, bottom - top].map((side) => Math.round(side * 1e5) / 1e5) as Box
}

/** A row cut into cells where the gap is wide. */
export function cellsOf(row: Row): Glyph[][] {
  const cells: Glyph[][] = []
  for (const glyph of row.glyphs) {
    const cell = cells.at(-1)
    if (cell && glyph.gap < CELL_GAP) cell.push(glyph)
    else cells.push([glyph])
  }
  return cells
}

/** Running text with the place of each character: wrapped lines are joined, paragraphs end with a line break. */
export type Flow = { text: string; at: (Glyph | null)[] }

/** A line that reaches this share of the width of the text goes on in the next one. */
const FULL_LINE = 0.9

export function flowOf(rows: Row[]): Flow {
  const right = Math.max(0, ...rows.map(({ glyphs }) => endOf(glyphs)))
  const left = Math.min(1, ...rows.map(({ glyphs }) => glyphs[0]?.box[0] ?? 1))
  const at: (Glyph | null)[] = []
  let text = ''
  const push = (char: string, glyph: Glyph | null) => {
    for (let i = 0; i < char.length; i++) at.push(glyph)
    text += char
  }
  for (const row of rows) {
    row.glyphs.forEach((glyph, i) => {
      if (i > 0 && glyph.gap >= CELL_GAP) push(' ', null)
      push(glyph.char, glyph)
    })
    if (endOf(row.glyphs) < left + FULL_LINE * (right - left)) push('\n', null)
  }
  return { text, at }
}

const endOf = (glyphs: Glyph[]): number => {
  const last = glyphs.at(-1)
  return last ? last.box[0] + last.box[2] : 0
}

/** The glyphs of a stretch of a flow. */
export const glyphsBetween = (flow: Flow, from: number, to: number): Glyph[] => [
  ...new Set(flow.at.slice(from, to).filter((glyph) => glyph !== null)),
]
