import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import type { Hit, Labels } from './label.ts'

const LABEL = /^[\p{Script=Han}（）()、/／㎡％%]{2,14}$/u
/** So much of a row has to be known labels for the rest to be labels as well. */
const MOSTLY = 0.6
/** From this share of labels with nothing beside them on, values stand under the labels of a sheet. */
const UNDER = 0.6
const LEAST = 3
/** Where what stands under a label begins: so many line heights below it at the most, so many characters beside its left edge. */
const STEP = 2.6
const SHIFT = 1.2

/** Marks the labels that head a column, or a slot below them, and takes the cells between them for labels too. */
export function withHeads(hits: Hit[], rows: Row[], labels: Labels): Hit[] {
  const heads = rows.flatMap((row, i) => headsIn(row, i, hits, rows, labels))
  const headRows = new Set(heads.map(({ row }) => row))
  const rest = hits.filter(({ row }) => !headRows.has(row))
  const alone = rest.filter((hit) => !hit.colon && !hit.inline && !hit.stacked && isAlone(hit, rows, hits))
  const bare = rest.filter(({ colon, inline, stacked }) => !colon && !inline && !stacked)
  const isUnder = alone.length >= LEAST && alone.length >= UNDER * bare.length
  const marked = isUnder
    ? rest.map((hit) => (alone.includes(hit) && standsOver(hit, hits, rows) ? { ...hit, above: true } : hit))
    : rest
  return [...heads, ...marked].sort((a, b) => a.row - b.row || a.start - b.start)
}

/** A row of nothing but labels over a row that has none: the heads of columns. */
function headsIn(row: Row, at: number, hits: Hit[], rows: Row[], { rulesFor }: Labels): Hit[] {
  const cells = cellsOf(row)
  const own = hits.filter((hit) => hit.row === at && !hit.colon && !hit.inline)
  if (cells.length < 2 || !rulesFor || !cells.every((cell) => LABEL.test(closeTextOf(cell)))) return []
  if (own.some(({ stacked }) => stacked)) return []
  const taken = cells.map((cell): Hit | null => {
    const hit = own.find(({ glyphs }) => glyphs.length === cell.length && glyphs[0] === cell[0])
    if (hit) return { ...hit, above: true }
    const alias = closeTextOf(cell)
    const start = row.glyphs.indexOf(cell[0] as Glyph)
    const rules = rulesFor(alias, true)
    return rules.length === 0
      ? null
      : {
          row: at,
          start,
          end: start + cell.length,
          alias,
          rules,
          colon: false,
          guessed: true,
          above: true,
          glyphs: cell,
        }
  })
  const found = taken.filter((hit) => hit !== null)
  const below = rows[at + 1]
  if (found.length < 2 || found.length < MOSTLY * cells.length || !below || below.page !== row.page) return []
  if (hits.some((hit) => hit.row === at + 1 && !hit.inline)) return []
  return cellsOf(below).every((cell) => cells.some((head) => overlap(head, cell))) ? found : []
}

/** Whether two cells share some width. */
function overlap(a: Glyph[], b: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return Math.min(ax + aw, bx + bw) > Math.max(ax, bx)
}

function isAlone(hit: Hit, rows: Row[], hits: Hit[]): boolean {
  const next = rows[hit.row]?.glyphs[hit.end]
  return !next || hits.some((other) => other.row === hit.row && other.start === hit.end)
}

/** Something that is no label begins close under it, at its left edge. */
function standsOver(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  const below = rows[hit.row + 1]
  const left = hit.glyphs[0]?.box[0] ?? 0
  if (!row || !below || below.page !== row.page || below.top - row.top > STEP * row.height) return false
  const taken = hits.filter((other) => other.row === hit.row + 1).flatMap(({ glyphs }) => glyphs)
  return cellsOf(below).some(
    ([first]) => first && !taken.includes(first) && Math.abs(first.box[0] - left) < SHIFT * row.em,
  )
}
