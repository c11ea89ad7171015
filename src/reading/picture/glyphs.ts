import { type Component, componentsOf } from './components.ts'
import type { Plane, Rect } from './plane.ts'

/** Components of a dark mask that are as big as letters: neither dust nor rules, pictures and shadows. */
export function glyphsOf(dark: Plane): { glyphs: Component[]; labels: Int32Array } {
  const { components, labels } = componentsOf(dark)
  const longest = Math.max(dark.width, dark.height) / 12
  const glyphs = components.filter((one) => {
    const w = one.x1 - one.x0
    const h = one.y1 - one.y0
    return one.area >= 6 && Math.max(w, h) >= 5 && Math.max(w, h) <= longest && Math.max(w, h) < 6 * Math.min(w, h) + 6
  })
  return { glyphs, labels }
}

/** Glyphs that stand beside each other become lines of text, left to right; single marks are left out. */
export function rowsOf(glyphs: Rect[]): { rect: Rect; count: number }[] {
  const sorted = [...glyphs].sort((a, b) => a.x0 - b.x0)
  const open: { rect: Rect; last: Rect; count: number }[] = []
  for (const glyph of sorted) {
    const height = glyph.y1 - glyph.y0
    const row = open.find(({ rect, last }) => {
      const tall = Math.max(height, rect.y1 - rect.y0)
      const shared = Math.min(glyph.y1, rect.y1) - Math.max(glyph.y0, rect.y0)
      return glyph.x0 - last.x1 < tall * 1.2 && shared > Math.min(height, last.y1 - last.y0) * 0.5 && tall < height * 4
    })
    if (!row) open.push({ rect: { ...glyph }, last: glyph, count: 1 })
    else {
      const { rect } = row
      rect.x1 = Math.max(rect.x1, glyph.x1)
      rect.y0 = Math.min(rect.y0, glyph.y0)
      rect.y1 = Math.max(rect.y1, glyph.y1)
      if (glyph.x1 > row.last.x1) row.last = glyph
      row.count++
    }
  }
  return open.filter(({ rect, count }) => count >= 3 && rect.x1 - rect.x0 > 2 * (rect.y1 - rect.y0))
}
