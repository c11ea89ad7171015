import { boxAround, cellsOf, type Glyph, leftOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** What is headed begins so many line heights below its heading at the most; its lines stand nearer to each other. */
const STEP = 3.2
const LINE_STEP = 1.6
/** So many characters before its heading at the most, and set off by so much from what stands to the left. */
const BEFORE = 14
const APART = 3.5
const EDGE = 1

/** What stands at the left edge of an area under a heading that is centred over it: 附　记 over the half of a certificate. */
export function headedArea(hit: Hit, hits: Hit[], rows: Row[]): Glyph[] {
  const head = rows[hit.row]
  if (!head || hit.colon || hit.inline || hit.signed || head.glyphs.length > hit.end) return []
  const [x, , width] = boxAround(hit.glyphs)
  const isTaken = (cell: Glyph[]): boolean => hits.some(({ glyphs }) => glyphs.some((one) => cell.includes(one)))
  const lines: Glyph[][] = []
  let from = head
  for (const row of rows.slice(hit.row + 1)) {
    const step = lines.length > 0 ? LINE_STEP : STEP
    if (row.page !== head.page || row.top - from.top > step * from.height) break
    const cell = cellsOf(row).findLast(([first]) => first && (first === row.glyphs[0] || first.gap >= APART))
    const left = cell ? leftOf(cell) : 1
    const [above] = lines
    const isHere = above ? Math.abs(left - leftOf(above)) < EDGE * row.em : left < x && left > x - BEFORE * row.em
    if (!cell || !isHere || left > x + width) continue
    if (isTaken(cell)) break
    lines.push(cell)
    from = row
  }
  return lines.flat()
}
