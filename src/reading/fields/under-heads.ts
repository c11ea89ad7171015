import { boxAround, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import { piecesOf } from './table-head.ts'

/** Where a line under several heads reads as one (2026/03/29 2029/03/28), what stands nearest to this head. */
export function partUnder({ row, glyphs }: Hit, hits: Hit[], cell: Glyph[]): Glyph[] {
  const heads = hits.filter((other) => other.row === row && other.above && spans(other.glyphs, cell))
  const pieces = piecesOf(cell)
  if (heads.length < 2 || pieces.length < 2) return cell
  const away = (head: Hit, piece: Glyph[]): number => Math.abs(middleOf(head.glyphs) - middleOf(piece))
  const own = pieces.filter((piece) => heads.toSorted((a, b) => away(a, piece) - away(b, piece))[0]?.glyphs === glyphs)
  return own.length > 0 ? own.flat() : cell
}

function spans(head: Glyph[], cell: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(head), boxAround(cell)]
  return Math.min(ax + aw, bx + bw) > Math.max(ax, bx)
}

function middleOf(glyphs: Glyph[]): number {
  const [x, , width] = boxAround(glyphs)
  return x + width / 2
}

/** Whether the place under a head is empty although others of its row have something under them, as far as the next head. */
export function isEmptyUnder(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  const heads = hits.filter((other) => other.row === hit.row && other.above)
  const below = rows
    .slice(hit.row + 1)
    .filter((one) => row && one.page === row.page && one.top - row.top < STEP * row.height)
  const isLabel = (glyph: Glyph): boolean => hits.some(({ glyphs }) => glyphs.includes(glyph))
  const values = below.flatMap(({ glyphs }) => glyphs).filter((glyph) => !isLabel(glyph))
  const edges = heads.map(({ glyphs }) => glyphs[0]?.box[0] ?? 0).toSorted((a, b) => a - b)
  const underHead = ({ glyphs }: Hit): Glyph[] => {
    const left = (glyphs[0]?.box[0] ?? 0) - (row?.em ?? 0)
    const right = (edges.find((edge) => edge > left + 2 * (row?.em ?? 0)) ?? 1) - (row?.em ?? 0)
    return values.filter(({ box: [x] }) => x >= left && x < right)
  }
  return underHead(hit).length === 0 && heads.some((other) => other !== hit && underHead(other).length > 0)
}
/** A value stands this near under its head, in line heights. */
const STEP = 2.2
