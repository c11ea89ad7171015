import { boxAround, type Glyph, type Row } from '../layout.ts'
import type { Paper } from '../page.ts'

/** An empty slot with its label: as far as the next thing in its row, or a usual slot. */
export function blankOf(label: string, glyphs: Glyph[], rows: Row[]): Paper['blanks'][number] {
  const [x, y, width, height] = boxAround(glyphs)
  const row = rows.find((one) => one.glyphs.some((glyph) => glyphs.includes(glyph)))
  const em = row?.em ?? height
  const next = row?.glyphs.find(({ box, char }) => box[0] > x + width + em / 2 && !/[_＿:：年月日]/u.test(char))?.box[0]
  const right = Math.min(next ?? 1, x + width + SLOT * em, 1)
  return { label, page: glyphs[0]?.page ?? 1, box: [x, y, Math.round((right - x) * 1e5) / 1e5, height] }
}
/** Width of a slot whose end is not seen, in character widths. */
const SLOT = 14
