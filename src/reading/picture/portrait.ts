import type { Line, PageReading } from '../page.ts'
import { componentsOf } from './components.ts'
import type { Picture } from './picture.ts'
import { at, byteAt, type Plane, planeOf, shrink, shrinkFactor } from './plane.ts'

type Portrait = NonNullable<PageReading['portrait']>

const LONGEST = 240
/** Width to height of a portrait: 358 × 441 of the identity card, 35 × 45 mm of the passport, 1 and 2 inch prints. */
const NARROWEST = 0.65
const WIDEST = 0.9
/** A background has one colour: this share of its pixels lies near its mean. */
const LEAST_EVEN = 0.7
const NEAR = 34

/**
 * Measures of a portrait: size, background, faces and the head's share of the height. Faces are patches of skin of the
 * proportions of a head; this tells none, one and several apart, it knows nobody. Undefined where the picture is no portrait.
 */
export function portraitOf(picture: Picture, lines: Line[]): Portrait | undefined {
  const { width, height } = picture
  const ratio = width / height
  if (ratio < NARROWEST || ratio > WIDEST || lines.filter(({ confidence }) => confidence > 0.8).length > 2)
    return undefined
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const ground = groundOf(small)
  const faces = facesOf(small)
  if (ground.even < LEAST_EVEN || faces.length === 0) return undefined
  const largest = faces.reduce((best, one) => (one.area > best.area ? one : best))
  const top = crownOf(small, ground.colour, largest)
  return {
    widthPx: width,
    heightPx: height,
    background: nameOf(ground.colour),
    faces: faces.length,
    headShare: (largest.y1 - top) / small.height,
  }
}

type Colour = [number, number, number]

/** Colour of the upper corners and how much of them has it. */
function groundOf({ data, width, height }: Picture): { colour: Colour; even: number } {
  const places: number[] = []
  for (let y = 1; y < height * 0.4; y++)
    for (let x = 1; x < width * 0.12; x++) places.push(y * width + x, y * width + width - 1 - x)
  const channel = (c: number) => places.map((i) => at(data, i * 3 + c)).sort((a, b) => a - b)
  const colour = [0, 1, 2].map((c) => channel(c)[Math.floor(places.length / 2)] ?? 0) as Colour
  const near = places.filter((i) => colour.every((value, c) => Math.abs(value - at(data, i * 3 + c)) < NEAR))
  return { colour, even: near.length / places.length }
}

function nameOf([r, g, b]: Colour): Portrait['background'] {
  if (Math.min(r, g, b) > 215) return 'white'
  if (b > r + 40 && b > g + 10) return 'blue'
  if (r > g + 60 && r > b + 60) return 'red'
  return 'other'
}

/** Skin in YCbCr (Chai and Ngan 1999), in patches of the proportions of a face. */
function facesOf(small: Picture) {
  const skin: Plane = planeOf(small, (r, g, b) => {
    const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b
    const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b
    return cb >= 77 && cb <= 127 && cr >= 135 && cr <= 173 ? 1 : 0
  })
  return componentsOf(skin).components.filter((one) => {
    const w = one.x1 - one.x0
    const h = one.y1 - one.y0
    return (
      one.area > 0.015 * skin.data.length &&
      h > w * 0.85 &&
      h < w * 2.4 &&
      one.area > 0.45 * w * h &&
      w < small.width * 0.8
    )
  })
}

/** The top of the hair above a face: the highest row that is not background over the middle of the face. */
function crownOf({ data, width }: Picture, ground: Colour, face: { x0: number; x1: number; y0: number }): number {
  const x = Math.round((face.x0 + face.x1) / 2)
  for (let y = 0; y < face.y0; y++)
    if (ground.some((value, c) => Math.abs(value - byteAt(data, (y * width + x) * 3 + c)) > NEAR + 10)) return y
  return face.y0
}
