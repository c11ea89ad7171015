import type { Box } from '../../contract/index.ts'
import { once } from './once.ts'
import type { Picture } from './picture.ts'

/** One byte a pixel: grey, a mask of 0 and 1, or how strong a colour is. */
export type Plane = { data: Uint8Array; width: number; height: number }
/** Left, top, right and bottom in pixels; right and bottom lie outside. */
export type Rect = { x0: number; y0: number; x1: number; y1: number }

/** An element whose index is known to be inside. */
export const at = (data: ArrayLike<number>, index: number): number => data[index] as number
export const byteAt = (data: Uint8Array, index: number): number => data[index] as number
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export function planeOf(picture: Picture, value: (r: number, g: number, b: number) => number): Plane {
  const { data, width, height } = picture
  const out = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < out.length; i++, p += 3)
    out[i] = value(byteAt(data, p), byteAt(data, p + 1), byteAt(data, p + 2))
  return { data: out, width, height }
}

/** The brightness of a picture. */
export const greyOf = once(({ data, width, height }: Picture): Plane => {
  const grey = new Uint8Array(width * height)
  for (let i = 0, p = 0; i < grey.length; i++, p += 3)
    grey[i] = (byteAt(data, p) * 77 + byteAt(data, p + 1) * 150 + byteAt(data, p + 2) * 29) >> 8
  return { data: grey, width, height }
})

/** The whole factor by which a picture is shrunk to have its longer side near `longest`, 1 where it is small already. */
export const shrinkFactor = ({ width, height }: { width: number; height: number }, longest: number): number =>
  Math.max(1, Math.round(Math.max(width, height) / longest))

/** Every `factor` × `factor` pixels become one, their mean. */
export const shrink = once((picture: Picture, factor: number): Picture => {
  if (factor <= 1) return picture
  const { data, width } = picture
  const w = Math.floor(picture.width / factor)
  const h = Math.floor(picture.height / factor)
  const out = new Uint8Array(w * h * 3)
  const share = 1 / (factor * factor)
  for (let y = 0, to = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let red = 0
      let green = 0
      let blue = 0
      for (let dy = 0; dy < factor; dy++) {
        const from = ((y * factor + dy) * width + x * factor) * 3
        for (let p = from; p < from + factor * 3; p += 3) {
          red += data[p] as number
          green += data[p + 1] as number
          blue += data[p + 2] as number
        }
      }
      out[to++] = red * share
      out[to++] = green * share
      out[to++] = blue * share
    }
  return { data: out, width: w, height: h }
})

/** Pixels of a rectangle, clipped to the picture. */
export function crop(picture: Picture, rect: Rect): Picture {
  const x0 = clamp(Math.floor(rect.x0), 0, picture.width - 1)
  const y0 = clamp(Math.floor(rect.y0), 0, picture.height - 1)
  const width = clamp(Math.ceil(rect.x1), x0 + 1, picture.width) - x0
  const height = clamp(Math.ceil(rect.y1), y0 + 1, picture.height) - y0
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    const from = ((y0 + y) * picture.width + x0) * 3
    data.set(picture.data.subarray(from, from + width * 3), y * width * 3)
  }
  return { data, width, height }
}

/** Sums of all values above and left of each point, one row and column wider than the plane. */
export function integralOf({ data, width, height }: Plane): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    let to = (y + 1) * (width + 1)
    for (let i = y * width; i < (y + 1) * width; i++) {
      row += byteAt(data, i)
      to++
      sums[to] = row + (sums[to - width - 1] as number)
    }
  }
  return sums
}

/** Mean over a square of side 2 `radius` + 1 around each pixel, of as much of it as lies in the plane. */
export function meanAround({ data, width, height }: Plane, radius: number): Plane {
  const out = new Uint8Array(width * height)
  const columns = new Uint32Array(width)
  const addRow = (y: number, sign: 1 | -1): void => {
    if (y < 0 || y >= height) return
    for (let x = 0, i = y * width; x < width; x++, i++) columns[x] = (columns[x] as number) + sign * byteAt(data, i)
  }
  for (let y = 0; y < radius; y++) addRow(y, 1)
  for (let y = 0; y < height; y++) {
    addRow(y + radius, 1)
    addRow(y - radius - 1, -1)
    const rows = Math.min(height, y + radius + 1) - Math.max(0, y - radius)
    let sum = 0
    let count = 0
    for (let x = -radius; x < width; x++) {
      if (x + radius < width) {
        sum += columns[x + radius] as number
        count += rows
      }
      if (x > radius) {
        sum -= columns[x - radius - 1] as number
        count -= rows
      }
      if (x >= 0) out[y * width + x] = sum / count
    }
  }
  return { data: out, width, height }
}

/** The value below which a share of all pixels lies. */
export function quantile({ data }: Plane, share: number): number {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value] = (counts[value] as number) + 1
  let rest = share * data.length
  for (let value = 0; value < 256; value++) {
    rest -= at(counts, value)
    if (rest <= 0) return value
  }
  return 255
}

/** A rectangle in pixels as fractions of the picture it lies in. */
export const boxOf = ({ x0, y0, x1, y1 }: Rect, { width, height }: { width: number; height: number }): Box => {
  const left = clamp(x0 / width, 0, 1)
  const top = clamp(y0 / height, 0, 1)
  return [left, top, clamp(x1 / width, 0, 1) - left, clamp(y1 / height, 0, 1) - top]
}

/** The pixels of a box, not rounded. */
export const rectOf = ([x, y, w, h]: Box, { width, height }: { width: number; height: number }): Rect => ({
  x0: x * width,
  y0: y * height,
  x1: (x + w) * width,
  y1: (y + h) * height,
})
