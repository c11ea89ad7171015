import type { Picture } from '../picture/picture.ts'
import { greyOf, quantile } from '../picture/plane.ts'
import type { Glyph } from './recognise.ts'
import { cut } from './samples.ts'
import { pointIn, type SlantedBox } from './slanted-box.ts'

/** A box so much higher than it is wide holds signs that stand one below the other. */
const UPRIGHT = 1.5
/** The width at which a box is looked at, in pixels. */
const WIDTH = 32
/** Of a column: a speck, a line of the form; shares of the height. */
const SPECK = 0.03
const DRAWN = 0.8
/** In widths of a sign: how high one is at most, the space within one, and what is a mere speck. */
const TALLEST = 1.2
const WITHIN = 0.3
const LEAST = 0.12
/** Room around a sign, so that it is read whole. */
const ROOM = 1.15
const TILE = 48

/** The boxes of the signs of a line that runs from top to bottom (购买方信息 in the margin of an invoice); none where a box holds no such line. */
export function uprightSigns(picture: Picture, box: SlantedBox): SlantedBox[] {
  if (box.height < UPRIGHT * box.width) return []
  const height = Math.round((WIDTH * box.height) / box.width)
  const ink = inkOf(cut(picture, box, WIDTH, height))
  const columns = countsOf(WIDTH, (x) => Array.from({ length: height }, (_, y) => ink[y * WIDTH + x] ?? 0))
  const isSign = columns.map((count) => count > SPECK * height && count < DRAWN * height)
  const [left, right] = [isSign.indexOf(true), isSign.lastIndexOf(true) + 1]
  const size = right - left
  const rows = countsOf(height, (y) =>
    Array.from({ length: WIDTH }, (_, x) => (isSign[x] ? (ink[y * WIDTH + x] ?? 0) : 0)),
  )
  const signs = signsIn(rows, size)
  if (left < 0 || signs.length < 2) return []
  const side = (size * ROOM * box.width) / WIDTH
  return signs.map(({ from, to }) => ({
    ...pointIn(box, (left + right) / 2 / WIDTH, (from + to) / 2 / height),
    width: side,
    height: side,
    angle: box.angle,
  }))
}

type Span = { from: number; to: number }

/** Stretches of rows with ink, those of one sign joined (二, 言), those of signs that touch parted. */
function signsIn(rows: number[], size: number): Span[] {
  const stretches: Span[] = []
  for (const [y, count] of rows.entries()) {
    const last = stretches.at(-1)
    if (count === 0) continue
    if (last?.to === y) last.to = y + 1
    else stretches.push({ from: y, to: y + 1 })
  }
  const signs: Span[] = []
  for (const stretch of stretches) {
    const last = signs.at(-1)
    const isPart = last && stretch.to - last.from <= TALLEST * size && stretch.from - last.to < WITHIN * size
    if (isPart) last.to = stretch.to
    else signs.push({ ...stretch })
  }
  return signs.filter(({ from, to }) => to - from > LEAST * size).flatMap((sign) => parted(sign, size))
}

function parted({ from, to }: Span, size: number): Span[] {
  const count = Math.max(1, Math.round((to - from) / (TALLEST * size)))
  const step = (to - from) / count
  return Array.from({ length: count }, (_, i) => ({ from: from + i * step, to: from + (i + 1) * step }))
}

/** Signs beside one another in one line, as the network that reads lines wants them. */
export function besideOneAnother(picture: Picture, signs: SlantedBox[]): Picture {
  const width = TILE * signs.length
  const data = new Uint8Array(width * TILE * 3)
  for (const [i, sign] of signs.entries()) {
    const tile = cut(picture, sign, TILE, TILE)
    for (let y = 0; y < TILE; y++)
      data.set(tile.data.subarray(y * TILE * 3, (y + 1) * TILE * 3), (y * width + i * TILE) * 3)
  }
  return { data, width, height: TILE }
}

/** What was read in a line of so many signs, each for the sign it stands in. */
export const bySign = (glyphs: Glyph[], count: number): (Glyph | undefined)[] =>
  Array.from({ length: count }, (_, i) =>
    glyphs.find(({ left, right }) => Math.floor(((left + right) / 2) * count) === i),
  )

/** 1 where a picture is nearer to its darkest than to its paper. */
function inkOf(picture: Picture): Uint8Array {
  const grey = greyOf(picture)
  const middle = (quantile(grey, 0.03) + quantile(grey, 0.8)) / 2
  return grey.data.map((value) => (value < middle ? 1 : 0))
}

const countsOf = (length: number, inkAt: (i: number) => number[]): number[] =>
  Array.from({ length }, (_, i) => inkAt(i).reduce((all, one) => all + one, 0))
