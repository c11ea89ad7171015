import type { Seal } from '../page.ts'
import { isGrey } from './grey.ts'
import { pastedOf } from './pasted.ts'
import type { Picture } from './picture.ts'
import { boxOf, crop, type Plane, type Rect, shrink, shrinkFactor } from './plane.ts'
import type { ReadText } from './read-text.ts'
import { inked, inkOf } from './seal-ink.ts'
import { type SealShape, sealShapesOf } from './seal-shapes.ts'
import { readRing, readSquare, type SealText } from './seal-text.ts'

const LONGEST = 1000
/** From how much ink on: faint stamps leave little more than the noise of JPEG colours. */
const LEAST_INK = { red: 16, blue: 20, black: 60 } as const
/** Black ink hangs together with print, so rings have to be clearer and as large as those of units. */
const BLACK = { gap: 0, least: 0.13, covered: 0.85 }
const COLOURED = { gap: 2, least: 0.06, covered: 0.55 }

/** Stamps of a page, with what is read in them. Where a page has no stamp, nothing is read. */
export async function findSeals(picture: Picture, read: ReadText): Promise<Seal[]> {
  const factor = shrinkFactor(picture, LONGEST)
  const small = shrink(picture, factor)
  const found = isGrey(small) ? shapesIn(small, 'black') : [...shapesIn(small, 'red'), ...shapesIn(small, 'blue')]
  const seals: Seal[] = []
  for (const { shape, colour } of found) seals.push(await sealOf(picture, shape, colour, factor, read))
  return seals.filter(({ colour, text }) => colour !== 'black' || hasName(text))
}

/** What is round and black on a photocopy is a stamp only if a name can be read in it. */
const hasName = (text: string): boolean => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 4

type Found = { shape: SealShape; colour: Seal['colour'] }

function shapesIn(small: Picture, colour: Seal['colour']): Found[] {
  const ink = inkOf(small, colour)
  const mask = inked(ink, LEAST_INK[colour])
  const shapes = sealShapesOf(mask, colour === 'black' ? BLACK : COLOURED)
  return shapes.map((shape) => ({ shape, colour }))
}

async function sealOf(
  picture: Picture,
  shape: SealShape,
  colour: Seal['colour'],
  factor: number,
  read: ReadText,
): Promise<Seal> {
  const rect = scaled(shape.rect, factor)
  const rim = (rect.x1 - rect.x0) * 0.06
  const around = { x0: Math.floor(rect.x0 - rim), y0: Math.floor(rect.y0 - rim), x1: rect.x1 + rim, y1: rect.y1 + rim }
  const piece = crop(picture, around)
  const ink = inkOf(piece, colour)
  const { x, y, a, b, turn } = shape.outline
  const outline = {
    x: x * factor - Math.max(0, around.x0),
    y: y * factor - Math.max(0, around.y0),
    a: a * factor,
    b: b * factor,
    turn,
  }
  const text = await textOf(ink, shape, outline, read)
  return {
    box: boxOf(rect, picture),
    shape: shape.shape,
    colour,
    text: text.ring + text.middle,
    ...(text.middle && { middle: text.middle }),
    confidence: Math.min(1, shape.clear * 0.5 + text.confidence * 0.5),
    partial: shape.partial,
    pasted: pastedOf(picture, rect, ink),
  }
}

const textOf = (ink: Plane, { shape }: SealShape, outline: SealShape['outline'], read: ReadText): Promise<SealText> =>
  shape === 'square' ? readSquare(ink, outline, read) : readRing(ink, outline, read)

const scaled = ({ x0, y0, x1, y1 }: Rect, by: number): Rect => ({ x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by })
