import type { Line } from '../page.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, clamp, crop, greyOf, type Plane, quantile } from './plane.ts'

/** Text of one line as measured on its pixels. */
export type LineMeasure = {
  /** Height of its letters in pixels. */
  height: number
  /** Spread of its edges (sigma of a Gaussian blur, in pixels). */
  spread: number
  /** Paper minus ink, 0 to 255. */
  contrast: number
}

const MOST_LINES = 12
/** An edge spread by less than this share of the letter height harms nothing; by more than the other, nothing can be read. */
const CRISP = 0.03
const UNREADABLE = 0.15
/** Greater jumps between neighbours than this share of all are chance: noise of the sensor, not edges. */
const STEEPEST = 0.97

/** Measures lines of the picture, evenly taken; where none could be read, places of ink that could be lines. */
export function measureLines(picture: Picture, lines: Line[]): LineMeasure[] {
  const usual = lines.filter(({ text, confidence }) => [...text].length >= 2 && confidence > 0.3)
  if (usual.length === 0) return measurePlaces(picture)
  const step = Math.max(1, usual.length / MOST_LINES)
  return Array.from({ length: Math.min(MOST_LINES, usual.length) }, (_, i) => usual[Math.floor(i * step)] as Line)
    .map(({ box: [x, y, w, h] }) => {
      const { width, height } = picture
      const longest = h * height * 12
      const rect = {
        x0: x * width,
        y0: y * height,
        x1: Math.min((x + w) * width, x * width + longest),
        y1: (y + h) * height,
      }
      return measureLine(greyOf(crop(picture, rect)))
    })
    .filter((one): one is LineMeasure => one !== undefined)
}

/** Letters of a page are about this share of its longer side; only a guess, for pages that cannot be read. */
const USUAL_HEIGHT = 1 / 75

function measurePlaces(picture: Picture): LineMeasure[] {
  const height = Math.max(picture.width, picture.height) * USUAL_HEIGHT
  const side = height * 4
  const places: LineMeasure[] = []
  for (let y = side; y + side < picture.height; y += side)
    for (let x = side; x + side < picture.width; x += side) {
      const one = measureLine(greyOf(crop(picture, { x0: x, y0: y, x1: x + side, y1: y + side })))
      if (one) places.push({ ...one, height })
    }
  return places.sort((a, b) => b.contrast - a.contrast).slice(0, MOST_LINES)
}

function measureLine(grey: Plane): LineMeasure | undefined {
  const paper = quantile(grey, 0.9)
  const ink = quantile(grey, 0.02)
  const contrast = paper - ink
  if (contrast < 12) return undefined
  const height = inkHeight(grey, (paper + ink) / 2)
  if (height < 4) return undefined
  const steepest = quantile(jumpsOf(grey), STEEPEST)
  return { height, contrast, spread: contrast / (Math.max(1, steepest) * Math.sqrt(2 * Math.PI)) }
}

/** Rows from the first to the last that holds ink. */
function inkHeight({ data, width, height }: Plane, threshold: number): number {
  let first = -1
  let last = -1
  for (let y = 0; y < height; y++) {
    let dark = 0
    for (let x = 0; x < width; x++) if (byteAt(data, y * width + x) < threshold) dark++
    if (dark < width * 0.03) continue
    if (first < 0) first = y
    last = y
  }
  return first < 0 ? 0 : last - first + 1
}

/** The greater of the jumps to the right and down at each pixel, over two pixels halved. */
function jumpsOf({ data, width, height }: Plane): Plane {
  const jumps = new Uint8Array(data.length)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const across = Math.abs(byteAt(data, i + 1) - byteAt(data, i - 1))
      const down = Math.abs(byteAt(data, i + width) - byteAt(data, i - width))
      jumps[i] = Math.max(across, down) / 2
    }
  return { data: jumps, width, height }
}

/** 1 where edges are thin against the letters, 0 where strokes run into each other. */
export function sharpnessOf(lines: LineMeasure[]): number | undefined {
  if (lines.length === 0) return undefined
  const shares = lines.map(({ spread, height }) => spread / height).sort((a, b) => a - b)
  const middle = at(shares, Math.floor(shares.length / 2))
  return clamp((UNREADABLE - middle) / (UNREADABLE - CRISP), 0, 1)
}
