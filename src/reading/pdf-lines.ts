import { cleanQuotable } from '../shared/index.ts'
import type { Line } from './page.ts'

/** A run of text on an upright page, in any unit; `size` is the height of its letters. */
export type TextRun = {
  text: string
  x: number
  y: number
  width: number
  height: number
  /** Set askew, as watermarks are. */
  leaning?: boolean
}

/** Runs further apart than this share of their height are two lines: cells of a table, columns. */
const GAP = 1
/** Runs of Latin words further apart than this are two words. */
const SPACE = 0.18
/** What a line takes above and below its letters, as engines that read pictures give it: rows are told by the height of lines. */
const LEADING = 0.2
const LATIN = /^[\p{Script=Latin}\p{N}]$/u

/** Lines from the runs of a text layer, in reading order, with boxes as fractions of the page. */
export function linesOf(runs: TextRun[], page: { width: number; height: number }): Line[] {
  const cells = withoutDoubles(runs.flatMap(cleaned))
  const level = cells.filter(({ leaning }) => !leaning)
  const leaning = cells.filter((run) => run.leaning).map((run) => [run])
  return [...rowsOf(level).flatMap(piecesOf), ...leaning].flatMap((piece) => toLine(piece, page))
}

function cleaned(run: TextRun): TextRun[] {
  const text = cleanQuotable(run.text)
  return text === '' || run.height <= 0 ? [] : [{ ...run, text }]
}

/** Bold print is at times the same text set twice, a hair apart. */
function withoutDoubles(runs: TextRun[]): TextRun[] {
  const seen = new Map<string, TextRun[]>()
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? []
    seen.set(run.text, [...same, run])
    const near = run.height * 0.15
    return !same.some(({ x, y }) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near)
  })
}

/** Runs whose middles stand at one height. */
function rowsOf(runs: TextRun[]): TextRun[][] {
  const middle = ({ y, height }: TextRun) => y + height / 2
  const rows: { top: number; bottom: number; runs: TextRun[] }[] = []
  for (const run of [...runs].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1)
    if (row && middle(run) > row.top && middle(run) < row.bottom) {
      row.runs.push(run)
      continue
    }
    rows.push({ top: run.y + run.height * 0.15, bottom: run.y + run.height * 0.85, runs: [run] })
  }
  return rows.map(({ runs }) => runs.sort((a, b) => a.x - b.x))
}

function piecesOf(row: TextRun[]): TextRun[][] {
  const pieces: TextRun[][] = []
  for (const run of row) {
    const last = pieces.at(-1)?.at(-1)
    const gap = last ? run.x - last.x - last.width : Infinity
    if (last && gap < GAP * Math.min(run.height, last.height)) pieces.at(-1)?.push(run)
    else pieces.push([run])
  }
  return pieces
}

type Glyph = { char: string; x: number; width: number; run: TextRun }

function toLine(piece: TextRun[], page: { width: number; height: number }): Line[] {
  const glyphs = piece.flatMap(glyphsOf)
  let text = ''
  const words: { text: string; glyphs: Glyph[] }[] = []
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    if (glyph.char === ' ') {
      last = null
      if (text !== '' && !text.endsWith(' ')) text += ' '
      continue
    }
    const apart = last ? glyph.x - last.x - last.width > SPACE * glyph.run.height : true
    const joins = last !== null && !apart && LATIN.test(last.char) && LATIN.test(glyph.char)
    if (apart && last && LATIN.test(last.char) && LATIN.test(glyph.char)) text += ' '
    text += glyph.char
    const word = words.at(-1)
    if (joins && word) {
      word.text += glyph.char
      word.glyphs.push(glyph)
    } else words.push({ text: glyph.char, glyphs: [glyph] })
    last = glyph
  }
  if (words.length === 0) return []
  const boxOf = (all: Glyph[]): Line['box'] => {
    const left = Math.min(...all.map(({ x }) => x)) / page.width
    const right = Math.max(...all.map(({ x, width }) => x + width)) / page.width
    const top = Math.min(...all.map(({ run }) => run.y - LEADING * run.height)) / page.height
    const bottom = Math.max(...all.map(({ run }) => run.y + (1 + LEADING) * run.height)) / page.height
    return [round(left), round(top), round(right - left), round(bottom - top)]
  }
  return [
    {
      text: text.trim(),
      box: boxOf(glyphs),
      confidence: 1,
      words: words.map((word) => ({ text: word.text, box: boxOf(word.glyphs), confidence: 1 })),
    },
  ]
}

/** A run's characters share its width: a Chinese one takes two parts, a Latin one one. */
function glyphsOf(run: TextRun): Glyph[] {
  const chars = [...run.text]
  const parts = chars.map((char) => (char > '\u2e7f' ? 2 : 1))
  const part = run.width / parts.reduce((sum, one) => sum + one, 0)
  let x = run.x
  return chars.map((char, i) => {
    const width = part * (parts[i] ?? 1)
    const glyph = { char, x, width, run }
    x += width
    return glyph
  })
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5
