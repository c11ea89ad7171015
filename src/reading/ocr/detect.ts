import sharp from 'sharp'
import type { Picture } from '../picture/picture.ts'
import { inputOf, type Network, type Scale } from './network.ts'
import { regionsOf } from './regions.ts'
import type { SlantedBox } from './slanted-box.ts'

/** ImageNet's mean and spread in 0 to 255, as PP-OCR's detection was trained. */
const SCALE: Scale = { mean: [123.675, 116.28, 103.53], spread: [58.395, 57.12, 57.375] }
const MAX_SIDE = 1280
/** The network halves its input five times. */
const STEP = 32

/** Boxes around the lines of text of a picture, in its pixels. */
export async function detect(network: Network, picture: Picture, maxSide = MAX_SIDE): Promise<SlantedBox[]> {
  const shrink = Math.min(1, maxSide / Math.max(picture.width, picture.height))
  const width = stepped(picture.width * shrink)
  const height = stepped(picture.height * shrink)
  const data = await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer()
  const map = await network.run(inputOf({ data, width, height }, SCALE), width, height)
  const across = picture.width / width
  const down = picture.height / height
  return regionsOf({ data: map.data, width, height }).map((box) => ({
    x: box.x * across,
    y: box.y * down,
    width: box.width * across,
    height: box.height * down,
    angle: box.angle,
  }))
}

const stepped = (length: number): number => Math.max(STEP, Math.round(length / STEP) * STEP)
