import type { Picture } from './picture.ts'
import { at, byteAt } from './plane.ts'

export type Point = { x: number; y: number }
/** Corners clockwise from the top left. */
export type Quad = [Point, Point, Point, Point]

/** The quadrilateral of a picture as an upright rectangle of the given size; what lies outside of the picture is white. */
export function warp(picture: Picture, quad: Quad, width: number, height: number): Picture {
  const m = homography(quad, width, height)
  const data = new Uint8Array(width * height * 3)
  const { width: w, height: h, data: from } = picture
  for (let y = 0, out = 0; y < height; y++) {
    for (let x = 0; x < width; x++, out += 3) {
      const depth = m[6] * x + m[7] * y + 1
      const sx = (m[0] * x + m[1] * y + m[2]) / depth
      const sy = (m[3] * x + m[4] * y + m[5]) / depth
      const ix = Math.floor(sx)
      const iy = Math.floor(sy)
      if (ix < -1 || iy < -1 || ix >= w || iy >= h) {
        data[out] = data[out + 1] = data[out + 2] = 255
        continue
      }
      const fx = sx - ix
      const fy = sy - iy
      const left = Math.max(0, ix)
      const right = ix + 1 >= w ? w - 1 : ix + 1
      const upper = Math.max(0, iy) * w
      const lower = (iy + 1 >= h ? h - 1 : iy + 1) * w
      for (let c = 0; c < 3; c++) {
        const top = byteAt(from, (upper + left) * 3 + c) * (1 - fx) + byteAt(from, (upper + right) * 3 + c) * fx
        const bottom = byteAt(from, (lower + left) * 3 + c) * (1 - fx) + byteAt(from, (lower + right) * 3 + c) * fx
        data[out + c] = top * (1 - fy) + bottom * fy + 0.5
      }
    }
  }
  return { data, width, height }
}

/** The picture turned clockwise by quarters. */
export function quarterTurn(picture: Picture, degrees: 0 | 90 | 180 | 270): Picture {
  if (degrees === 0) return picture
  const { data: from, width: w, height: h } = picture
  const [width, height] = degrees === 180 ? [w, h] : [h, w]
  const data = new Uint8Array(from.length)
  const [start, right, down] =
    degrees === 90 ? [(h - 1) * w, -w, 1] : degrees === 180 ? [w * h - 1, -1, -w] : [w - 1, w, -1]
  for (let y = 0, out = 0; y < height; y++) {
    let p = (start + y * down) * 3
    for (let x = 0; x < width; x++, out += 3, p += right * 3) {
      data[out] = byteAt(from, p)
      data[out + 1] = byteAt(from, p + 1)
      data[out + 2] = byteAt(from, p + 2)
    }
  }
  return { data, width, height }
}

/** The picture turned back by its skew in degrees, in the same frame. */
export function straighten(picture: Picture, skew: number): Picture {
  const { width, height } = picture
  const turn = (skew * Math.PI) / 180
  const corner = (x: number, y: number): Point => {
    const dx = x - width / 2
    const dy = y - height / 2
    return {
      x: width / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
      y: height / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
    }
  }
  return warp(picture, [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)], width, height)
}

type Homography = [number, number, number, number, number, number, number, number]

/** Maps the rectangle 0,0 – width,height onto the quadrilateral (Heckbert 1989, square to quadrilateral). */
export function homography([p0, p1, p2, p3]: Quad, width: number, height: number): Homography {
  const dx1 = p1.x - p2.x
  const dx2 = p3.x - p2.x
  const dx3 = p0.x - p1.x + p2.x - p3.x
  const dy1 = p1.y - p2.y
  const dy2 = p3.y - p2.y
  const dy3 = p0.y - p1.y + p2.y - p3.y
  const det = dx1 * dy2 - dx2 * dy1
  const g = (dx3 * dy2 - dx2 * dy3) / det
  const h = (dx1 * dy3 - dx3 * dy1) / det
  return [
    (p1.x - p0.x + g * p1.x) / width,
    (p3.x - p0.x + h * p3.x) / height,
    p0.x,
    (p1.y - p0.y + g * p1.y) / width,
    (p3.y - p0.y + h * p3.y) / height,
    p0.y,
    g / width,
    h / height,
  ]
}

export const mapped = (m: ArrayLike<number>, { x, y }: Point): Point => {
  const depth = at(m, 6) * x + at(m, 7) * y + 1
  return { x: (at(m, 0) * x + at(m, 1) * y + at(m, 2)) / depth, y: (at(m, 3) * x + at(m, 4) * y + at(m, 5)) / depth }
}
