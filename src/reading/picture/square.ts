import { boxAlong } from '../box-along.ts'
import { byteAt, type Plane } from './plane.ts'
import type { Point } from './warp.ts'

/** A turned rectangle: middle, half sides and turn (radians, clockwise on the screen). */
export type Frame = { x: number; y: number; a: number; b: number; turn: number }

const STEPS = 40
const TURNS = [0, -4, 4, -8, 8, -12, 12, -16, 16, -20, 20].map((degrees) => (degrees * Math.PI) / 180)

/** The frame around points that fits their outline best, and the share of its weakest side that is inked. */
export function frameOf(mask: Plane, points: Point[]): { frame: Frame; covered: number } {
  const fits = TURNS.map((turn) => {
    const frame = boundsAt(points, turn)
    return { frame, covered: Math.min(...[0, 1, 2, 3].map((side) => inkOfSide(mask, frame, side))) }
  })
  return fits.reduce((best, fit) => (fit.covered > best.covered + 0.02 ? fit : best))
}

function boundsAt(points: Point[], turn: number): Frame {
  const { x, y, width, height } = boxAlong(points, turn)
  return { x, y, a: width / 2, b: height / 2, turn }
}

/** A point of a frame; shares run from -1 to 1. */
export function pointOf({ x, y, a, b, turn }: Frame, across: number, down: number): Point {
  const u = across * a
  const v = down * b
  return { x: x + u * Math.cos(turn) - v * Math.sin(turn), y: y + u * Math.sin(turn) + v * Math.cos(turn) }
}

function inkOfSide(mask: Plane, frame: Frame, side: number): number {
  let hits = 0
  for (let i = 0; i < STEPS; i++) {
    const along = -0.9 + (1.8 * i) / (STEPS - 1)
    for (let depth = 1; depth > 0.88; depth -= 0.02) {
      const out = side < 2 ? depth : -depth
      const { x, y } = side % 2 ? pointOf(frame, along, out) : pointOf(frame, out, along)
      const column = Math.round(x)
      const row = Math.round(y)
      if (column < 0 || row < 0 || column >= mask.width || row >= mask.height) continue
      if (byteAt(mask.data, row * mask.width + column) === 0) continue
      hits++
      break
    }
  }
  return hits / STEPS
}
