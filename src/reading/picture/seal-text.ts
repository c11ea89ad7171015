import type { Line } from '../page.ts'
import { type Ellipse, inkAlong, pointOn } from './ellipse.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, clamp, meanAround, type Plane, quantile } from './plane.ts'
import type { ReadText } from './read-text.ts'
import { inked } from './seal-ink.ts'
import { usualMiddle } from './seal-purposes.ts'
import { type Frame, pointOf } from './square.ts'
import type { Point } from './warp.ts'

/** Text of a stamp: around its ring and below its star. */
export type SealText = { ring: string; middle: string; confidence: number }

const HEIGHT = 44
const RIM = 14
/** The ring is cut open in the middle of its widest gap; letters next to the cut stay whole. */
const ANGLES = 180
const FAINT = 70

/** Reads the ring of a round or oval stamp by unrolling it, then what stands inside. `raw` is the stamp's own ink, full size. */
export async function readRing(raw: Plane, outline: Ellipse, read: ReadText): Promise<SealText> {
  const ink = calmed(raw)
  const mask = inked(ink, strongOf(ink) * 0.4)
  const band = textBand(mask, outline)
  const gap = widestGap(mask, outline, band)
  const ring = await read(unrolled(ink, outline, band, gap))
  const inner = await read(innerPicture(ink, outline, band.to, gap))
  const middle = textOf(inner.filter(({ confidence }) => confidence > 0.6))
  const sure = [...ring, ...inner].map(({ confidence }) => confidence)
  return {
    ring: textOf(ring),
    middle: usualMiddle(middle),
    confidence: sure.length === 0 ? 0 : sure.reduce((sum, one) => sum + one, 0) / sure.length,
  }
}

/** Reads a square stamp of two columns, right one first. */
export async function readSquare(ink: Plane, frame: Frame, read: ReadText): Promise<SealText> {
  const tries: SealText[] = []
  for (const rows of [2, 3]) {
    const lines = await read(columnsAsLine(ink, frame, rows))
    const ring = textOf(lines)
    const confidence = lines.reduce((sum, line) => sum + line.confidence, 0) / Math.max(1, lines.length)
    const whole = [...ring].length / (rows * 2)
    tries.push({ ring, middle: '', confidence: confidence * clamp(whole, 0, 1) })
  }
  return tries.reduce((best, one) => (one.confidence > best.confidence ? one : best))
}

/** Shares of the radius between which the letters of the ring stand. */
function textBand(mask: Plane, outline: Ellipse): Band {
  const step = 1 / outline.b
  const share = (at: number) => inkAlong(mask, outline, at)
  let from = 0.97
  for (let at = 0.97; at > 0.84; at -= step) if (share(at) < share(from)) from = at
  const peak = Math.max(...Array.from({ length: 12 }, (_, i) => share(from - 0.02 - i * 0.02)))
  let to = from - 0.16
  for (let quiet = 0; to > 0.42 && quiet < 3; to -= step) quiet = share(to) < peak * 0.3 ? quiet + 1 : 0
  return { from: Math.min(0.99, from + step), to: clamp(to - step, 0.4, 0.82) }
}

/** Shares of the radius between which the letters of a ring stand. */
type Band = { from: number; to: number }
/** A stretch of a ring; radians from the long axis, clockwise. */
type Gap = { middle: number; half: number }

/** The longest stretch of the ring without letters. */
function widestGap(mask: Plane, outline: Ellipse, { from, to }: Band): Gap {
  const filled = Array.from({ length: ANGLES }, (_, i) => {
    for (let share = (from + to) / 2; share < from - 0.02; share += 0.01) {
      const { x, y } = pointOn(outline, (2 * Math.PI * i) / ANGLES, share)
      if (valueAt(mask, x, y) > 0.5) return true
    }
    return false
  })
  let best = { length: 0, middle: ANGLES / 4 }
  let run = 0
  for (let i = 0; i < ANGLES * 2; i++) {
    run = filled[i % ANGLES] ? 0 : run + 1
    if (run > best.length && run < ANGLES) best = { length: run, middle: i - run / 2 + 0.5 }
  }
  const step = (2 * Math.PI) / ANGLES
  return { middle: best.middle * step, half: (best.length * step) / 2 }
}

/** The ring as a straight line of dark letters on white, clockwise, letters upright. */
function unrolled(ink: Plane, outline: Ellipse, { from, to }: Band, gap: Gap): Picture {
  const depth = (from - to) * outline.b
  const middle = (from + to) / 2
  const length = 2 * Math.PI * Math.hypot(outline.a, outline.b) * Math.SQRT1_2 * middle
  const width = Math.round((length / depth) * HEIGHT)
  const angles = evenAngles(outline, gap.middle, width)
  const strong = strongOf(ink)
  return drawn(width + 2 * RIM, HEIGHT + 2 * RIM, (x, y) => {
    const angle = at(angles, clamp(x - RIM, 0, width - 1))
    const inward = outline.b * (1 - from) + (depth * (y - RIM + 0.5)) / HEIGHT
    if (x < RIM || x >= width + RIM || y < RIM || y >= HEIGHT + RIM || isIn(gap, angle)) return 255
    const point = inset(outline, angle, inward)
    return 255 - clamp((valueAt(ink, point.x, point.y) * 255) / strong, 0, 255)
  })
}

