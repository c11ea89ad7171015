import type { Line, Quality } from '../page.ts'
import { coveredBy } from './covered.ts'
import { darkOf } from './dark.ts'
import { glareOf } from './glare.ts'
import { isGrey } from './grey.ts'
import { moireOf } from './moire.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, greyOf, type Plane, shrink, shrinkFactor } from './plane.ts'
import { measureLines, sharpnessOf } from './sharpness.ts'

const LONGEST = 900
/** Inches of what has this proportion: a sheet of A4 (ISO 216), a card (ISO/IEC 7810 ID-1). */
const KNOWN_SIZES = [
  { long: 11.69, short: 8.27, tolerance: 0.04 },
  { long: 3.37, short: 2.125, tolerance: 0.03 },
]
/** The rim of a scan shows the lid, not the page. */
const RIM = 0.02

/** Measures an upright page or card; `lines` are what was read on it. */
export function measure(picture: Picture, lines: Line[]): Quality {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const grey = greyOf(small)
  const measured = measureLines(picture, lines)
  const sharpness = sharpnessOf(measured)
  const heights = measured.map(({ height }) => height).sort((a, b) => a - b)
  const dpi = dpiOf(picture)
  const glare = glareOf(picture, lines)
  const covered = coveredBy(small)
  return {
    widthPx: picture.width,
    heightPx: picture.height,
    ...(dpi !== undefined && { dpi }),
    ...(lines.length > 0 && heights.length > 0 && { textHeightPx: at(heights, Math.floor(heights.length / 2)) }),
    ...(sharpness !== undefined && { sharpness }),
    glare: glare.share,
    ...(glare.boxes.length > 0 && { glareAt: glare.boxes }),
    covered: covered.share,
    ...(covered.boxes.length > 0 && { coveredAt: covered.boxes }),
    brightness: meanOf(grey) / 255,
    ink: shareWithin(darkOf(grey)),
    moire: moireOf(picture),
    grey: isGrey(small) ? 1 : 0,
  }
}

/** Dots per inch where the proportions are those of a known size. */
export function dpiOf({ width, height }: { width: number; height: number }): number | undefined {
  const longer = Math.max(width, height)
  const ratio = longer / Math.min(width, height)
  const size = KNOWN_SIZES.find(({ long, short, tolerance }) => Math.abs(ratio / (long / short) - 1) < tolerance)
  return size && Math.round(longer / size.long)
}

/** Mean brightness, 0 to 1. */
export const brightnessOf = (picture: Picture): number =>
  meanOf(greyOf(shrink(picture, shrinkFactor(picture, LONGEST)))) / 255

function meanOf({ data }: Plane): number {
  let sum = 0
  for (const value of data) sum += value
  return sum / data.length
}

/** Share of ones of a mask, its rim left out. */
function shareWithin({ data, width, height }: Plane): number {
  const left = Math.round(width * RIM)
  const top = Math.round(height * RIM)
  let ones = 0
  for (let y = top; y < height - top; y++) for (let x = left; x < width - left; x++) ones += byteAt(data, y * width + x)
  return ones / ((width - 2 * left) * (height - 2 * top))
}
