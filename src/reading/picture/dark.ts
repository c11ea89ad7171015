import { once } from './once.ts'
import { byteAt, meanAround, type Plane } from './plane.ts'

/** Mask of what is clearly darker than its surroundings, so that shadows of the light do not count as ink. */
export const darkOf = once((grey: Plane, radius?: number): Plane => {
  const mean = meanAround(grey, radius ?? Math.round(Math.max(grey.width, grey.height) / 40))
  const data = new Uint8Array(grey.data.length)
  for (let i = 0; i < data.length; i++) {
    const around = byteAt(mean.data, i)
    data[i] = byteAt(grey.data, i) < around * 0.82 - 6 ? 1 : 0
  }
  return { data, width: grey.width, height: grey.height }
})
