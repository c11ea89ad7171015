import { backgroundOf } from './background.ts'
import { type Component, componentsOf } from './components.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, type Plane, shrink, shrinkFactor } from './plane.ts'
import type { Point, Quad } from './warp.ts'

/** A paper or card in a picture: its corners (some may lie outside of it), its true proportions and how many corners are cut off. */
export type Sheet = { quad: Quad; width: number; height: number; whole: 'page' | 'card'; cutCorners: number }

const LONGEST = 420
const LEAST_AREA = 0.06
const LEAST_SOLID = 0.88
/** A line of print takes more of a sheet than this, dust less. */
const LEAST_ELSE = 0.0015
/** ISO/IEC 7810 ID-1 and ISO 216. */
const CARD = 85.6 / 53.98
const PAGE = Math.SQRT2
const NEAR = 0.055
/** Cards differ at least this much from the sheet they lie on. */
const TINT = 9
/** A card's width as a share of that of an A4 sheet; copies may be a little larger or smaller. */
const CARD_ON_A4 = 85.6 / 210
const SIZE_NEAR = 0.16

/** Papers and cards that lie on a desk, and cards that lie on a white sheet; none where the picture is one flat page. */
export function sheetsOf(picture: Picture): Sheet[] {
  const factor = shrinkFactor(picture, LONGEST)
  const small = shrink(picture, factor)
  const { kind, mask } = backgroundOf(small)
  const { components, labels } = componentsOf(mask)
  const total = small.width * small.height
  const sheets = components
    .filter(({ x0, y0, x1, y1 }) => (x1 - x0) * (y1 - y0) > LEAST_AREA * total)
    .map((one) => ({ one, sheet: sheetOf(labels, one, small) }))
    .filter(({ sheet }) => sheet !== undefined)
    .map(({ one, sheet }) => ({ one, sheet: sheet as Sheet }))
    .filter(({ sheet }) => sheet.cutCorners <= 2)
    .filter(({ one, sheet }) => kind === 'desk' || isCardOnSheet(small, labels, one, sheet))
  const outside = components.filter((one) => !sheets.some((sheet) => isInside(one, sheet.one)))
  // What else stands on a white sheet would be lost with a cut.
  if (kind === 'sheet' && outside.reduce((sum, { area }) => sum + area, 0) > LEAST_ELSE * total) return []
  return sheets
    .sort((a, b) => a.one.y0 + a.one.x0 * 0.2 - b.one.y0 - b.one.x0 * 0.2)
    .map(({ sheet }) => enlarged(sheet, factor))
}

const isInside = (one: Component, whole: Component): boolean =>
  one.x0 >= whole.x0 && one.y0 >= whole.y0 && one.x1 <= whole.x1 && one.y1 <= whole.y1

