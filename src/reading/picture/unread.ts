import type { Box } from '../../contract/index.ts'
import type { Line } from '../page.ts'
import { componentsOf } from './components.ts'
import { usualHeight } from './ink.ts'
import type { PenSheet } from './pen-ink.ts'
import { boxOf } from './plane.ts'

/** Signs of the size of print, in heights of a usual line: a 1 is narrow, more than a few signs would have been read. */
const SIGN = { leastHeight: 0.3, mostHeight: 1.6, leastWidth: 0.06, mostWidth: 3 }
/** A page has few signs that were not read; what has many is a picture. */
const AT_MOST = 60

/** Where ink of the size of signs lies outside of all lines: engines lose single signs (居住人数：2), so that what looks empty is not. */
export function unreadOn({ dark }: PenSheet, lines: Line[]): Box[] {
  if (lines.length === 0) return []
  const usual = usualHeight(lines) * dark.height
  const found = componentsOf(dark).components.filter(({ x0, y0, x1, y1 }) => {
    const [width, height] = [(x1 - x0) / usual, (y1 - y0) / usual]
    return (
      height >= SIGN.leastHeight && height <= SIGN.mostHeight && width >= SIGN.leastWidth && width <= SIGN.mostWidth
    )
  })
  const boxes = found.map((one) => boxOf(one, dark)).filter((box) => !lines.some((line) => holds(line.box, box)))
  return boxes.length > AT_MOST ? [] : boxes
}

/** Whether the middle of a place lies in a line. */
const holds = ([x, y, w, h]: Box, [u, v, s, t]: Box): boolean =>
  u + s / 2 > x && u + s / 2 < x + w && v + t / 2 > y && v + t / 2 < y + h
