import { CELL_GAP, type Glyph, type Row } from '../layout.ts'

/** A space of so many characters is that between two cells where so many rows have one that ends at the same place. */
const NARROW = 0.6
const ROWS = 3
/** Fewer are enough in a row that has another such space. */
const FEW = 2
/** What stands before it, and is no label spread over its cell (住　址), has so many signs. */
const LEAST = 2

/** Rows in which a label that fills its cell stands apart from its value as it does in the rows where there is more space between them. */
export function withCellEdges(rows: Row[]): Row[] {
  const edges = rows.map((row) => row.glyphs.filter((_, i) => isEdge(row.glyphs, i)))
  const sharing = (glyph: Glyph, row: Row): number =>
    rows.filter(
      ({ page }, k) => page === row.page && edges[k]?.some(({ box }) => Math.abs(box[0] - glyph.box[0]) < row.em / 4),
    ).length
  return rows.map((row, i) => {
    const shares = (edges[i] ?? []).map((glyph) => ({ glyph, count: sharing(glyph, row) }))
    const least = shares.some(({ count }) => count >= ROWS) ? FEW : ROWS
    const narrow = new Set(
      shares.flatMap(({ glyph, count }) => (glyph.gap < CELL_GAP && count >= least ? [glyph] : [])),
    )
    if (narrow.size === 0) return row
    return { ...row, glyphs: row.glyphs.map((glyph) => (narrow.has(glyph) ? { ...glyph, gap: CELL_GAP } : glyph)) }
  })
}

/** A sign behind a space, with a word before it. */
function isEdge(glyphs: Glyph[], i: number): boolean {
  const glyph = glyphs[i]
  if (i < LEAST || !glyph || glyph.gap < NARROW) return false
  return glyphs.slice(i - LEAST + 1, i).every(({ gap }) => gap < NARROW)
}
