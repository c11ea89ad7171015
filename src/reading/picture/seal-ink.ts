import type { Seal } from '../page.ts'
import { once } from './once.ts'
import type { Picture } from './picture.ts'
import { byteAt, type Plane, planeOf, quantile } from './plane.ts'

type Strength = (r: number, g: number, b: number) => number

/** How strongly a pixel shows the ink of a seal, 0 to 255. */
const STRENGTH: Record<Seal['colour'], Strength> = {
  red: (r, g, b) => Math.max(0, r - Math.max(g, b + (g - b) / 4)),
  blue: (r, g, b) => Math.max(0, b - (r + g) / 2),
  black: (r, g, b) => Math.max(0, 255 - Math.max(r, g, b)),
}

/** The strength of one ink over the picture, the tint of the paper taken off. */
export const inkOf = once((picture: Picture, colour: Seal['colour']): Plane => {
  const plane = planeOf(picture, STRENGTH[colour])
  const tint = quantile(plane, 0.5)
  if (tint > 0) for (let i = 0; i < plane.data.length; i++) plane.data[i] = Math.max(0, byteAt(plane.data, i) - tint)
  return plane
})

/** What is inked at all. */
export const inked = ({ data, width, height }: Plane, least: number): Plane => ({
  data: data.map((value) => (value >= least ? 1 : 0)),
  width,
  height,
})
