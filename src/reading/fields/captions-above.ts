import { boxAround, cellsOf, columnsOf, type Glyph, leftOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import { isShort } from './values.ts'

/** A value is so close below its caption, in line heights, and begins or ends so exactly where it does, in characters. */
const STEP = 1.5
const EDGE = 0.6
/** So many captions at one edge make a column of them, in which any value may stand below its caption. */
const COLUMN = 3

/** Labels that stand as captions close above their values: in the title block of a drawing, over the number of a certificate. */
export function withCaptions(hits: Hit[], rows: Row[]): Hit[] {
  const captions = hits.filter((hit) => isCaption(hit, hits, rows))
  const over = hits.filter((hit) => hit.above || captions.includes(hit))
  const inColumn = (hit: Hit): boolean =>
    over.filter((one) => Math.abs(leftOf(one.glyphs) - leftOf(hit.glyphs)) < (rows[hit.row]?.em ?? 0)).length >= COLUMN
  const columns = new Set(captions.filter(inColumn).map(({ row }) => row))
  const isTold = ({ row, rules }: Hit): boolean =>
    columns.has(row) || (rules.length > 0 && rules.every(({ type }) => type !== 'name' && isShort(type)))
  const found = new Set(captions.filter(isTold))
  return hits.map((hit) => (found.has(hit) ? { ...hit, above: true } : hit))
}

/** A cell with nothing but other labels to its right, and one that is no label close below it, with as many cells to its right. */
function isCaption(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  if (!row || hit.colon || hit.inline || hit.stacked || hit.above || hit.signed) return false
  const right = cellsOf(row).filter((cell) => leftOf(cell) >= leftOf(hit.glyphs))
  const [own, ...others] = right
  if (!own || own.length !== hit.end - hit.start || own[0] !== hit.glyphs[0]) return false
  if (!others.every((cell) => hits.some(({ glyphs }) => glyphs[0] === cell[0]))) return false
  return rows.slice(hit.row + 1, hit.row + 3).some((below) => {
    const cells = columnsOf(below)
    const at = cells.findIndex((cell) => sharesEdge(hit.glyphs, cell, EDGE * row.em))
    const value = cells[at]
    return (
      value !== undefined &&
      below.page === row.page &&
      isClose(hit.glyphs, value) &&
      cells.length - at - 1 === others.length &&
      !hits.some(({ inline, glyphs }) => !inline && glyphs.some((glyph) => value.includes(glyph)))
    )
  })
}

function isClose(above: Glyph[], below: Glyph[]): boolean {
  const [[, y, , height], [, top, , own]] = [boxAround(above), boxAround(below)]
  return top - y < STEP * Math.max(height, own)
}

function sharesEdge(a: Glyph[], b: Glyph[], slack: number): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return [ax - bx, ax + aw - bx - bw, ax + aw / 2 - bx - bw / 2].some((far) => Math.abs(far) < slack)
}