function sheetOf(labels: Int32Array, one: Component, frame: Picture): Sheet | undefined {
  const edge = edgeOf(labels, one, frame.width)
  const corners = extremes(edge)
  const sides = corners.map((corner, i) => sideOf(edge, corner, corners[(i + 1) % 4] as Point, frame))
  const quad = sides.map((side, i) => meeting(sides[(i + 3) % 4] as Side, side)) as Quad
  if (quad.some(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined
  const area = areaOf(quad)
  if (
    one.area + holesOf(labels, one, frame.width) < LEAST_SOLID * area ||
    area < LEAST_AREA * frame.width * frame.height
  )
    return undefined
  const cutCorners = quad.filter((corner, i) =>
    isCut(corner, sides[i] as Side, sides[(i + 3) % 4] as Side, frame),
  ).length
  return { quad, cutCorners, ...proportionsOf(quad, frame) }
}

/** First and last pixel of each row and column of a component. */
function edgeOf(labels: Int32Array, { x0, y0, x1, y1, label }: Component, width: number): Point[] {
  const points: Point[] = []
  const has = (x: number, y: number) => at(labels, y * width + x) === label
  for (let y = y0; y < y1; y++) {
    let left = x0
    while (left < x1 && !has(left, y)) left++
    let right = x1 - 1
    while (right > left && !has(right, y)) right--
    if (left < x1) points.push({ x: left, y: y + 0.5 }, { x: right + 1, y: y + 0.5 })
  }
  for (let x = x0; x < x1; x++) {
    let top = y0
    while (top < y1 && !has(x, top)) top++
    let bottom = y1 - 1
    while (bottom > top && !has(x, bottom)) bottom--
    if (top < y1) points.push({ x: x + 0.5, y: top }, { x: x + 0.5, y: bottom + 1 })
  }
  return points
}

/** Clockwise from the top left. */
function extremes(points: Point[]): Quad {
  const most = (value: (point: Point) => number) =>
    points.reduce((best, point) => (value(point) > value(best) ? point : best))
  return [most(({ x, y }) => -x - y), most(({ x, y }) => x - y), most(({ x, y }) => x + y), most(({ x, y }) => y - x)]
}

/** A line through a point along a direction; `cut` where it is the rim of the picture, not of the paper. */
type Side = Point & { dx: number; dy: number; cut: boolean }

function sideOf(edge: Point[], from: Point, to: Point, frame: Picture): Side {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const dx = (to.x - from.x) / length
  const dy = (to.y - from.y) / length
  const near = edge.filter(({ x, y }) => {
    const along = (x - from.x) * dx + (y - from.y) * dy
    const off = Math.abs((y - from.y) * dx - (x - from.x) * dy)
    return along > length * 0.08 && along < length * 0.92 && off < length * 0.03 + 2
  })
  const free = near.filter((point) => !isOnRim(point, frame))
  const cut = free.length < near.length * 0.3
  return { ...lineThrough(cut ? near : free, { ...from, dx, dy }), cut }
}

const isOnRim = ({ x, y }: Point, { width, height }: Picture): boolean =>
  x <= 1.5 || y <= 1.5 || x >= width - 1.5 || y >= height - 1.5

/** The line with the least squares of distances; points far off it are left out the second time. */
function lineThrough(points: Point[], start: Point & { dx: number; dy: number }): Point & { dx: number; dy: number } {
  let line = start
  for (let round = 0, used = points; round < 2 && used.length >= 6; round++) {
    const x = mean(used.map((point) => point.x))
    const y = mean(used.map((point) => point.y))
    const xx = mean(used.map((point) => (point.x - x) ** 2))
    const yy = mean(used.map((point) => (point.y - y) ** 2))
    const xy = mean(used.map((point) => (point.x - x) * (point.y - y)))
    const turn = Math.atan2(2 * xy, xx - yy) / 2
    line = { x, y, dx: Math.cos(turn), dy: Math.sin(turn) }
    used = points.filter((point) => Math.abs((point.y - y) * line.dx - (point.x - x) * line.dy) < 2)
  }
  return line
}

function meeting(a: Side, b: Side): Point {
  const det = a.dx * b.dy - a.dy * b.dx
  const t = ((b.x - a.x) * b.dy - (b.y - a.y) * b.dx) / det
  return { x: a.x + t * a.dx, y: a.y + t * a.dy }
}

function isCut({ x, y }: Point, a: Side, b: Side, { width, height }: Picture): boolean {
  const slack = 0.012 * Math.max(width, height)
  return a.cut || b.cut || x < -slack || y < -slack || x > width + slack || y > height + slack
}

function holesOf(labels: Int32Array, { x0, y0, x1, y1, label }: Component, width: number): number {
  let holes = 0
  for (let y = y0; y < y1; y++) {
    let left = x0
    while (left < x1 && at(labels, y * width + left) !== label) left++
    let right = x1 - 1
    while (right > left && at(labels, y * width + right) !== label) right--
    for (let x = left; x < right; x++) if (at(labels, y * width + x) !== label) holes++
  }
  return holes
}

/** Whether something on a white sheet is a card: its proportions, and a tint of its own. */
function isCardOnSheet(
  small: Picture,
  labels: Int32Array,
  one: Component,
  { whole, width, height, cutCorners }: Sheet,
): boolean {
  const ratio = Math.max(width, height) / Math.min(width, height)
  if (whole !== 'card' || cutCorners > 0 || Math.abs(ratio / CARD - 1) > NEAR) return false
  const share = Math.max(width, height) / Math.min(small.width, small.height)
  if (Math.abs(share / CARD_ON_A4 - 1) > SIZE_NEAR) return false
  const inner: Plane[] = [0, 1, 2].map((c) => {
    const values: number[] = []
    for (let y = one.y0; y < one.y1; y++)
      for (let x = one.x0; x < one.x1; x++)
        if (at(labels, y * small.width + x) === one.label)
          values.push(byteAt(small.data, (y * small.width + x) * 3 + c))
    const data = Uint8Array.from(values)
    return { data, width: data.length, height: 1 }
  })
  if (one.area < 0.6 * (one.x1 - one.x0) * (one.y1 - one.y0)) return false
  return inner.some((plane, c) => Math.abs(usual(plane) - usual(rimPlane(small, c))) >= TINT)
}

function rimPlane({ data, width, height }: Picture, c: number): Plane {
  const values = Uint8Array.from({ length: width * 2 }, (_, i) =>
    byteAt(data, ((i < width ? 0 : height - 1) * width + (i % width)) * 3 + c),
  )
  return { data: values, width: values.length, height: 1 }
}

function usual({ data }: Plane): number {
  return data.slice().sort()[Math.floor(data.length / 2)] ?? 0
}

/** True proportions of a rectangle seen in perspective (Zhang and He 2007), those of a card or A4 sheet where they are near. */
function proportionsOf(quad: Quad, frame: Picture): Pick<Sheet, 'width' | 'height' | 'whole'> {
  const [a, b, c, d] = quad
  const across = Math.max(length(a, b), length(d, c))
  const down = Math.max(length(a, d), length(b, c))
  const seen = trueRatio(quad, frame) ?? across / down
  const long = seen >= 1 ? seen : 1 / seen
  const whole = Math.abs(long / CARD - 1) < Math.abs(long / PAGE - 1) ? 'card' : 'page'
  const known = whole === 'card' ? CARD : PAGE
  const ratio = Math.abs(long / known - 1) < NEAR ? known : long
  return seen >= 1
    ? { width: Math.round(across), height: Math.round(across / ratio), whole }
    : { width: Math.round(down / ratio), height: Math.round(down), whole }
}

function trueRatio(quad: Quad, { width, height }: Picture): number | undefined {
  const [m1, m2, m4, m3] = quad.map(({ x, y }) => [x - width / 2, y - height / 2, 1] as Vector) as [
    Vector,
    Vector,
    Vector,
    Vector,
  ]
  const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3)
  const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2)
  const n2 = m2.map((value, i) => k2 * value - (m1[i] ?? 0)) as Vector
  const n3 = m3.map((value, i) => k3 * value - (m1[i] ?? 0)) as Vector
  const scale = Math.max(width, height)
  if (Math.abs(n2[2]) < 0.01 || Math.abs(n3[2]) < 0.01) return undefined
  const f2 = -(n2[0] * n3[0] + n2[1] * n3[1]) / (n2[2] * n3[2])
  if (!(f2 > (0.5 * scale) ** 2 && f2 < (8 * scale) ** 2)) return undefined
  const squared = (n: Vector) => (n[0] ** 2 + n[1] ** 2) / f2 + n[2] ** 2
  return Math.sqrt(squared(n2) / squared(n3))
}

type Vector = [number, number, number]
const cross = ([a, b, c]: Vector, [d, e, f]: Vector): Vector => [b * f - c * e, c * d - a * f, a * e - b * d]
const dot = ([a, b, c]: Vector, [d, e, f]: Vector): number => a * d + b * e + c * f
const length = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function areaOf(quad: Quad): number {
  const sum = quad.reduce((all, { x, y }, i) => {
    const next = quad[(i + 1) % 4] as Point
    return all + x * next.y - next.x * y
  }, 0)
  return Math.abs(sum) / 2
}

const enlarged = ({ quad, width, height, ...rest }: Sheet, by: number): Sheet => ({
  ...rest,
  quad: quad.map(({ x, y }) => ({ x: x * by, y: y * by })) as Quad,
  width: Math.round(width * by),
  height: Math.round(height * by),
})
