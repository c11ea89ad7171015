import type { Picture } from './picture.ts'
import { at, byteAt, clamp, crop, greyOf, integralOf, meanAround, type Plane, quantile, type Rect } from './plane.ts'

/** How much points to a picture of a seal laid on the page: ink without texture, a hard rectangle around it; 0 to 1. */
export function pastedOf(picture: Picture, rect: Rect, ink: Plane): number {
  const flat = flatnessOf(ink)
  return clamp(flat * 0.55 + rectangleOf(picture, rect) * 0.55, 0, 1)
}

/** Inks of a stamp differ by place; of a picture nearly all pixels have one strength. */
const SAME = 0.05
const STAMPED_SHARE = 0.75
const PASTED_SHARE = 0.95
/** Pixels around that have to be inked as well. */
const REACH = 2

/** 1 where the ink is everywhere the same, 0 where its strength varies as a stamp's does. */
function flatnessOf(raw: Plane): number {
  const ink = meanAround(raw, 1)
  const strong = quantile({ ...ink, data: ink.data.filter((value) => value > 8) }, 0.9)
  const core = innerValues(ink, strong * 0.5)
  if (core.length < 60) return 0
  const usual = quantile({ data: core, width: core.length, height: 1 }, 0.6)
  const same = core.filter((value) => Math.abs(value - usual) <= SAME * usual + 1).length / core.length
  return clamp((same - STAMPED_SHARE) / (PASTED_SHARE - STAMPED_SHARE), 0, 1)
}

/** Strengths where all pixels around are inked, so that rims do not count. */
function innerValues({ data, width, height }: Plane, least: number): Uint8Array {
  const on = integralOf({ data: data.map((value) => (value > least ? 1 : 0)), width, height })
  const values: number[] = []
  const row = width + 1
  for (let y = REACH; y < height - REACH; y++)
    for (let x = REACH; x < width - REACH; x++) {
      const [top, bottom] = [(y - REACH) * row, (y + REACH + 1) * row]
      const [left, right] = [x - REACH, x + REACH + 1]
      const count = at(on, bottom + right) - at(on, bottom + left) - at(on, top + right) + at(on, top + left)
      if (count === (2 * REACH + 1) ** 2) values.push(byteAt(data, y * width + x))
    }
  return Uint8Array.from(values)
}

/** Share of the frame around a stamp along which the page ends in one straight step. */
function rectangleOf(picture: Picture, { x0, y0, x1, y1 }: Rect): number {
  const size = x1 - x0
  const rim = size * 0.25
  const around = { x0: x0 - rim, y0: y0 - rim, x1: x1 + rim, y1: y1 + rim }
  const grey = greyOf(crop(picture, around))
  const { width, height } = grey
  const band = Math.floor(Math.min(width, height) * 0.15)
  const sides = [
    strongestStep(grey, { along: height, across: band, place: (i, d) => i * width + d }),
    strongestStep(grey, { along: height, across: band, place: (i, d) => i * width + width - 1 - d }),
    strongestStep(grey, { along: width, across: band, place: (i, d) => d * width + i }),
    strongestStep(grey, { along: width, across: band, place: (i, d) => (height - 1 - d) * width + i }),
  ].sort((a, b) => b - a)
  return clamp(((sides[1] ?? 0) - 0.25) / 0.4, 0, 1)
}

/** Share of the lines across a rim that step at the same depth in the same direction. */
function strongestStep(
  { data }: Plane,
  { along, across, place }: { along: number; across: number; place: (i: number, depth: number) => number },
): number {
  let best = 0
  for (let depth = 1; depth < across - 1; depth++) {
    let up = 0
    let down = 0
    for (let i = 0; i < along; i++) {
      const step = byteAt(data, place(i, depth + 1)) - byteAt(data, place(i, depth - 1))
      if (step > 5) up++
      if (step < -5) down++
    }
    best = Math.max(best, Math.abs(up - down) / along)
  }
  return best
}
