import type { Box } from '../../contract/index.ts'
import { componentsOf } from './components.ts'
import type { Picture } from './picture.ts'
import { boxOf, planeOf, shrink, shrinkFactor } from './plane.ts'

const LONGEST = 400
const LEAST_AREA = 0.006
/** Fingers come in from outside: they touch the rim, and hold no print. */
const RIM = 3

/** Skin-coloured things that reach in over the rim of a page or card: share of the page, and where. */
export function coveredBy(picture: Picture): { share: number; boxes: Box[] } {
  const small = shrink(picture, shrinkFactor(picture, LONGEST))
  const skin = planeOf(small, (r, g, b) => {
    const cb = 128 - 0.169 * r - 0.331 * g + 0.5 * b
    const cr = 128 + 0.5 * r - 0.419 * g - 0.081 * b
    return r > 80 && r - b > 25 && cb >= 77 && cb <= 125 && cr >= 138 && cr <= 173 ? 1 : 0
  })
  const fingers = componentsOf(skin).components.filter(({ x0, y0, x1, y1, area }) => {
    const touches = x0 <= RIM || y0 <= RIM || x1 >= small.width - RIM || y1 >= small.height - RIM
    return (
      touches &&
      area > LEAST_AREA * skin.data.length &&
      area > 0.5 * (x1 - x0) * (y1 - y0) &&
      area < 0.3 * skin.data.length
    )
  })
  const share = fingers.reduce((sum, { area }) => sum + area, 0) / skin.data.length
  return { share, boxes: fingers.map((one) => boxOf(one, small)) }
}
