import type { Ellipse } from './ellipse.ts'
import { at, byteAt, type Plane } from './plane.ts'

const MOST_EDGES = 6000

/**
 * Circles in a mask, by a Hough vote of its edges along their gradient; middles may lie outside of the picture by a radius.
 * Found where outlines touch other things, so that the parts that hang together are no circle.
 */
export function circlesIn(
  mask: Plane,
  inside: (index: number) => boolean,
  radii: { least: number; most: number },
): Ellipse[] {
  const { width, height } = mask
  const margin = Math.round(radii.most)
  const w = Math.ceil((width + 2 * margin) / 2)
  const h = Math.ceil((height + 2 * margin) / 2)
  const votes = new Uint16Array(w * h)
  const edges = edgesOf(mask, inside)
  for (const { x, y, dx, dy } of edges)
    for (const side of [1, -1])
      for (let r = radii.least; r <= radii.most; r += 1) {
        const cx = Math.round((x + margin + side * dx * r) / 2)
        const cy = Math.round((y + margin + side * dy * r) / 2)
        if (cx < 0 || cy < 0 || cx >= w || cy >= h) continue
        votes[cy * w + cx] = (votes[cy * w + cx] as number) + 1
      }
  return peaksOf(votes, w, h, radii.least / 2)
    .map(({ x, y }) => ({ x: x * 2 - margin, y: y * 2 - margin }))
    .map((middle) => ({ ...middle, ...radiusAround(edges, middle, radii) }))
    .map(({ x, y, radius }) => ({ x, y, a: radius, b: radius, turn: 0 }))
}

type Edge = { x: number; y: number; dx: number; dy: number }

function edgesOf({ data, width, height }: Plane, inside: (index: number) => boolean): Edge[] {
  const edges: Edge[] = []
  const value = (i: number) => (inside(i) ? byteAt(data, i) : 0)
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x
      if (value(i) === 0) continue
      if (value(i - 1) && value(i + 1) && value(i - width) && value(i + width)) continue
      let gx = 0
      let gy = 0
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) {
          const one = value(i + dy * width + dx)
          gx += one * dx
          gy += one * dy
        }
      const length = Math.hypot(gx, gy)
      if (length > 2) edges.push({ x, y, dx: gx / length, dy: gy / length })
    }
  if (edges.length <= MOST_EDGES) return edges
  const step = edges.length / MOST_EDGES
  return Array.from({ length: MOST_EDGES }, (_, i) => edges[Math.floor(i * step)] as Edge)
}

function peaksOf(votes: Uint16Array, w: number, h: number, apart: number): { x: number; y: number }[] {
  const blurred = new Float32Array(votes.length)
  for (let y = 1; y < h - 1; y++)
    for (let x = 1; x < w - 1; x++) {
      let sum = 0
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += votes[(y + dy) * w + x + dx] as number
      blurred[y * w + x] = sum
    }
  const peaks: { x: number; y: number }[] = []
  for (let n = 0; n < 4; n++) {
    let best = 0
    for (let i = 0; i < blurred.length; i++)
      if (
        (blurred[i] as number) > (blurred[best] as number) &&
        peaks.every(({ x, y }) => Math.hypot(x - (i % w), y - Math.floor(i / w)) > apart)
      )
        best = i
    if (at(blurred, best) === 0) break
    peaks.push({ x: best % w, y: Math.floor(best / w) })
  }
  return peaks
}

/** The radius at which most edges lie, per length of the circle. */
function radiusAround(
  edges: Edge[],
  { x, y }: { x: number; y: number },
  { least, most }: { least: number; most: number },
) {
  const counts = new Float64Array(Math.ceil(most) + 3)
  for (const edge of edges) {
    const dx = edge.x - x
    const dy = edge.y - y
    const r = Math.hypot(dx, dy)
    if (r > most || Math.abs(dx * edge.dx + dy * edge.dy) < r * 0.9) continue
    counts[Math.round(r)] = at(counts, Math.round(r)) + 1
  }
  let radius = least
  let best = 0
  for (let r = Math.ceil(least); r <= most; r++) {
    const value = (at(counts, r - 1) + at(counts, r) * 2 + at(counts, r + 1)) / Math.sqrt(r)
    if (value <= best) continue
    best = value
    radius = r
  }
  return { radius }
}
