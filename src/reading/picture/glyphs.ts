import { type Component, componentsOf } from './components.ts'
import { once } from './once.ts'
import type { Plane, Rect } from './plane.ts'

/** Components of a dark mask that are as big as letters: neither dust nor rules, pictures and shadows. */
export const glyphsOf = once((dark: Plane): { glyphs: Component[]; labels: Int32Array } => {
  const { components, labels } = componentsOf(dark)
  const longest = Math.max(dark.width, dark.height) / 12
  const glyphs = components.filter((one) => {
    const w = one.x1 - one.x0
    const h = one.y1 - one.y0
    return one.area >= 6 && Math.max(w, h) >= 5 && Math.max(w, h) <= longest && Math.max(w, h) < 6 * Math.min(w, h) + 6
  })
  return { glyphs, labels }
})

/** Follows a line that hangs: how fast its height gives way to that of the next letter. */
const FOLLOW = 0.4

/** Glyphs that stand beside each other become lines of text, left to right; single marks are left out. */
export function rowsOf<T extends Rect>(glyphs: T[]): { rect: Rect; glyphs: T[] }[] {
  const rows: { rect: Rect; glyphs: T[]; top: number; bottom: number }[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.x0 - b.x0)) {
    const height = glyph.y1 - glyph.y0
    const row = rows.find(({ rect, top, bottom }) => {
      const shared = Math.min(glyph.y1, bottom) - Math.max(glyph.y0, top)
      const tall = bottom - top
      return glyph.x0 - rect.x1 < Math.max(height, tall) * 1.2 && shared > Math.min(height, tall) * 0.5
    })
    if (row) {
      row.rect.x1 = Math.max(row.rect.x1, glyph.x1)
      row.rect.y0 = Math.min(row.rect.y0, glyph.y0)
      row.rect.y1 = Math.max(row.rect.y1, glyph.y1)
      row.top += (glyph.y0 - row.top) * FOLLOW
      row.bottom += (glyph.y1 - row.bottom) * FOLLOW
      row.glyphs.push(glyph)
    } else {
      const { x0, y0, x1, y1 } = glyph
      rows.push({ rect: { x0, y0, x1, y1 }, glyphs: [glyph], top: y0, bottom: y1 })
    }
  }
  return rows.filter(({ rect, glyphs: { length } }) => length >= 3 && rect.x1 - rect.x0 > 2 * (rect.y1 - rect.y0))
}
