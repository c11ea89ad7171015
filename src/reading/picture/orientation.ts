import { darkOf } from './dark.ts'
import { glyphsOf, rowsOf } from './glyphs.ts'
import { upsideDown } from './line-direction.ts'
import type { Picture } from './picture.ts'
import { at, crop, greyOf, shrink, shrinkFactor } from './plane.ts'
import type { ReadText } from './read-text.ts'
import { type Points, skewOf } from './skew.ts'
import { quarterTurn, straighten } from './warp.ts'

export type Turn = 0 | 90 | 180 | 270
/** `turned`: clockwise degrees that make the picture stand upright; `skew`: degrees it then still hangs to the right. */
export type Orientation = { turned: Turn; skew: number }

const LONGEST = 1100
const MOST_POINTS = 24_000
/** Rows must be this much clearer than columns to be believed without reading. */
const CLEAR = 1.6
const MOST_LINES = 12

/** Which way up a picture with text stands. A picture without text stays as it is. */
export async function orientationOf(picture: Picture, read: ReadText): Promise<Orientation> {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const dark = darkOf(greyOf(small))
  const { glyphs, labels } = glyphsOf(dark)
  if (glyphs.length < 6) return { turned: 0, skew: 0 }
  const points = pointsOf(labels, dark.width, new Set(glyphs.map(({ label }) => label)))
  const across = skewOf(points)
  const down = skewOf({ x: points.y, y: Float32Array.from(points.x, (x) => dark.width - x) })
  const ratio = across.strength / (down.strength || 1e-9)
  const lying =
    ratio > CLEAR ? false : ratio < 1 / CLEAR ? true : await readsLying(picture, across.angle, down.angle, read)
  const skew = lying ? down.angle : across.angle
  const level = straighten(quarterTurn(small, lying ? 90 : 0), skew)
  const headDown = await standsOnHead(level, read)
  const turned = ((lying ? 90 : 0) + (headDown ? 180 : 0)) as Turn
  return { turned, skew }
}

function pointsOf(labels: Int32Array, width: number, wanted: Set<number>): Points {
  const places: number[] = []
  for (let i = 0; i < labels.length; i++) if (at(labels, i) !== 0 && wanted.has(at(labels, i))) places.push(i)
  const step = Math.max(1, places.length / MOST_POINTS)
  const count = Math.floor(places.length / step)
  const x = new Float32Array(count)
  const y = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    const place = at(places, Math.floor(i * step))
    x[i] = place % width
    y[i] = Math.floor(place / width)
  }
  return { x, y }
}

/** A piece of the picture is read both ways where rows are not clearer than columns. */
async function readsLying(picture: Picture, across: number, down: number, read: ReadText): Promise<boolean> {
  const piece = middle(picture)
  const standing = await readable(straighten(piece, across), read)
  const lying = await readable(straighten(quarterTurn(piece, 90), down), read)
  return lying > standing
}

async function standsOnHead(level: Picture, read: ReadText): Promise<boolean> {
  const rows = rowsOf(glyphsOf(darkOf(greyOf(level))).glyphs)
  const best = rows.sort((a, b) => b.count - a.count).slice(0, MOST_LINES)
  const pieces = best.map(({ rect }) => {
    const rim = (rect.y1 - rect.y0) * 0.15
    const longest = (rect.y1 - rect.y0) * 4.6
    return { x0: rect.x0 - rim, y0: rect.y0 - rim, x1: Math.min(rect.x1 + rim, rect.x0 + longest), y1: rect.y1 + rim }
  })
  const votes = await upsideDown(level, pieces)
  const sum = votes.reduce((total, vote) => total + Math.log((vote + 0.01) / (1.01 - vote)), 0)
  if (Math.abs(sum) > 2.5) return sum > 0
  const piece = middle(level)
  return (await readable(quarterTurn(piece, 180), read)) > (await readable(piece, read))
}

/** Letters that are read with confidence count, all else does not. */
async function readable(picture: Picture, read: ReadText): Promise<number> {
  const lines = await read(picture)
  return lines.reduce((sum, { text, confidence }) => sum + [...text].length * Math.max(0, confidence - 0.5), 0)
}

function middle(picture: Picture): Picture {
  const { width, height } = picture
  const side = Math.min(900, Math.max(width, height))
  const x0 = Math.max(0, (width - side) / 2)
  const y0 = Math.max(0, (height - side) / 2)
  return crop(picture, { x0, y0, x1: x0 + side, y1: y0 + side })
}
