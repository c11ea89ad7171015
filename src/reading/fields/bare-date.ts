import { closeTextOf, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** The slot of a day that was left empty (年　月　日) beside where somebody signs, or right below. */
export function bareDate(hits: Hit[], rows: Row[], isLeftOpen: (hit: Hit) => boolean): Glyph[] | null {
  const signed = new Set(hits.filter((hit) => hit.signed && !isLeftOpen(hit)).map(({ row }) => row))
  for (const [i, { glyphs }] of rows.entries()) {
    const at = closeTextOf(glyphs).search(BARE)
    const day = at < 0 ? [] : glyphs.slice(at)
    if (day.length > 0 && (signed.has(i) || (signed.has(i - 1) && at === 0))) return day
  }
  return null
}
const BARE = /(?:20\d{0,2})?[_＿]*年[_＿]*月[_＿]*日$/u
