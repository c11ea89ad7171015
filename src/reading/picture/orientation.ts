import { darkOf } from './dark.ts'
import { glyphsOf, rowsOf } from './glyphs.ts'
import { upsideDown } from './line-direction.ts'
import type { Picture } from './picture.ts'
import { at, crop, greyOf, quantile, type Rect, shrink, shrinkFactor } from './plane.ts'
import type { ReadText } from './read-text.ts'
import { type Points, skewOf } from './skew.ts'
import { quarterTurn, straighten } from './warp.ts'
import { writingDirection } from './writing-direction.ts'

export type Turn = 0 | 90 | 180 | 270
/** `turned`: clockwise degrees that make the picture stand upright; `skew`: degrees it then still hangs to the right. */
export type Orientation = { turned: Turn; skew: number }

const LONGEST = 1100
const MOST_POINTS = 12_000
/** Below this the direction of writing is not believed without reading. */
const CLEAR = 0.15
const MOST_LINES = 6
/** Sum of log odds over the lines. */
const CLEAR_VOTE = 2.5
const FEWEST_LETTERS = 6
const LEAST_SKEW = 0.5
/** Middle grey below which a picture is dark all over. */
const DARK_GROUND = 110
/** So few marks, and a shape between 35 × 53 and 35 × 40 mm, may be those of a portrait. */
const MOST_MARKS = 80
const LEAST_READ = 0.8

/** Which way up a picture with text stands. A picture without text stays as it is. */
export async function orientationOf(picture: Picture, read: ReadText): Promise<Orientation> {
  const small = darkOnLight(shrink(picture, shrinkFactor(picture, LONGEST)))
  const { glyphs } = glyphsOf(darkOf(greyOf(small)))
  if (glyphs.length < FEWEST_LETTERS) return { turned: 0, skew: 0 }
  const direction = writingDirection(glyphs)
  const lying = Math.abs(direction) > CLEAR ? direction < 0 : await readsBetter(picture, 90, read)
  const standing = quarterTurn(small, lying ? 90 : 0)
  const skew = skewOf(inkOfRows(standing))
  const straight = Math.abs(skew) < LEAST_SKEW ? standing : straighten(standing, skew)
  const headDown = await standsOnHead(straight, read)
  const turned = ((lying ? 90 : 0) + (headDown ? 180 : 0)) as Turn
  const isStanding = turned === 0 && Math.abs(skew) < LEAST_SKEW
  const mayBeFace = glyphs.length <= MOST_MARKS && isPortraitShaped(small)
  if (isStanding || !mayBeFace || (await hasText(small, turned, skew, read))) return { turned, skew }
  return { turned: 0, skew: 0 }
}

const isPortraitShaped = ({ width, height }: Picture): boolean => {
  const ratio = Math.min(width, height) / Math.max(width, height)
  return ratio > 0.69 && ratio < 0.9
}

/** A face or a drawing has marks like letters; without a word that can be read it is left as it lies. */
async function hasText(small: Picture, turned: Turn, skew: number, read: ReadText): Promise<boolean> {
  const standing = quarterTurn(small, turned)
  return (
    (await readable(middle(Math.abs(skew) < LEAST_SKEW ? standing : straighten(standing, skew)), read)) > LEAST_READ
  )
}

/** A dark card with light letters is looked at as its negative. */
function darkOnLight(picture: Picture): Picture {
  return quantile(greyOf(picture), 0.5) < DARK_GROUND
    ? { ...picture, data: picture.data.map((value) => 255 - value) }
    : picture
}

/** Where the ink of the lines of text lies; pictures, rules and single marks would only mislead. */
function inkOfRows(standing: Picture): Points {
  const dark = darkOf(greyOf(standing))
  const { glyphs, labels } = glyphsOf(dark)
  const rows = rowsOf(glyphs).flatMap((row) => row.glyphs)
  const wanted = new Set((rows.length > 0 ? rows : glyphs).map(({ label }) => label))
  const places: number[] = []
  for (let i = 0; i < labels.length; i++) if (at(labels, i) !== 0 && wanted.has(at(labels, i))) places.push(i)
  const count = Math.min(MOST_POINTS, places.length)
  const points = { x: new Float32Array(count), y: new Float32Array(count) }
  for (let i = 0; i < count; i++) {
    const place = at(places, Math.floor((i * places.length) / count))
    points.x[i] = place % dark.width
    points.y[i] = Math.floor(place / dark.width)
  }
  return points
}

async function standsOnHead(straight: Picture, read: ReadText): Promise<boolean> {
  const rows = rowsOf(glyphsOf(darkOf(greyOf(straight))).glyphs)
  const longest = rows.sort((a, b) => b.glyphs.length - a.glyphs.length).slice(0, MOST_LINES)
  const votes = await upsideDown(
    straight,
    longest.map(({ rect }) => startOf(rect)),
  )
  const sum = votes.reduce((total, vote) => total + Math.log((vote + 0.01) / (1.01 - vote)), 0)
  return Math.abs(sum) > CLEAR_VOTE ? sum > 0 : readsBetter(straight, 180, read)
}

/** The start of a line with a rim around it, as long as the classifier takes in. */
function startOf({ x0, y0, x1, y1 }: Rect): Rect {
  const rim = (y1 - y0) * 0.15
  return { x0: x0 - rim, y0: y0 - rim, x1: Math.min(x1 + rim, x0 + (y1 - y0) * 4.6), y1: y1 + rim }
}

/** Whether the middle of a picture gives more text when it is turned. */
async function readsBetter(picture: Picture, turn: 90 | 180, read: ReadText): Promise<boolean> {
  const piece = middle(picture)
  return (await readable(quarterTurn(piece, turn), read)) > (await readable(piece, read))
}

/** Letters that are read with confidence count, all else does not. */
async function readable(picture: Picture, read: ReadText): Promise<number> {
  const lines = await read(picture)
  return lines.reduce((sum, { text, confidence }) => sum + [...text].length * Math.max(0, confidence - 0.5), 0)
}

function middle(picture: Picture): Picture {
  const { width, height } = picture
  const side = Math.min(900, Math.max(width, height))
  const x0 = Math.max(0, (width - side) / 2)
  const y0 = Math.max(0, (height - side) / 2)
  return crop(picture, { x0, y0, x1: x0 + side, y1: y0 + side })
}
