import type { Picture } from './picture.ts'
import { byteAt } from './plane.ts'

/** Channels farther apart than this are a colour: JPEG blurs colours, a warm light tints all of a page. */
const COLOUR = 14
const LEAST_COLOURED = 0.0015
const MOST_TINT = 60

/** Whether a picture has no colour beyond one tint of its light: a photocopy. */
export function isGrey({ data }: Picture): boolean {
  const [red, blue] = tintOf(data)
  if (Math.abs(red) > MOST_TINT || Math.abs(blue) > MOST_TINT) return false
  let coloured = 0
  for (let p = 0; p < data.length; p += 3) {
    const light = byteAt(data, p + 1) / 255
    const toRed = byteAt(data, p) - byteAt(data, p + 1) - red * light
    const toBlue = byteAt(data, p + 2) - byteAt(data, p + 1) - blue * light
    if (Math.max(toRed, toBlue, 0) - Math.min(toRed, toBlue, 0) > COLOUR) coloured++
  }
  return coloured < (LEAST_COLOURED * data.length) / 3
}

/** How much redder and bluer than green the paper is, in the mean of its brighter pixels. */
function tintOf(data: Uint8Array): [number, number] {
  let [red, blue, count] = [0, 0, 0]
  for (let p = 0; p < data.length - 2; p += 30) {
    if (byteAt(data, p + 1) < 150) continue
    red += byteAt(data, p) - byteAt(data, p + 1)
    blue += byteAt(data, p + 2) - byteAt(data, p + 1)
    count++
  }
  return count === 0 ? [0, 0] : [red / count, blue / count]
}
