import { boxAround } from './layout.ts'
import { inReadingOrder } from './ocr/lines.ts'
import type { Ocr } from './ocr/ocr.ts'
import type { Line, Seal } from './page.ts'
import { crop, type Picture, type Rect, rectOf } from './picture/index.ts'

type Box = Line['box']
/** The channel of RGB in which the ink of a seal is lightest, and how light against paper: print under it is darker. */
type Ink = { channel: number; paper: number }
const LIGHTEST: Partial<Record<Seal['colour'], Ink>> = {
  red: { channel: 0, paper: 0.8 },
  blue: { channel: 2, paper: 0.58 },
}
/** Room around what is read again, as a share of the height of a line. */
const MARGIN = 0.6
const BLACK = 0.25
const LEAST_PIXELS = 24

/**
 * Reads what stands under seals once more with their ink taken away: a stamp over a name or a date is where it is meant to be, and
 * must not spoil what it confirms. Lines that touch a seal are replaced by what is read then, with all other lines painted over, so
 * that none of them is read into these. What reaches out of the seal and is not read again stays as it was.
 */
export async function readUnderSeals(
  picture: Picture,
  lines: Line[],
  seals: readonly Seal[],
  ocr: Pick<Ocr, 'read'>,
): Promise<Line[]> {
  let now = lines
  for (const { box, colour } of seals) {
    const ink = LIGHTEST[colour]
    if (!ink) continue
    const touched = now.filter((line) => meet(line.box, box))
    if (touched.length === 0) continue
    const around = grown(boxAround([{ box }, ...touched]), touched)
    const others = now.filter((line) => !touched.includes(line))
    const again = await readWithout(picture, around, { ink, others }, ocr)
    if (again.length === 0) continue
    const isCovered = (line: Line, by: Line[]): boolean => by.some((other) => covers(other.box, line.box))
    const fresh = again.filter((line) => !isCovered(line, others))
    const unread = touched.filter((line) => reachesOut(line.box, box) && !isCovered(line, fresh))
    now = inReadingOrder([...others, ...unread, ...fresh])
  }
  return now
}

async function readWithout(
  picture: Picture,
  [x, y, w, h]: Box,
  { ink, others }: { ink: Ink; others: readonly Line[] },
  ocr: Pick<Ocr, 'read'>,
): Promise<Line[]> {
  const x0 = Math.max(0, Math.floor(x * picture.width))
  const y0 = Math.max(0, Math.floor(y * picture.height))
  const x1 = Math.min(picture.width, Math.ceil((x + w) * picture.width))
  const y1 = Math.min(picture.height, Math.ceil((y + h) * picture.height))
  if (x1 - x0 < LEAST_PIXELS || y1 - y0 < LEAST_PIXELS) return []
  const part = bleached(crop(picture, { x0, y0, x1, y1 }), ink)
  for (const { box } of others) paintOver(part, rectOf(coreOf(box), picture), { x0, y0 })
  const across = (x1 - x0) / picture.width
  const down = (y1 - y0) / picture.height
  const back = ([a, b, c, d]: Box): Box => [
    x0 / picture.width + a * across,
    y0 / picture.height + b * down,
    c * across,
    d * down,
  ]
  return (await ocr.read(part)).map(({ box, words, ...line }) => ({
    ...line,
    box: back(box),
    ...(words && { words: words.map((word) => ({ ...word, box: back(word.box) })) }),
  }))
}

/** The picture in one channel only, with paper made white and print made black. */
function bleached({ data, width, height }: Picture, { channel, paper: lightest }: Ink): Picture {
  const counts = new Uint32Array(256)
  for (let i = channel; i < data.length; i += 3) counts[data[i] ?? 0] = (counts[data[i] ?? 0] ?? 0) + 1
  const paper = Math.max(1, medianOf(counts, width * height))
  const black = paper * BLACK
  const white = paper * lightest
  const out = new Uint8Array(data.length)
  for (let i = 0; i < data.length; i += 3) {
    const value = (((data[i + channel] ?? 0) - black) / (white - black)) * 255
    out.fill(Math.max(0, Math.min(255, value)), i, i + 3)
  }
  return { data: out, width, height }
}

/** The core of a line's box: the rim may hold strokes of the lines above and below. */
const coreOf = ([x, y, w, h]: Box): Box => [x, y + h * RIM, w, h * (1 - 2 * RIM)]
const RIM = 0.1

/** Makes paper of a rectangle of the picture that `part` begins in at a place. */
function paintOver({ data, width, height }: Picture, rect: Rect, { x0, y0 }: Pick<Rect, 'x0' | 'y0'>): void {
  const left = Math.max(0, Math.floor(rect.x0) - x0)
  const right = Math.min(width, Math.ceil(rect.x1) - x0)
  const bottom = Math.min(height, Math.ceil(rect.y1) - y0)
  for (let y = Math.max(0, Math.floor(rect.y0) - y0); y < bottom; y++)
    if (left < right) data.fill(255, (y * width + left) * 3, (y * width + right) * 3)
}

function medianOf(counts: Uint32Array, total: number): number {
  let seen = 0
  for (const [value, count] of counts.entries()) {
    seen += count
    if (seen >= total / 2) return value
  }
  return 255
}

const meet = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): boolean =>
  Math.min(ax + aw, bx + bw) > Math.max(ax, bx) && Math.min(ay + ah, by + bh) > Math.max(ay, by)

/** Clearly, and not as a sign of the ring does. */
const reachesOut = ([ax, , aw]: Box, [bx, , bw]: Box): boolean => Math.max(bx - ax, ax + aw - bx - bw) > OUTSIDE * aw
const OUTSIDE = 0.3

function grown([x, y, w, h]: Box, lines: readonly Line[]): Box {
  const margin = MARGIN * Math.max(...lines.map(({ box }) => box[3]))
  return [x - margin, y - margin, w + 2 * margin, h + 2 * margin]
}

/** Whether most of the smaller one lies in the other. */
function covers(a: Box, b: Box): boolean {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return across > 0 && down > 0 && (across * down) / Math.min(a[2] * a[3], b[2] * b[3]) > 0.3
}
