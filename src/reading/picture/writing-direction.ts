import type { Rect } from './plane.ts'

/** Letters nearer than this share of their size belong to one line; lines stand farther apart. */
const REACH = 0.22

/** Whether letters stand beside each other in level lines (to 1) or in upright ones (to -1); 0 where nothing tells. */
export function writingDirection(glyphs: Rect[]): number {
  const reach = REACH * usualSize(glyphs)
  const sorted = [...glyphs].sort((a, b) => a.x0 - b.x0)
  const parent = sorted.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Rect
      if (b.x0 - reach > a.x1 + reach) break
      if (b.y0 - reach <= a.y1 + reach && a.y0 - reach <= b.y1 + reach) parent[root(i)] = root(j)
    }
  const lines = new Map<number, Rect & { count: number }>()
  for (const [i, { x0, y0, x1, y1 }] of sorted.entries()) {
    const line = lines.get(root(i)) ?? { x0, y0, x1, y1, count: 0 }
    lines.set(root(i), {
      x0: Math.min(line.x0, x0),
      y0: Math.min(line.y0, y0),
      x1: Math.max(line.x1, x1),
      y1: Math.max(line.y1, y1),
      count: line.count + 1,
    })
  }
  let sum = 0
  for (const { x0, y0, x1, y1, count } of lines.values()) sum += (count * (x1 - x0 - (y1 - y0))) / (x1 - x0 + y1 - y0)
  return sum / Math.max(1, glyphs.length)
}

/** The size of whole characters, not of the strokes beside them. */
function usualSize(glyphs: Rect[]): number {
  const sizes = glyphs.map(({ x0, y0, x1, y1 }) => Math.max(x1 - x0, y1 - y0)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length * 0.7)] ?? 0
}
