import type { Picture } from './picture.ts'
import { byteAt, clamp, greyOf, meanAround, type Plane, shrink, shrinkFactor } from './plane.ts'

/** The paper of an evened picture; below white, so that lights stay brighter than it. */
const PAPER = 232
const BLOCK = 12
/** Where the light of a page differs by less there is nothing to even out. */
const LEAST_DIFFERENCE = 28

/** Evens out the light on a paper: every place is lifted by how dark the paper is there. */
export function evened(picture: Picture): Picture {
  const factor = shrinkFactor(picture, 500)
  const light = lightOf(greyOf(shrink(picture, factor)))
  let [low, high] = [255, 0]
  for (const value of light.data) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  if (high - low < LEAST_DIFFERENCE) return picture
  const { data: from, width, height } = picture
  const data = new Uint8Array(from.length)
  for (let y = 0, p = 0; y < height; y++) {
    const fy = clamp((y + 0.5) / (factor * BLOCK) - 0.5, 0, light.height - 1)
    for (let x = 0; x < width; x++, p += 3) {
      const fx = clamp((x + 0.5) / (factor * BLOCK) - 0.5, 0, light.width - 1)
      const lift = PAPER / Math.max(40, between(light, fx, fy))
      for (let c = p; c < p + 3; c++) {
        const value = byteAt(from, c)
        data[c] = value >= 250 ? 255 : Math.min(250, value * lift)
      }
    }
  }
  return { data, width, height }
}

/** Brightness of the paper by blocks: the bright part of each, smoothed. */
function lightOf(grey: Plane): Plane {
  const width = Math.max(1, Math.floor(grey.width / BLOCK))
  const height = Math.max(1, Math.floor(grey.height / BLOCK))
  const data = new Uint8Array(width * height)
  for (let by = 0; by < height; by++)
    for (let bx = 0; bx < width; bx++) {
      const values: number[] = []
      for (let y = 0; y < BLOCK; y++)
        for (let x = 0; x < BLOCK; x++) values.push(byteAt(grey.data, (by * BLOCK + y) * grey.width + bx * BLOCK + x))
      values.sort((a, b) => b - a)
      data[by * width + bx] = values[Math.floor(values.length * 0.15)] ?? 255
    }
  return meanAround({ data, width, height }, 3)
}

function between({ data, width, height }: Plane, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = Math.min(width - 1, left + 1)
  const bottom = Math.min(height - 1, top + 1)
  const upper =
    byteAt(data, top * width + left) +
    (byteAt(data, top * width + right) - byteAt(data, top * width + left)) * (x - left)
  const lower =
    byteAt(data, bottom * width + left) +
    (byteAt(data, bottom * width + right) - byteAt(data, bottom * width + left)) * (x - left)
  return upper + (lower - upper) * (y - top)
}
