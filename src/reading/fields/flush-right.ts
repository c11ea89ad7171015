import { CELL_GAP, endOf, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** Edges that differ by so many characters are the same. */
const SAME = 0.5
/** So many values that end at one edge, and begin at different places, make a sheet whose values are set flush right. */
const LEAST = 3

/** Whether the values of a sheet end at one edge, far behind their labels, and this one does: screens of telephones set them so. */
export function isFlushRight({ row: at }: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[at]
  if (!row) return false
  const edge = endOf(row.glyphs)
  const starts = hits.flatMap((hit) => {
    const own = rows[hit.row]
    const first = own?.glyphs[hit.end]
    const isSet =
      hit.start === 0 && !hit.inline && own?.page === row.page && Math.abs(endOf(own.glyphs) - edge) < SAME * row.em
    return isSet && first && first.gap > 2 * CELL_GAP ? [Math.round(first.box[0] / row.em)] : []
  })
  return new Set(starts).size >= LEAST
}

/** A line without a label that ends where the one above it does. */
export const endsAlike = (row: Row, above: Row): boolean =>
  Math.abs(endOf(row.glyphs) - endOf(above.glyphs)) < SAME * row.em
