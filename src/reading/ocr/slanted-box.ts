import { boxAlong, type Point, type SlantedBox } from '../box-along.ts'

export type { Point, SlantedBox } from '../box-along.ts'

/** The smallest box around points: one of its sides lies along a side of their hull (rotating calipers). */
export function boxAround(points: Point[]): SlantedBox | null {
  const hull = hullOf(points)
  if (hull.length < 3) return null
  let best: SlantedBox | null = null
  for (let i = 0; i < hull.length; i++) {
    const a = hull[i] as Point
    const b = hull[(i + 1) % hull.length] as Point
    const found = boxAlong(hull, Math.atan2(b.y - a.y, b.x - a.x))
    if (!best || found.width * found.height < best.width * best.height) best = found
  }
  return best && levelled(best)
}

/** The box grown by the same distance on all four sides. */
export const grown = (box: SlantedBox, distance: number): SlantedBox => ({
  ...box,
  width: box.width + 2 * distance,
  height: box.height + 2 * distance,
})

/** The point at shares (0 to 1) of width and height within a box. */
export function pointIn({ x, y, width, height, angle }: SlantedBox, across: number, down: number): Point {
  const along = (across - 0.5) * width
  const over = (down - 0.5) * height
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return { x: x + along * cos - over * sin, y: y + along * sin + over * cos }
}

/** The same box, its width along the side that is nearer to level. */
function levelled(box: SlantedBox): SlantedBox {
  const quarters = Math.round(box.angle / (Math.PI / 2))
  const angle = box.angle - quarters * (Math.PI / 2)
  return quarters % 2 === 0 ? { ...box, angle } : { ...box, angle, width: box.height, height: box.width }
}

/** Convex hull (Andrew's monotone chain). */
function hullOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (all: Point[]) => {
    const chain: Point[] = []
    for (const point of all) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2) as Point, chain.at(-1) as Point, point)) chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turnsLeft = (a: Point, b: Point, c: Point): boolean => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
