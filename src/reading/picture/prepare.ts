import type { Quality } from '../page.ts'
import { brightnessOf } from './measure.ts'
import { orientationOf, type Turn } from './orientation.ts'
import type { Picture } from './picture.ts'
import type { ReadText } from './read-text.ts'
import { evened } from './shadow.ts'
import { sheetsOf } from './sheets.ts'
import { quarterTurn, straighten, warp } from './warp.ts'

/** One paper or card of a picture, upright and straight. */
export type Part = {
  picture: Picture
  /** Clockwise degrees by which it was turned. */
  turned: Turn
  /** Degrees by which it hung to the right. */
  skew: number
  whole: 'page' | 'card'
  /** What only the original picture tells; it goes over what is measured on the part. */
  quality: Partial<Quality>
}

/** Less than this is not worth the loss of sharpness. */
const LEAST_SKEW = 0.3

/** Finds the papers and cards of a picture and makes each stand upright; a flat scan stays as it is. */
export async function prepare(picture: Picture, read: ReadText): Promise<{ parts: Part[] }> {
  const sheets = sheetsOf(picture)
  if (sheets.length === 0) return { parts: [await upright(picture, wholeOf(picture), {}, read)] }
  const parts: Part[] = []
  for (const { quad, width, height, whole, cutCorners } of sheets) {
    const flat = warp(picture, quad, width, height)
    parts.push(await upright(evened(flat), whole, { cutCorners, brightness: brightnessOf(flat) }, read))
  }
  return { parts }
}

/** A picture without surroundings is a card where it has the proportions of one. */
const wholeOf = ({ width, height }: Picture): Part['whole'] =>
  Math.abs(Math.max(width, height) / Math.min(width, height) / 1.586 - 1) < 0.03 ? 'card' : 'page'

async function upright(
  picture: Picture,
  whole: Part['whole'],
  quality: Partial<Quality>,
  read: ReadText,
): Promise<Part> {
  const { turned, skew } = await orientationOf(picture, read)
  const standing = quarterTurn(picture, turned)
  const straight = Math.abs(skew) < LEAST_SKEW ? standing : straighten(standing, skew)
  return { picture: straight, turned, skew, whole, quality }
}
