import { centreOf, type Glyph, leftOf, overlapAcross, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import { piecesOf } from './table-head.ts'

/** Where a line under several heads reads as one (2026/03/29 2029/03/28), what stands nearest to this head. */
export function partUnder({ row, glyphs }: Hit, hits: Hit[], cell: Glyph[]): Glyph[] {
  const heads = hits.filter((other) => other.row === row && other.above && overlapAcross(other.glyphs, cell))
  const pieces = piecesOf(cell)
  if (heads.length < 2 || pieces.length < 2) return cell
  const away = (head: Hit, piece: Glyph[]): number => Math.abs(centreOf(head.glyphs) - centreOf(piece))
  const own = pieces.filter((piece) => heads.toSorted((a, b) => away(a, piece) - away(b, piece))[0]?.glyphs === glyphs)
  return own.length > 0 ? own.flat() : cell
}

/** Whether the place under a head is empty although others of its row have something under them, as far as the next head. */
export function isEmptyUnder(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  if (!row) return false
  const heads = hits.filter((other) => other.row === hit.row && other.above)
  const below = rows.slice(hit.row + 1).filter((one) => one.page === row.page && one.top - row.top < STEP * row.height)
  const isLabel = (glyph: Glyph): boolean => hits.some(({ glyphs }) => glyphs.includes(glyph))
  const values = below.flatMap(({ glyphs }) => glyphs).filter((glyph) => !isLabel(glyph))
  const edges = heads.map(({ glyphs }) => leftOf(glyphs)).toSorted((a, b) => a - b)
  const underHead = ({ glyphs }: Hit): Glyph[] => {
    const left = leftOf(glyphs) - row.em
    const right = (edges.find((edge) => edge > left + 2 * row.em) ?? 1) - row.em
    return values.filter(({ box: [x] }) => x >= left && x < right)
  }
  return underHead(hit).length === 0 && heads.some((other) => other !== hit && underHead(other).length > 0)
}
/** A value stands this near under its head, in line heights. */
const STEP = 2.2
