import type { Box } from '../contract/index.ts'
import { withUsualBrackets } from './brackets.ts'
import type { Line, PageReading, Seal } from './page.ts'
import { middle, sideBySide } from './side-by-side.ts'
import { slantedSigns } from './slanted.ts'

/** One character with its place: fractions of the upright page; `gap` is the empty space before it, in character widths. */
export type Glyph = {
  char: string
  page: number
  box: Box
  confidence: number
  gap: number
  /** It is the first of a line as it was found. */
  opens: boolean
}

/** What stands side by side at one height, from left to right; `em` is the width of a Chinese character. */
export type Row = { page: number; top: number; height: number; em: number; glyphs: Glyph[] }

/** From this gap on (in character widths) two words belong to different cells. */
export const CELL_GAP = 1.5
/** Lines that were found apart are cells of their own from a smaller gap on. */
const LINE_GAP = 0.6

/** What fonts and engines give as another form of the sign: the radical 戶 is 户, the stroke of a fraction one between words. */
const SAME: Record<string, string> = { 戶: '户', 眞: '真', '∕': '/', '⁄': '/', '―': '—' }

/** A character in half-width form; punctuation of Chinese texts stays. */
const narrow = (char: string): string => {
  const same = SAME[char]
  if (same) return same
  return /[！-～]/.test(char) && !/[，；：！？（）]/.test(char) ? char.normalize('NFKC') : char
}
const isWide = (char: string): boolean =>
  /[\u2e80-\u9fff\u3000-\u303f\uff00-\uff60\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u.test(char)
const widthOf = (char: string): number => (isWide(char) ? 1 : 0.52)

export const isHan = ({ char }: Glyph): boolean => /\p{Script=Han}/u.test(char)

/** Where a run of signs begins, as a fraction of the page's width. */
export const leftOf = (glyphs: Glyph[]): number => glyphs[0]?.box[0] ?? 0

/** The rows of a page from top to bottom; lines that stand side by side make one row. */
export function rowsOf({ page, lines, seals }: PageReading): Row[] {
  const slanted = slantedSigns(lines)
  const printed = lines.filter((line) => !slanted.has(line) && !seals.some((seal) => isOfSeal(line, seal)))
  return sideBySide(printed).map((beside) => {
    const [, top = 0, , height = 0] = beside[0]?.box ?? []
    const glyphs = beside
      .toSorted((a, b) => a.box[0] - b.box[0])
      .flatMap((line) => withUsualBrackets(glyphsOf(line, page)))
    const em = emOf(glyphs)
    const spaced = glyphs.map((glyph, i) => ({ ...glyph, gap: gapAt(glyphs, i, em) }))
    return {
      page,
      top,
      height,
      em,
      glyphs: isLetterSpaced(spaced) ? spaced.map((glyph) => ({ ...glyph, gap: 0 })) : spaced,
    }
  })
}

/** A scrap of a seal's own words that was read as a line of the paper; its whole name is what was printed under it. */
function isOfSeal({ text, box }: Line, seal: Seal): boolean {
  const [x, y, width, height] = seal.box
  const inside =
    box[0] >= x - 0.01 && box[0] + box[2] <= x + width + 0.01 && middle(box) > y && middle(box) < y + height
  if (text === seal.text || text.length > SEAL_SCRAP) return false
  return inside && seal.text !== '' && [...text].every((char) => seal.text.includes(char))
}
const SEAL_SCRAP = 10

const gapAt = (glyphs: Glyph[], i: number, em: number): number => {
  const before = glyphs[i - 1]
  const glyph = glyphs[i]
  return before && glyph ? Math.max(glyph.gap, (glyph.box[0] - before.box[0] - before.box[2]) / em) : 0
}

/** A heading printed with the same space between all its characters (疾 病 诊 断 证 明 书): none of it sets anything off. */
function isLetterSpaced(glyphs: Glyph[]): boolean {
  const gaps = glyphs.slice(1).map(({ gap }) => gap)
  if (gaps.length < LEAST_SPACED || !glyphs.every(({ char }) => isWide(char) && !/[:：]/u.test(char))) return false
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  return least >= 0.15 && most - least < 0.3 && (gaps.length >= SURELY_SPACED || most < CLOSELY)
}
/** Gaps of a heading: of a short one no more than so wide, since few cells of a table may stand as evenly. */
const LEAST_SPACED = 2
const SURELY_SPACED = 4
const CLOSELY = 2

function emOf(glyphs: Glyph[]): number {
  const widths = glyphs.map(({ char, box }) => box[2] / widthOf(char)).sort((a, b) => a - b)
  return Math.max(widths[(widths.length - 1) >> 1] ?? 0.01, 1e-4)
}

/** A space that was read counts for so much, however narrow it is. */
const SPACE = 0.4

function glyphsOf(line: Line, page: number): Glyph[] {
  const parts = line.words?.length ? line.words : [line]
  let spaced = false
  let opens = true
  return parts.flatMap(({ text, box, confidence }) => {
    const chars = [...text]
    const total = chars.reduce((sum, char) => sum + widthOf(char), 0) || 1
    let x = box[0]
    return chars.flatMap((char): Glyph[] => {
      const width = (widthOf(char) / total) * box[2]
      x += width
      if (/\s/u.test(char)) {
        spaced = true
        return []
      }
      const gap = spaced ? SPACE : 0
      const glyph: Glyph = { char: narrow(char), page, box: [x - width, box[1], width, box[3]], confidence, gap, opens }
      spaced = false
      opens = false
      return [glyph]
    })
  })
}

/** What is left of a row, with the space that others left between it. */
export const respaced = (glyphs: Glyph[], em: number): Glyph[] =>
  glyphs.map((glyph, i) => ({ ...glyph, gap: i === 0 ? 0 : gapAt(glyphs, i, em) }))

/** Words of glyphs: a space stands only where Latin letters or figures were apart. */
export const textOf = (glyphs: Glyph[]): string =>
  glyphs
    .map(({ char, gap }, i) => {
      const before = glyphs[i - 1]?.char
      return before && gap > 0.22 && /[\w.,]/.test(before) && /\w/.test(char) ? ` ${char}` : char
    })
    .join('')

export const closeTextOf = (glyphs: Glyph[]): string => glyphs.map(({ char }) => char).join('')

/** The box around glyphs, or whatever has a box, of one page. */
export function boxAround(placed: { box: Box }[]): Box {
  const left = Math.min(...placed.map(({ box }) => box[0]))
  const top = Math.min(...placed.map(({ box }) => box[1]))
  const right = Math.max(...placed.map(({ box }) => box[0] + box[2]))
  const bottom = Math.max(...placed.map(({ box }) => box[1] + box[3]))
  return [left, top, right - left, bottom - top].map((side) => Math.round(side * 1e5) / 1e5) as Box
}

/** Whether glyphs share some of the page's width. */
export function overlapAcross(a: Glyph[], b: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return Math.min(ax + aw, bx + bw) > Math.max(ax, bx)
}

/** The middle of what glyphs take of the page's width. */
export function centreOf(glyphs: Glyph[]): number {
  const [x, , width] = boxAround(glyphs)
  return x + width / 2
}

/** Where what glyphs take of the page's width ends. */
export function rightOf(glyphs: Glyph[]): number {
  const [x, , width] = boxAround(glyphs)
  return x + width
}

/** A row cut into cells where the gap is wide. */
export function cellsOf(row: Row): Glyph[][] {
  const cells: Glyph[][] = []
  for (const glyph of row.glyphs) {
    const cell = cells.at(-1)
    if (cell && glyph.gap < (glyph.opens ? LINE_GAP : CELL_GAP)) cell.push(glyph)
    else cells.push([glyph])
  }
  return cells
}

/** The cells of a row, with what stands close behind one as a part of it: 12,100.00 壹万贰仟壹佰元整. */
export function columnsOf(row: Row): Glyph[][] {
  const columns: Glyph[][] = []
  for (const cell of cellsOf(row)) {
    const last = columns.at(-1)
    if (last && (cell[0]?.gap ?? 0) < COLUMN_GAP) last.push(...cell)
    else columns.push([...cell])
  }
  return columns
}
/** In widths of a sign. */
const COLUMN_GAP = 3

/** Running text with the place of each character: wrapped lines are joined, paragraphs end with a line break. */
export type Flow = { text: string; at: (Glyph | null)[] }

export function flowOf(rows: Row[]): Flow {
  const right = marginOf(rows)
  const at: (Glyph | null)[] = []
  let text = ''
  const push = (char: string, glyph: Glyph | null) => {
    for (let i = 0; i < char.length; i++) at.push(glyph)
    text += char
  }
  rows.forEach((row, n) => {
    row.glyphs.forEach((glyph, i) => {
      if (i > 0 && glyph.gap >= CELL_GAP) push(' ', null)
      push(glyph.char, glyph)
    })
    if (!goesOn(row, rows[n + 1], right)) push('\n', null)
  })
  return { text, at }
}

/** The right edge of the text: scraps (page numbers, the words of a seal at the rim) have none. */
function marginOf(rows: Row[]): number {
  const long = rows.filter(({ glyphs }) => glyphs.length >= LONG_LINE)
  return Math.max(0, ...(long.length > 0 ? long : rows).map(({ glyphs }) => endOf(glyphs)))
}
const LONG_LINE = 8

/** A full line goes on in the next one, unless that begins further in (a paragraph, a line set to the right). */
function goesOn(row: Row, next: Row | undefined, right: number): boolean {
  const left = next?.glyphs[0]?.box[0] ?? 0
  const starts = [row.glyphs[0]?.box[0] ?? 0, hangingIn(row)].map((x) => (left - x) / row.em)
  if (
    !next ||
    isOfColumns(row) ||
    row.height > HEADING * next.height ||
    !starts.some((shift) => shift <= 1.5 && shift >= -4.5) ||
    (row.glyphs[0]?.box[0] ?? 1) > 0.5
  )
    return false
  if (next.page === row.page && next.top - row.top > PARAGRAPH * Math.max(row.height, next.height)) return false
  // What cannot be broken (a number) moves down as a whole and leaves its width empty.
  const whole = next.glyphs.findIndex(({ char }) => isWide(char))
  const token = whole > 0 ? endOf(next.glyphs.slice(0, whole)) - (next.glyphs[0]?.box[0] ?? 0) : 0
  const rest = CLOSES.test(next.glyphs[0]?.char ?? '') ? AT_MOST : 0
  return endOf(row.glyphs) > right - Math.max(0.04, token + 1.5 * row.em, rest)
}

/** Where the text begins whose number hangs in front of it ((A) | 公司系…): its lines go on there. */
function hangingIn(row: Row): number {
  const [mark, text] = cellsOf(row)
  const first = row.glyphs[0]?.box[0] ?? 0
  return mark && text && LIST_MARK.test(closeTextOf(mark)) ? (text[0]?.box[0] ?? first) : first
}
const LIST_MARK =
  /^(?:[（(](?:\d{1,2}|[A-Za-z]{1,4}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})[.．、]|\d{1,2}(?:\.\d{1,2}){1,2}|[①-⑳])$/u

/** Two things side by side with much space between them, and no sentence: neither goes on in the next line. */
const isOfColumns = ({ glyphs }: Row): boolean =>
  glyphs.some(({ gap }) => gap >= FAR_APART) && !glyphs.some(({ char }) => /[，。；、,;]/u.test(char))
const FAR_APART = 8

/** No sentence begins with these: however short the line before them, they belong to it. */
const CLOSES = /[号，。、；：）)%]/u
const AT_MOST = 0.2

/** Lines of one paragraph are no further apart, in line heights. */
const PARAGRAPH = 3.5

/** A line so much higher than the next is a heading. */
const HEADING = 1.4

/** Where a run of signs ends. */
export const endOf = (glyphs: Glyph[]): number => {
  const last = glyphs.at(-1)
  return last ? last.box[0] + last.box[2] : 0
}

/** The glyphs of a stretch of a flow. */
export const glyphsBetween = (flow: Flow, from: number, to: number): Glyph[] => [
  ...new Set(flow.at.slice(from, to).filter((glyph) => glyph !== null)),
]
