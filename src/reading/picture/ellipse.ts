import { byteAt, type Plane } from './plane.ts'
import type { Point } from './warp.ts'

/** Centre, half axes and how far the long one is turned (radians, clockwise on the screen). */
export type Ellipse = { x: number; y: number; a: number; b: number; turn: number }

/** How a ring looks: the share of its visible outline that is inked, and how clearly it stands off what is inside of it. */
export type RingLook = {
  /** Share of the outline that lies within the picture. */
  visible: number
  /** Share of the visible outline that is inked. */
  covered: number
  /** Ink of the emptiest line right inside of the outline, against that of the outline. */
  inside: number
  /** Share of the whole inside that is inked. */
  filled: number
}

const STEPS = 96

/** The point of an ellipse at an angle (radians from its long axis), shrunk to a share. */
export function pointOn({ x, y, a, b, turn }: Ellipse, angle: number, share = 1): Point {
  const u = a * share * Math.cos(angle)
  const v = b * share * Math.sin(angle)
  return { x: x + u * Math.cos(turn) - v * Math.sin(turn), y: y + u * Math.sin(turn) + v * Math.cos(turn) }
}

/** The ellipse of the outermost inked points seen from the middle of a component. */
export function outlineOf(mask: Plane, inside: (index: number) => boolean, start: Ellipse): Ellipse {
  let found = start
  for (let round = 0; round < 2; round++) {
    const points = outermost(mask, inside, found)
    if (points.length < 24) return found
    found = ellipseThrough(points)
  }
  return found
}

function outermost({ width, height }: Plane, inside: (index: number) => boolean, from: Ellipse): Point[] {
  const points: Point[] = []
  for (let i = 0; i < STEPS; i++) {
    for (let share = 1.3; share > 0.6; share -= 0.01) {
      const point = pointOn(from, (2 * Math.PI * i) / STEPS, share)
      const x = Math.round(point.x)
      const y = Math.round(point.y)
      if (x < 0 || y < 0 || x >= width || y >= height || !inside(y * width + x)) continue
      points.push(point)
      break
    }
  }
  return points
}

/** Middle and half axes from the spread of points on an outline: along an axis of an ellipse it is half its square. */
function ellipseThrough(points: Point[]): Ellipse {
  const x = mean(points.map((point) => point.x))
  const y = mean(points.map((point) => point.y))
  const xx = mean(points.map((point) => (point.x - x) ** 2))
  const yy = mean(points.map((point) => (point.y - y) ** 2))
  const xy = mean(points.map((point) => (point.x - x) * (point.y - y)))
  const half = Math.hypot((xx - yy) / 2, xy)
  const turn = Math.atan2(2 * xy, xx - yy) / 2
  return {
    x,
    y,
    a: Math.sqrt(2 * ((xx + yy) / 2 + half)),
    b: Math.sqrt(2 * Math.max(0, (xx + yy) / 2 - half)),
    turn,
  }
}

export function lookOf(mask: Plane, ellipse: Ellipse): RingLook {
  const slack = Math.max(1.5, ellipse.b * 0.045) / ellipse.b
  let visible = 0
  let covered = 0
  for (let i = 0; i < STEPS; i++) {
    const angle = (2 * Math.PI * i) / STEPS
    if (inkAt(mask, pointOn(ellipse, angle)) === undefined) continue
    visible++
    for (let share = 1 - slack; share <= 1 + slack; share += 0.5 / ellipse.b)
      if (inkAt(mask, pointOn(ellipse, angle, share)) === 1) {
        covered++
        break
      }
  }
  const outline = Math.max(
    ...range(1 - slack, 1 + slack, 0.5 / ellipse.b).map((share) => inkAlong(mask, ellipse, share)),
  )
  const within = range(0.8, 1 - slack / 2, 0.5 / ellipse.b).map((share) => inkAlong(mask, ellipse, share))
  const all = range(0.05, 0.9, 0.05)
  const area = all.reduce((sum, share) => sum + share, 0)
  return {
    visible: visible / STEPS,
    covered: visible === 0 ? 0 : covered / visible,
    inside: outline === 0 ? 1 : Math.min(...within) / outline,
    filled: all.reduce((sum, share) => sum + share * inkAlong(mask, ellipse, share), 0) / area,
  }
}

/** Share of an ellipse's visible line that is inked. */
export function inkAlong(mask: Plane, ellipse: Ellipse, share: number): number {
  let visible = 0
  let inked = 0
  for (let i = 0; i < STEPS * 2; i++) {
    const ink = inkAt(mask, pointOn(ellipse, (Math.PI * i) / STEPS, share))
    if (ink === undefined) continue
    visible++
    inked += ink
  }
  return visible === 0 ? 0 : inked / visible
}

function inkAt({ data, width, height }: Plane, point: Point): number | undefined {
  const x = Math.round(point.x)
  const y = Math.round(point.y)
  return x < 0 || y < 0 || x >= width || y >= height ? undefined : byteAt(data, y * width + x)
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(1, Math.floor((to - from) / step) + 1) }, (_, i) => from + i * step)
