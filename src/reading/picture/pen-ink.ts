import type { Box } from '../../contract/index.ts'
import type { Line } from '../page.ts'
import { darkOf } from './dark.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, clamp, greyOf, integralOf, type Plane, rectOf, shrink, shrinkFactor } from './plane.ts'
import { inked, inkOf } from './seal-ink.ts'

/** A page as places of ink, its seals and straight rules taken off; made once for all questions about a page. */
export type PenSheet = { dark: Plane; blue: Plane; sums: Uint32Array; blueSums: Uint32Array }

const LONGEST = 1200
/** A straight run of this many letter heights is a rule, not a stroke. */
const RULE = 1 / 26
const BLUE = 26
const RED = 40

/** What was written or printed on a page, without rules and red ink. */
export function penSheetOf(picture: Picture): PenSheet {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const dark = withoutRules(darkOf(greyOf(small)))
  const red = inked(inkOf(small, 'red'), RED)
  for (let i = 0; i < dark.data.length; i++) if (byteAt(red.data, i) === 1) dark.data[i] = 0
  const blue = inked(inkOf(small, 'blue'), BLUE)
  return { dark, blue, sums: integralOf(dark), blueSums: integralOf(blue) }
}

/** Share of a box that is inked, lines that were read as print left out; 0 is bare paper. */
export function inkIn({ dark, sums }: PenSheet, box: Box, print: Line[] = []): number {
  const { width } = dark
  const rect = within(rectOf(box, dark), dark)
  const area = (rect.x1 - rect.x0) * (rect.y1 - rect.y0)
  if (area <= 0) return 0
  let ink = sumIn(sums, width, rect)
  for (const line of print) {
    const other = within(rectOf(line.box, dark), dark)
    const shared = {
      x0: Math.max(rect.x0, other.x0),
      y0: Math.max(rect.y0, other.y0),
      x1: Math.min(rect.x1, other.x1),
      y1: Math.min(rect.y1, other.y1),
    }
    if (shared.x1 > shared.x0 && shared.y1 > shared.y0) ink -= sumIn(sums, width, shared)
  }
  return Math.max(0, ink) / area
}

/** Share of the ink of a box that is blue, as of a pen. */
export function blueIn({ dark, sums, blueSums }: PenSheet, box: Box): number {
  const rect = within(rectOf(box, dark), dark)
  const ink = sumIn(sums, dark.width, rect)
  return ink === 0 ? 0 : Math.min(1, sumIn(blueSums, dark.width, rect) / ink)
}

function sumIn(
  sums: Uint32Array,
  width: number,
  { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
): number {
  const row = width + 1
  return at(sums, y1 * row + x1) - at(sums, y1 * row + x0) - at(sums, y0 * row + x1) + at(sums, y0 * row + x0)
}

const within = (rect: { x0: number; y0: number; x1: number; y1: number }, { width, height }: Plane) => ({
  x0: clamp(Math.floor(rect.x0), 0, width),
  y0: clamp(Math.floor(rect.y0), 0, height),
  x1: clamp(Math.ceil(rect.x1), 0, width),
  y1: clamp(Math.ceil(rect.y1), 0, height),
})

/** Takes long straight runs off a mask, level and upright ones. */
function withoutRules(mask: Plane): Plane {
  const { width, height } = mask
  const data = mask.data.slice()
  const longest = Math.max(width, height) * RULE
  const clear = (count: number, length: number, place: (line: number, i: number) => number) => {
    for (let line = 0; line < count; line++) {
      let start = 0
      for (let i = 0; i <= length; i++) {
        if (i < length && byteAt(mask.data, place(line, i)) === 1) continue
        if (i - start > longest) for (let j = start; j < i; j++) data[place(line, j)] = 0
        start = i + 1
      }
    }
  }
  clear(height, width, (line, i) => line * width + i)
  clear(width, height, (line, i) => i * width + line)
  return { data, width, height }
}
