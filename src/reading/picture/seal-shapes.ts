import type { Seal } from '../page.ts'
import { circlesIn } from './circle-search.ts'
import { type Component, componentsOf } from './components.ts'
import { type Ellipse, lookOf, outlineOf } from './ellipse.ts'
import { at, byteAt, meanAround, type Plane, type Rect } from './plane.ts'
import { type Frame, frameOf } from './square.ts'
import type { Point } from './warp.ts'

/** A stamp as a shape on a plane of ink: its outline and how clearly it is one, 0 to 1. */
export type SealShape = { shape: Seal['shape']; outline: Ellipse | Frame; rect: Rect; partial: boolean; clear: number }

/**
 * `gap`: pixels up to which ink hangs together; `least`: width as a share of the shorter side of the picture;
 * `covered`: share of the outline that has to be inked.
 */
export type SealDemands = { gap: number; least: number; covered: number }

/** Widest stamps, as shares of the shorter side of the picture: a close view of a ring, a person's square stamp. */
const MOST = 0.6
const MOST_SQUARE = 0.24
/** A part at the edge of a sheet shows at least this share of its outline. */
const LEAST_VISIBLE = 0.12
/** Added where only a part is seen. */
const PARTLY_COVERED = 0.25
/** Inside of its outline a seal has a gap before the letters: a filled spot (finger print, emblem) has none. */
const MOST_INSIDE = 0.45
const LEAST_FILLED = 0.04
const MOST_FILLED = 0.5

/** Stamps on a mask of one ink. */
export function sealShapesOf(mask: Plane, demands: SealDemands): SealShape[] {
  const { gap, least } = demands
  const closed = gap > 0 ? grow(mask, gap) : mask
  const { components, labels } = componentsOf(closed)
  const shorter = Math.min(mask.width, mask.height)
  const found: SealShape[] = []
  const large = components
    .filter((one) => Math.max(one.x1 - one.x0, one.y1 - one.y0) >= least * shorter && one.area > 30)
    .sort((a, b) => b.area - a.area)
    .slice(0, 24)
  for (const one of large) {
    const inside = (i: number) => at(labels, i) === one.label && byteAt(mask.data, i) === 1
    const shapes = [roundOf(mask, one, inside, demands) ?? squareOf(mask, one, inside)].filter(
      (shape) => shape !== undefined,
    )
    if (shapes.length === 0) shapes.push(...searched(mask, one, inside, demands))
    for (const shape of shapes) if (!found.some((other) => within(shape.rect, other.rect))) found.push(shape)
  }
  return found.filter((one) => !found.some((other) => other !== one && inner(one.rect, other.rect)))
}

function roundOf(
  mask: Plane,
  one: Component,
  inside: (index: number) => boolean,
  demands: SealDemands,
): SealShape | undefined {
  const a = (one.x1 - one.x0) / 2
  const b = (one.y1 - one.y0) / 2
  if (Math.max(a, b) > 2.2 * Math.min(a, b)) return undefined
  return judged(mask, outlineOf(mask, inside, { x: one.x0 + a, y: one.y0 + b, a, b, turn: 0 }), demands)
}

/** Circles whose outline touches other ink or runs over the edge of the sheet. */
function searched(mask: Plane, one: Component, inside: (index: number) => boolean, demands: SealDemands): SealShape[] {
  const shorter = Math.min(mask.width, mask.height)
  const radii = {
    least: (demands.least * shorter) / 2 + 4,
    most: Math.min((MOST * shorter) / 2, Math.max(one.x1 - one.x0, one.y1 - one.y0)),
  }
  if (radii.most <= radii.least) return []
  const shapes: SealShape[] = []
  for (const circle of circlesIn(mask, inside, radii)) {
    const shape = judged(mask, circle, demands) ?? judged(mask, outlineOf(mask, inside, circle), demands)
    if (shape && !shapes.some((other) => within(shape.rect, other.rect))) shapes.push(shape)
  }
  return shapes
}

function judged(mask: Plane, ellipse: Ellipse, demands: SealDemands): SealShape | undefined {
  const shorter = Math.min(mask.width, mask.height)
  const { a, b } = ellipse
  if (
    !(
      2 * b >= demands.least * shorter * 0.7 &&
      2 * a >= demands.least * shorter &&
      2 * a <= MOST * shorter &&
      a <= 1.9 * b
    )
  )
    return undefined
  const look = lookOf(mask, ellipse)
  const partial = look.visible < 0.93
  const least = demands.covered + (partial ? PARTLY_COVERED : 0)
  if (look.visible < LEAST_VISIBLE || look.covered < least || look.inside > MOST_INSIDE) return undefined
  if (look.filled < LEAST_FILLED || look.filled > MOST_FILLED) return undefined
  const rx = Math.hypot(a * Math.cos(ellipse.turn), b * Math.sin(ellipse.turn))
  const ry = Math.hypot(a * Math.sin(ellipse.turn), b * Math.cos(ellipse.turn))
  const rect = clipped({ x0: ellipse.x - rx, y0: ellipse.y - ry, x1: ellipse.x + rx, y1: ellipse.y + ry }, mask)
  const clear = look.covered * (1 - look.inside * 0.5)
  return { shape: a / b > 1.15 ? 'oval' : 'round', outline: ellipse, rect, partial, clear }
}

function squareOf(mask: Plane, one: Component, inside: (index: number) => boolean): SealShape | undefined {
  const shorter = Math.min(mask.width, mask.height)
  const w = one.x1 - one.x0
  const h = one.y1 - one.y0
  if (Math.max(w, h) > MOST_SQUARE * 1.3 * shorter || Math.max(w, h) > 2.6 * Math.min(w, h)) return undefined
  const points: Point[] = []
  for (let y = one.y0; y < one.y1; y++)
    for (let x = one.x0; x < one.x1; x++) if (inside(y * mask.width + x)) points.push({ x, y })
  const { frame, covered } = frameOf(mask, points)
  const filled = points.length / Math.max(1, 4 * frame.a * frame.b)
  const wide = Math.max(frame.a, frame.b)
  if (covered < 0.7 || filled < 0.14 || filled > 0.75 || wide > 2.4 * Math.min(frame.a, frame.b)) return undefined
  if (2 * wide > MOST_SQUARE * shorter) return undefined
  return { shape: 'square', outline: frame, rect: one, partial: false, clear: covered }
}

/** Ink grown by some pixels in all directions. */
function grow(mask: Plane, by: number): Plane {
  const scaled = { ...mask, data: mask.data.map((value) => (value ? 255 : 0)) }
  const mean = meanAround(scaled, by)
  return { ...mask, data: mean.data.map((value) => (value > 0 ? 1 : 0)) }
}

const clipped = ({ x0, y0, x1, y1 }: Rect, { width, height }: Plane): Rect => ({
  x0: Math.max(0, x0),
  y0: Math.max(0, y0),
  x1: Math.min(width, x1),
  y1: Math.min(height, y1),
})

const areaOf = ({ x0, y0, x1, y1 }: Rect): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0)
const shared = (a: Rect, b: Rect): number =>
  areaOf({ x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) })
/** The same stamp found twice. */
const within = (a: Rect, b: Rect): boolean => shared(a, b) > 0.6 * Math.min(areaOf(a), areaOf(b))
/** Something small in a stamp: its star, its inner circle. */
const inner = (a: Rect, b: Rect): boolean => areaOf(a) < 0.5 * areaOf(b) && shared(a, b) > 0.8 * areaOf(a)
