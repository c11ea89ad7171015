import type { Box } from '../../contract/index.ts'
import type { Line } from '../page.ts'
import { type Component, componentsOf } from './components.ts'
import type { Picture } from './picture.ts'
import { boxOf, byteAt, clamp, greyOf, type Plane, planeOf, quantile, shrink, shrinkFactor } from './plane.ts'

const LONGEST = 500
const SATURATED = 250
/** Where the paper itself is white, as in a scan, light cannot be told from paper. */
const WHITE_PAPER = 244
/** Smaller lights than this share of the picture hide nothing. */
const LEAST_AREA = 0.0008

/** Share of the text area under saturated light, 0 to 1, and where the lights are; none where the paper itself is white. */
export function glareOf(picture: Picture, lines: Line[]): { share: number; boxes: Box[] } {
  if (lines.length === 0) return { share: 0, boxes: [] }
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const textArea = textAreaOf(small, lines)
  const grey = greyOf(small)
  if (quantile(onlyWithin(grey, textArea), 0.6) >= WHITE_PAPER) return { share: 0, boxes: [] }
  const light = planeOf(small, (r, g, b) => (Math.min(r, g, b) >= SATURATED ? 1 : 0))
  const { components, labels } = componentsOf(light)
  const large = components
    .filter(({ area }) => area > LEAST_AREA * light.data.length)
    .filter((one) => isSpot(one, light) && !isReadIn(boxOf(one, light), lines) && standsOut(one, grey))
  const hiding = new Set<number>()
  let text = 0
  let hidden = 0
  for (let i = 0; i < labels.length; i++) {
    if (byteAt(textArea.data, i) === 0) continue
    text++
    const one = large.find(({ label }) => label === labels[i])
    if (!one) continue
    hiding.add(one.label)
    hidden++
  }
  const boxes = large.filter(({ label }) => hiding.has(label)).map((one) => boxOf(one, light))
  return { share: text === 0 ? 0 : hidden / text, boxes }
}

/** Light falls in round spots; cells of a table and the ground of a portrait have corners, strips and sheets are of the paper. */
function isSpot({ x0, y0, x1, y1, area }: Component, { width, height }: Plane): boolean {
  const [across, down] = [x1 - x0, y1 - y0]
  const fill = area / (across * down)
  const ratio = Math.max(across, down) / Math.min(across, down)
  return fill > SPOT.from && fill < SPOT.to && ratio < SPOT.longest && across * down < SPOT.most * width * height
}
const SPOT = { from: 0.6, to: 0.9, longest: 4, most: 0.25 }

/** Around a light the paper is darker; around a bright part of evenly lit paper it is nearly as bright. */
function standsOut({ x0, y0, x1, y1 }: Component, grey: Plane): boolean {
  const [beside, above] = [Math.ceil(AROUND * (x1 - x0)), Math.ceil(AROUND * (y1 - y0))]
  const around: number[] = []
  for (let y = Math.max(0, y0 - above); y < Math.min(grey.height, y1 + above); y++)
    for (let x = Math.max(0, x0 - beside); x < Math.min(grey.width, x1 + beside); x++)
      if (x < x0 || x >= x1 || y < y0 || y >= y1) around.push(byteAt(grey.data, y * grey.width + x))
  return quantile({ data: Uint8Array.from(around), width: around.length, height: 1 }, 0.75) < WHITE_PAPER
}
const AROUND = 0.6

/** Where print is well read there is no light over it, but white paper. */
function isReadIn([x, y, w, h]: Box, lines: Line[]): boolean {
  const read = lines
    .filter(({ confidence }) => confidence > WELL_READ)
    .map(({ box: [u, v, s, t] }) => {
      const across = Math.min(x + w, u + s) - Math.max(x, u)
      const down = Math.min(y + h, v + t) - Math.max(y, v)
      return across > 0 && down > 0 ? across * down : 0
    })
  return read.reduce((sum, area) => sum + area, 0) > SHARE_READ * w * h
}
const WELL_READ = 0.9
const SHARE_READ = 0.12

/** Lines of text grown by their height, for letters under the light are not read. */
function textAreaOf({ width, height }: Picture, lines: Line[]): Plane {
  const data = new Uint8Array(width * height)
  for (const {
    box: [x, y, w, h],
  } of lines) {
    const rim = h * height
    const left = clamp(Math.floor(x * width - 3 * rim), 0, width)
    const right = clamp(Math.ceil((x + w) * width + 3 * rim), 0, width)
    const bottom = clamp(Math.ceil((y + h) * height + rim), 0, height)
    for (let row = clamp(Math.floor(y * height - rim), 0, height); row < bottom; row++)
      data.fill(1, row * width + left, row * width + right)
  }
  return { data, width, height }
}

function onlyWithin({ data }: Plane, mask: Plane): Plane {
  const inside = data.filter((_, i) => byteAt(mask.data, i) === 1)
  return { data: inside, width: inside.length, height: 1 }
}
