import type { Box } from '../../contract/index.ts'
import { darkOf } from './dark.ts'
import type { Picture } from './picture.ts'
import { at, boxOf, byteAt, greyOf, type Plane, shrink, shrinkFactor } from './plane.ts'

const LONGEST = 1400
/** Dark and light runs across a finder of a QR code (ISO/IEC 18004, 6.3.3), in modules. */
const RUNS = [1, 1, 3, 1, 1]

type Finder = { x: number; y: number; module: number; seen: number }

/** Boxes of QR codes, by three of their corner squares at right angles. */
export function findersOf(picture: Picture): Box[] {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const dark = darkOf(greyOf(small), Math.round(Math.max(small.width, small.height) / 14))
  const finders = cornersIn(dark)
  const boxes: Box[] = []
  for (const a of finders)
    for (const b of finders)
      for (const c of finders) {
        const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y]
        const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)]
        if (ux * vy - uy * vx <= 0 || u < a.module * 10 || Math.abs(u / v - 1) > 0.15) continue
        if (Math.abs(ux * vx + uy * vy) > 0.15 * u * v || !alike(a, b) || !alike(a, c) || u > a.module * 180) continue
        const corners = [a, b, c, { x: b.x + vx, y: b.y + vy }]
        const rim = a.module * 3.5
        const xs = corners.map(({ x }) => x)
        const ys = corners.map(({ y }) => y)
        boxes.push(
          boxOf(
            {
              x0: Math.min(...xs) - rim,
              y0: Math.min(...ys) - rim,
              x1: Math.max(...xs) + rim,
              y1: Math.max(...ys) + rim,
            },
            small,
          ),
        )
      }
  return boxes
}

const alike = (a: Finder, b: Finder): boolean => Math.abs(a.module / b.module - 1) < 0.3

/** Places where the runs of a finder cross level and upright. */
function cornersIn(dark: Plane): Finder[] {
  const found: Finder[] = []
  for (let y = 2; y < dark.height - 2; y += 1)
    for (const { middle, module } of patternsIn((i) => byteAt(dark.data, y * dark.width + i), dark.width)) {
      const x = Math.round(middle)
      const column = patternsIn(
        (i) => byteAt(dark.data, i * dark.width + x),
        dark.height,
        y - module * 6,
        y + module * 6,
      )
      const crossing = column.find(
        (one) => Math.abs(one.middle - y) < module * 1.2 && Math.abs(one.module / module - 1) < 0.4,
      )
      if (!crossing) continue
      const known = found.find((one) => Math.hypot(one.x - middle, one.y - crossing.middle) < module * 3)
      if (known) known.seen++
      else found.push({ x: middle, y: crossing.middle, module, seen: 1 })
    }
  return found
    .filter(({ seen }) => seen >= 2)
    .sort((a, b) => b.seen - a.seen)
    .slice(0, 12)
}

function patternsIn(value: (i: number) => number, length: number, from = 0, to = length) {
  const patterns: { middle: number; module: number }[] = []
  const ends: number[] = []
  const start = Math.max(0, Math.floor(from))
  const end = Math.min(length, Math.ceil(to))
  for (let i = start + 1; i < end; i++) {
    if (value(i) === value(i - 1)) continue
    ends.push(i)
    if (value(i) !== 0 || ends.length < 6) continue
    const [first] = ends.slice(-6)
    const module = (i - (first ?? 0)) / 7
    const runs = ends
      .slice(-6)
      .map((place, k, all) => (k === 0 ? 0 : place - at(all, k - 1)))
      .slice(1)
    if (
      module >= 1.3 &&
      runs.every((run, k) => Math.abs(run - module * (RUNS[k] ?? 0)) < module * 0.55 * Math.sqrt(RUNS[k] ?? 1))
    )
      patterns.push({ middle: ((first ?? 0) + i) / 2, module })
  }
  return patterns
}
