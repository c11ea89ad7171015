import type { Box } from '../../../src/contract/index.ts'

/** How much of the page is shown around a place, and how much at least, as shares of the page. */
export type Around = { x: number; y: number; least: number }

/** The part of a page that is cut out around a place; it never leaves the page, and never cuts the place. */
export function cutAround([left, top, width, height]: Box, { x, y, least }: Around): Box {
  const [from, across] = side(left, width, Math.max(width + 2 * x, least))
  const [above, down] = side(top, height, height + 2 * y)
  return [from, above, across, down]
}

function side(start: number, size: number, wanted: number): [number, number] {
  const span = Math.min(1, wanted)
  return [Math.min(Math.max(0, start + size / 2 - span / 2), 1 - span), span]
}

/** How far a place lies from the four edges of what was cut out, as shares of it: for `inset` (top, right, bottom, left). */
export function insetOf([left, top, width, height]: Box, [x, y, w, h]: Box): [number, number, number, number] {
  return [(top - y) / h, (x + w - left - width) / w, (y + h - top - height) / h, (left - x) / w]
}
