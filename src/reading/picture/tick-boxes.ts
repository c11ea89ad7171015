import type { Box } from '../../contract/index.ts'
import { type Component, componentsOf } from './components.ts'
import { darkOf } from './dark.ts'
import type { Picture } from './picture.ts'
import { at, boxOf, byteAt, greyOf, type Plane } from './plane.ts'

/** A drawn box to tick, as fractions of the page, and whether there is something in it. */
export type TickBox = { box: Box; ticked: boolean }

/** Sides in pixels, and how much they may differ. */
const SIDE = { least: 12, most: 80, ratio: 0.8 }
/** A side is drawn where ink lies so near to the edge, along so much of it. */
const EDGE = { depth: 0.14, drawn: 0.92 }
/** What lies further in than this is in the box, shares of the side. */
const INSIDE = 0.2
/** Ink within a box: less is dust, more is a filled square or a sign. */
const TICK = { least: 0.04, most: 0.6 }
/** A stroke from side to side is of a sign: 日, 田. */
const BAR = 0.85
/** So much of what lies within is the same from left to right: 回. */
const ALIKE = 0.6

/** The boxes to tick of a page: squares drawn with thin lines, with nothing in them or a tick or a cross. Signs that look like that (口) are among them. */
export function findTickBoxes(picture: Picture): TickBox[] {
  const dark = darkOf(greyOf(picture))
  const { components, labels } = componentsOf(dark)
  return components.flatMap((one) => {
    const side = Math.max(one.x1 - one.x0, one.y1 - one.y0)
    const other = Math.min(one.x1 - one.x0, one.y1 - one.y0)
    if (side < SIDE.least || side > SIDE.most || other < SIDE.ratio * side) return []
    if (!isFrame(cutOut(one, picture.width, (i) => at(labels, i) === one.label))) return []
    const mark = markIn(cutOut(one, picture.width, (i) => byteAt(dark.data, i) === 1))
    return mark === null ? [] : [{ box: boxOf(one, picture), ticked: mark }]
  })
}

function cutOut({ x0, y0, x1, y1 }: Component, across: number, isInk: (i: number) => boolean): Plane {
  const [width, height] = [x1 - x0, y1 - y0]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = isInk((y0 + y) * across + x0 + x) ? 1 : 0
  return { data, width, height }
}

/** All four sides are drawn, close to the edge. */
function isFrame({ data, width, height }: Plane): boolean {
  const across = Math.max(2, Math.round(EDGE.depth * width))
  const down = Math.max(2, Math.round(EDGE.depth * height))
  const ink = (x: number, y: number): boolean => byteAt(data, y * width + x) === 1
  const share = (length: number, isDrawn: (i: number) => boolean): number =>
    Array.from({ length }, (_, i) => i).filter(isDrawn).length / length
  const near = (depth: number, inkAt: (i: number) => boolean): boolean =>
    Array.from({ length: depth }, (_, i) => i).some(inkAt)
  const sides = [
    () => share(height, (y) => near(across, (x) => ink(x, y))),
    () => share(height, (y) => near(across, (x) => ink(width - 1 - x, y))),
    () => share(width, (x) => near(down, (y) => ink(x, y))),
    () => share(width, (x) => near(down, (y) => ink(x, height - 1 - y))),
  ]
  return sides.every((drawn) => drawn() >= EDGE.drawn)
}

/** Whether a tick or a cross is in the frame; null where it is a sign that only looks like a box. */
function markIn({ data, width, height }: Plane): boolean | null {
  const [left, right] = [Math.round(INSIDE * width), Math.round((1 - INSIDE) * width)]
  const [top, bottom] = [Math.round(INSIDE * height), Math.round((1 - INSIDE) * height)]
  const rows: number[][] = []
  for (let y = top; y < bottom; y++) rows.push([...data.subarray(y * width + left, y * width + right)])
  const count = rows.flat().filter((one) => one === 1).length
  const share = count / rows.flat().length
  if (share < TICK.least) return false
  if (share > TICK.most) return null
  const columns = rows[0]?.map((_, x) => rows.map((row) => row[x] ?? 0)) ?? []
  if ([...rows, ...columns].some((line) => line.filter((one) => one === 1).length > BAR * line.length)) return null
  const alike = rows.flatMap((row) => row.filter((one, x) => one === 1 && row[row.length - 1 - x] === 1)).length
  const isCross = [rows[0]?.[0], rows.at(-1)?.at(-1), rows[0]?.at(-1), rows.at(-1)?.[0]].some((corner) => corner === 1)
  return alike / count > ALIKE && !isCross ? null : true
}
