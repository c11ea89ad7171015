import { cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { daysIn } from './dates.ts'
import type { Hit } from './label.ts'

/** The days of a term that stand in cells of their own, its first under 起 and its last under 止. */
export function termInCells({ row: at, end }: Hit, beside: Glyph[], hits: Hit[], rows: Row[]): Glyph[] {
  const row = rows[at]
  const last = row?.glyphs.indexOf(beside.at(-1) as Glyph) ?? -1
  if (!row || last < end || !isDay(beside)) return beside
  const [next] = cellsOf({ ...row, glyphs: row.glyphs.slice(last + 1) })
  const isOther = hits.some(({ glyphs }) => glyphs.some((glyph) => next?.includes(glyph)))
  return next && !isOther && isDay(next) ? [...beside, ...next] : beside
}

/** One day and nothing else. */
function isDay(glyphs: Glyph[]): boolean {
  const text = closeTextOf(glyphs)
  const [day, ...others] = daysIn(text)
  return day !== undefined && others.length === 0 && day.at === 0 && day.end === text.length
}
