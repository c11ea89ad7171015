import { powerOf } from './fft.ts'
import type { Picture } from './picture.ts'
import { at, clamp, crop, greyOf, type Plane, type Rect } from './plane.ts'

const PATCH = 64
const MOST_PATCHES = 12
/** Waves longer than this many pixels are shadows and letters, not the grid of a screen or of a print. */
const LONGEST_WAVE = 12
/** A peak this many times above the mean of its ring of frequencies is no chance; the second is as strong as it gets. */
const CHANCE = 12
const CERTAIN = 60

/** Strength of a regular fine pattern on bare paper: the grid of a screen or the dots of a print; 0 to 1. */
export function moireOf(picture: Picture): number {
  const sum = new Float64Array(PATCH * PATCH)
  const patches = barePatches(picture)
  if (patches.length < 3) return 0
  for (const patch of patches) {
    const power = powerOf(windowed(patch), PATCH)
    const total = meanOf(power)
    for (let i = 0; i < sum.length; i++) sum[i] = at(sum, i) + at(power, i) / (total || 1)
  }
  const peak = peakOf(sum)
  return clamp(Math.log(peak / CHANCE) / Math.log(CERTAIN / CHANCE), 0, 1)
}

/** Greyscale patches without letters, spread over the picture: those that vary least. */
function barePatches(picture: Picture): Plane[] {
  const stepX = Math.max(PATCH, Math.floor(picture.width / 14))
  const stepY = Math.max(PATCH, Math.floor(picture.height / 14))
  const found: { patch: Plane; range: number }[] = []
  for (let y = stepY / 2; y + PATCH < picture.height; y += stepY)
    for (let x = stepX / 2; x + PATCH < picture.width; x += stepX) {
      const rect: Rect = { x0: x, y0: y, x1: Math.floor(x) + PATCH, y1: Math.floor(y) + PATCH }
      const patch = greyOf(crop(picture, rect))
      const range = rangeOf(patch)
      if (range > 0 && range < 90) found.push({ patch, range })
    }
  const usual = found.sort((a, b) => a.range - b.range).slice(0, Math.ceil(found.length * 0.7))
  const step = Math.max(1, usual.length / MOST_PATCHES)
  return Array.from(
    { length: Math.min(MOST_PATCHES, usual.length) },
    (_, i) => (usual[Math.floor(i * step)] as { patch: Plane }).patch,
  )
}

function rangeOf({ data }: Plane): number {
  let low = 255
  let high = 0
  for (const value of data) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return high - low
}

/** Less the mean, faded out to the rim (Hann), so that the rim itself makes no frequencies. */
function windowed({ data }: Plane): Float64Array {
  const mean = meanOf(data)
  const fade = Float64Array.from({ length: PATCH }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / (PATCH - 1)))
  return Float64Array.from(data, (value, i) => (value - mean) * at(fade, i % PATCH) * at(fade, Math.floor(i / PATCH)))
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += at(values, i)
  return sum / values.length
}

/** The highest power against the mean of all powers at about the same frequency. */
function peakOf(power: Float64Array): number {
  const RINGS = PATCH / 2
  const sums = new Float64Array(RINGS + 1)
  const counts = new Float64Array(RINGS + 1)
  const places: { i: number; ring: number }[] = []
  for (let v = -PATCH / 2; v < PATCH / 2; v++)
    for (let u = 0; u < PATCH / 2; u++) {
      const ring = Math.round(Math.hypot(u, v))
      if (ring > RINGS || ring < PATCH / LONGEST_WAVE || isBlockEdge(u, v)) continue
      const i = ((v + PATCH) % PATCH) * PATCH + u
      sums[ring] = at(sums, ring) + at(power, i)
      counts[ring] = at(counts, ring) + 1
      places.push({ i, ring })
    }
  let peak = 0
  for (const { i, ring } of places) {
    const others = (at(sums, ring) - at(power, i)) / Math.max(1, at(counts, ring) - 1)
    if (others > 0) peak = Math.max(peak, at(power, i) / others)
  }
  return peak
}

/** JPEG squares of 8 pixels show as waves straight across or down whose length divides 8. */
const isBlockEdge = (u: number, v: number): boolean =>
  (Math.abs(v) <= 1 && (u + 1) % (PATCH / 8) <= 2) || (u <= 1 && (Math.abs(v) + 1) % (PATCH / 8) <= 2)
