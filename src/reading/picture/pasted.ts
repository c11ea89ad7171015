import type { Picture } from './picture.ts'
import { byteAt, clamp, crop, greyOf, type Plane, quantile, type Rect } from './plane.ts'

/** How much points to a picture of a seal laid on the page: ink without texture, a hard rectangle around it; 0 to 1. */
export function pastedOf(picture: Picture, rect: Rect, ink: Plane): number {
  const flat = flatnessOf(ink)
  return clamp(flat * 0.6 + rectangleOf(picture, rect) * 0.6, 0, 1)
}

/** 1 where the ink is everywhere the same, 0 where its strength varies as a stamp's does. */
function flatnessOf(ink: Plane): number {
  const strong = quantile({ ...ink, data: ink.data.filter((value) => value > 8) }, 0.9)
  const core = erodedValues(ink, strong * 0.35)
  if (core.length < 60) return 0
  const middle = quantile({ data: core, width: core.length, height: 1 }, 0.5)
  const low = quantile({ data: core, width: core.length, height: 1 }, 0.1)
  const spread = (middle - low) / Math.max(1, middle)
  return clamp(1 - spread / 0.12, 0, 1)
}

/** Strengths of inked pixels whose four neighbours two pixels away are inked as well: no rims. */
function erodedValues({ data, width, height }: Plane, least: number): Uint8Array {
  const values: number[] = []
  const on = (i: number) => byteAt(data, i) > least
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x
      if (on(i) && on(i - 2) && on(i + 2) && on(i - 2 * width) && on(i + 2 * width)) values.push(byteAt(data, i))
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
  const band = Math.min(Math.floor(width / 5), Math.floor(height / 5))
  const sides = [
    strongestStep(grey, { along: height, across: band, at: (i, d) => i * width + d }),
    strongestStep(grey, { along: height, across: band, at: (i, d) => i * width + width - 1 - d }),
    strongestStep(grey, { along: width, across: band, at: (i, d) => d * width + i }),
    strongestStep(grey, { along: width, across: band, at: (i, d) => (height - 1 - d) * width + i }),
  ].sort((a, b) => b - a)
  return clamp(((sides[1] ?? 0) - 0.25) / 0.4, 0, 1)
}

/** Share of the lines across a rim that step at the same depth in the same direction. */
function strongestStep(
  { data }: Plane,
  { along, across, at }: { along: number; across: number; at: (i: number, depth: number) => number },
): number {
  let best = 0
  for (let depth = 1; depth < across - 1; depth++) {
    let up = 0
    let down = 0
    for (let i = 0; i < along; i++) {
      const step = byteAt(data, at(i, depth + 1)) - byteAt(data, at(i, depth - 1))
      if (step > 5) up++
      if (step < -5) down++
    }
    best = Math.max(best, Math.abs(up - down) / along)
  }
  return best
}
