import type { Picture } from './picture.ts'
import { byteAt, greyOf, type Plane, quantile } from './plane.ts'

/** What lies around papers: a desk in a photo, the white of a sheet in a flat scan. `mask` is 1 where it is not seen. */
export type Background = { kind: 'desk' | 'sheet'; mask: Plane }

/** Neighbours differing by less are one surface, whatever light falls on it. */
const SMOOTH = 9
const WALL = 24
/** Light and dark of the rim this far apart are paper and desk. */
const APART = 45
const LEAST_RIM = 0.08
/** A rim this much darker than the brightest of the picture is a desk. */
const DESK = 0.8
/** A flat sheet is lit evenly: what differs more from its rim is no longer the sheet. */
const EVEN = 13

/** Follows the surface at the rim inward over smooth changes of light, up to edges. */
export function backgroundOf(picture: Picture): Background {
  const { data, width, height } = picture
  const grey = greyOf(picture)
  const rim = rimOf(width, height)
  const { threshold, kind } = rimKind(grey, rim)
  const reached = new Uint8Array(width * height)
  const stack: number[] = []
  const walls = wallsOf(grey)
  const reach = (i: number) => {
    if (reached[i] === 1 || walls[i] === 1) return
    reached[i] = 1
    stack.push(i)
  }
  for (const i of rim) if (byteAt(grey.data, i) <= threshold) reach(i)
  const sheet = [0, 1, 2].map((c) => usualAlong(data, rim, c))
  const isSheet = (i: number) => sheet.every((value, c) => Math.abs(value - byteAt(data, i * 3 + c)) <= EVEN)
  const isSmooth = (a: number, b: number) =>
    (kind === 'desk' || isSheet(b)) &&
    Math.abs(byteAt(data, a * 3) - byteAt(data, b * 3)) < SMOOTH &&
    Math.abs(byteAt(data, a * 3 + 1) - byteAt(data, b * 3 + 1)) < SMOOTH &&
    Math.abs(byteAt(data, a * 3 + 2) - byteAt(data, b * 3 + 2)) < SMOOTH
  while (stack.length > 0) {
    const i = stack.pop() as number
    const x = i % width
    if (x > 0 && isSmooth(i, i - 1)) reach(i - 1)
    if (x < width - 1 && isSmooth(i, i + 1)) reach(i + 1)
    if (i >= width && isSmooth(i, i - width)) reach(i - width)
    if (i < width * (height - 1) && isSmooth(i, i + width)) reach(i + width)
  }
  return { kind, mask: { data: reached.map((value) => 1 - value), width, height } }
}

/** Pixels on an edge. Along a slanted edge paper and desk mix by degrees, and a surface would leak over it. */
function wallsOf({ data, width, height }: Plane): Uint8Array {
  const walls = new Uint8Array(data.length)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const across = Math.abs(byteAt(data, i + 1) - byteAt(data, i - 1))
      const down = Math.abs(byteAt(data, i + width) - byteAt(data, i - width))
      if (Math.max(across, down) > WALL) walls[i] = 1
    }
  return walls
}

function rimOf(width: number, height: number): number[] {
  const rim: number[] = []
  for (let x = 0; x < width; x++) rim.push(x, (height - 1) * width + x)
  for (let y = 1; y < height - 1; y++) rim.push(y * width, y * width + width - 1)
  return rim
}

function usualAlong(data: Uint8Array, rim: number[], channel: number): number {
  const values = Uint8Array.from(rim, (i) => byteAt(data, i * 3 + channel))
  return quantile({ data: values, width: values.length, height: 1 }, 0.5)
}

/** Parts the rim into dark and light (Otsu); where it is both, the dark part is the desk and the light one paper that is cut off. */
function rimKind(grey: Plane, rim: number[]): { threshold: number; kind: Background['kind'] } {
  const values = Uint8Array.from(rim, (i) => byteAt(grey.data, i))
  const plane = { data: values, width: values.length, height: 1 }
  const threshold = otsu(values)
  const dark = values.filter((value) => value <= threshold)
  const light = values.filter((value) => value > threshold)
  const middle = (part: Uint8Array) => quantile({ data: part, width: part.length, height: 1 }, 0.5)
  const both = Math.min(dark.length, light.length) > LEAST_RIM * values.length
  const paper = quantile(grey, 0.9)
  if (both && middle(light) - middle(dark) > APART && middle(dark) < DESK * paper) return { threshold, kind: 'desk' }
  return { threshold: 255, kind: quantile(plane, 0.5) < DESK * paper ? 'desk' : 'sheet' }
}

/** The value that parts numbers best into two groups. */
function otsu(values: Uint8Array): number {
  let best = { threshold: 255, between: 0 }
  let [below, sum] = [0, 0]
  const sorted = values.slice().sort()
  const total = sorted.reduce((all, value) => all + value, 0)
  for (const value of sorted.subarray(0, -1)) {
    below++
    sum += value
    const above = sorted.length - below
    const between = below * above * (sum / below - (total - sum) / above) ** 2
    if (between > best.between) best = { threshold: value, between }
  }
  return best.threshold
}