/** Well within the gap, where what stands in the middle of the stamp may reach into. */
const isIn = ({ middle, half }: Gap, angle: number): boolean => Math.cos(angle - middle) > Math.cos(half * 0.95)

/** Angles at even steps along the outline. */
function evenAngles(outline: Ellipse, start: number, count: number): Float64Array {
  const fine = 720
  const lengths = new Float64Array(fine + 1)
  for (let i = 1; i <= fine; i++) {
    const p = pointOn(outline, start + (2 * Math.PI * (i - 1)) / fine)
    const q = pointOn(outline, start + (2 * Math.PI * i) / fine)
    lengths[i] = at(lengths, i - 1) + Math.hypot(q.x - p.x, q.y - p.y)
  }
  const angles = new Float64Array(count)
  for (let i = 0, j = 0; i < count; i++) {
    while (j < fine && at(lengths, j) < (at(lengths, fine) * i) / count) j++
    angles[i] = start + (2 * Math.PI * j) / fine
  }
  return angles
}

/** A point some pixels inward of the outline, straight in. */
function inset(outline: Ellipse, angle: number, pixels: number): Point {
  const { a, b, turn } = outline
  const u = b * Math.cos(angle)
  const v = a * Math.sin(angle)
  const length = Math.hypot(u, v)
  const edge = pointOn(outline, angle)
  const nx = u / length
  const ny = v / length
  return {
    x: edge.x - pixels * (nx * Math.cos(turn) - ny * Math.sin(turn)),
    y: edge.y - pixels * (nx * Math.sin(turn) + ny * Math.cos(turn)),
  }
}

/** What stands within the ring and in its gap, set upright; of a round stamp the part below its star. */
function innerPicture(ink: Plane, outline: Ellipse, to: number, gap: Gap): Picture {
  const isRound = outline.a < outline.b * 1.15
  const upright = isRound ? outline.turn + gap.middle - Math.PI / 2 : outline.turn
  const scale = clamp(200 / outline.a, 1, 4)
  const top = isRound ? outline.b * 0.3 : -outline.b * 0.8
  const bottom = outline.b * 0.9
  const side = outline.a * 0.85
  const strong = strongOf(ink)
  const width = Math.round(2 * side * scale)
  const height = Math.round((bottom - top) * scale)
  return drawn(width + 2 * RIM, height + 2 * RIM, (px, py) => {
    const u = (px - RIM) / scale - side
    const v = (py - RIM) / scale + top
    const angle = Math.atan2(v / outline.b, u / outline.a) + upright - outline.turn
    const share = Math.hypot(u / outline.a, v / outline.b)
    if (share > (isIn(gap, angle) ? 0.92 : to + 0.07)) return 255
    const x = outline.x + u * Math.cos(upright) - v * Math.sin(upright)
    const y = outline.y + u * Math.sin(upright) + v * Math.cos(upright)
    return 255 - clamp((valueAt(ink, x, y) * 255) / strong, 0, 255)
  })
}

/** The cells of two columns, right one first, set beside each other. */
function columnsAsLine(ink: Plane, frame: Frame, rows: number): Picture {
  const CELL = 56
  const edge = 0.9
  const strong = strongOf(ink)
  const cells = rows * 2
  return drawn(cells * CELL + 2 * RIM, CELL + 2 * RIM, (px, py) => {
    const x = px - RIM
    const y = py - RIM
    if (x < 0 || y < 0 || x >= cells * CELL || y >= CELL) return 255
    const cell = Math.floor(x / CELL)
    const left = cell < rows ? 0 : -edge
    const across = left + ((x % CELL) / CELL) * edge
    const down = -edge + (((cell % rows) + y / CELL) / rows) * 2 * edge
    const point = pointOf(frame, across, down)
    return 255 - clamp((valueAt(ink, point.x, point.y) * 255) / strong, 0, 255)
  })
}

function drawn(width: number, height: number, value: (x: number, y: number) => number): Picture {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0, p = 0; y < height; y++)
    for (let x = 0; x < width; x++, p += 3) data[p] = data[p + 1] = data[p + 2] = value(x, y)
  return { data, width, height }
}

/** The strength of full ink. */
const strongOf = (ink: Plane): number =>
  Math.max(12, quantile({ ...ink, data: ink.data.filter((value) => value > 8) }, 0.8))

/** Faint ink is hardly stronger than noise: the mean of neighbours tells them apart. */
const calmed = (ink: Plane): Plane => (strongOf(ink) < FAINT ? meanAround(ink, 1) : ink)

/** Between the four pixels around a place, 0 outside. */
function valueAt({ data, width, height }: Plane, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 0
  const i = top * width + left
  const upper = byteAt(data, i) + (byteAt(data, i + 1) - byteAt(data, i)) * (x - left)
  const lower = byteAt(data, i + width) + (byteAt(data, i + width + 1) - byteAt(data, i + width)) * (x - left)
  return upper + (lower - upper) * (y - top)
}

/** Lines in reading order as one text without gaps. */
function textOf(lines: Line[]): string {
  const rows = [...lines].sort((a, b) =>
    Math.abs(a.box[1] - b.box[1]) > 0.5 * a.box[3] ? a.box[1] - b.box[1] : a.box[0] - b.box[0],
  )
  return rows
    .map(({ text }) => text)
    .join('')
    .replace(/[\s·.,。，*☆★]/g, '')
}
