import { closeTextOf, type Glyph, isHan, type Row } from '../layout.ts'
import type { Labels } from './label.ts'

/** Space between all signs of a label that is spread over its cell, and around it, in widths of a sign. */
const SPREAD = 0.25
const LONGEST = 8

/** Rows in which labels that are spread over their cells (名　　称) stand close: engines and text layers have each sign as a line of its own. */
export const withSpreadLabels = (rows: Row[], { listedAs }: Pick<Labels, 'listedAs'>): Row[] =>
  rows.map((row) => {
    const within = new Set<Glyph>()
    for (let i = 0; i < row.glyphs.length; i++) {
      const end = spreadEnd(row.glyphs, i, listedAs)
      for (const glyph of row.glyphs.slice(i + 1, end)) within.add(glyph)
      i = Math.max(i, end - 1)
    }
    if (within.size === 0) return row
    return {
      ...row,
      glyphs: row.glyphs.map((glyph) => (within.has(glyph) ? { ...glyph, gap: 0, opens: false } : glyph)),
    }
  })

/** Where a spread label that begins here ends; its start where none does. */
function spreadEnd(glyphs: Glyph[], start: number, listedAs: Labels['listedAs']): number {
  const first = glyphs[start]
  if (!first || !isHan(first) || (start > 0 && first.gap < SPREAD)) return start
  let reach = start + 1
  while (reach - start < LONGEST && isApart(glyphs[reach])) reach++
  for (let end = reach; end - start > 1; end--) {
    const next = glyphs[end]
    if ((!next || next.gap >= SPREAD || !isHan(next)) && listedAs(closeTextOf(glyphs.slice(start, end)))) return end
  }
  return start
}

const isApart = (glyph: Glyph | undefined): boolean => glyph !== undefined && isHan(glyph) && glyph.gap >= SPREAD
