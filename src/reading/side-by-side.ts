import type { Box } from '../contract/index.ts'
import type { Line } from './page.ts'

/** Boxes of neighbours on one line may overlap by so much of the width of the page. */
const OVERLAP = 0.03

/** The height at which a box stands. */
export const middle = ([, y, , h]: Box): number => y + h / 2

/**
 * Lines in rows, from top to bottom; those nearest in height come together first, so that a value between the two lines of its label
 * leaves its neighbours their row.
 */
export function sideBySide(lines: Line[]): Line[][] {
  const inOrder = lines.toSorted(byHeight)
  const rowOf = new Map(inOrder.map((line) => [line, [line]]))
  const pairs = inOrder.flatMap((line, i) =>
    inOrder
      .slice(i + 1)
      .filter((other) => isBeside(line, other))
      .map((other) => [line, other] as const),
  )
  for (const [line, other] of pairs.toSorted((a, b) => apartInHeight(...a) - apartInHeight(...b))) {
    const [row, next] = [rowOf.get(line) ?? [], rowOf.get(other) ?? []]
    if (row === next || !row.every((one) => next.every((two) => isBeside(one, two)))) continue
    row.push(...next)
    for (const one of next) rowOf.set(one, row)
  }
  return [...new Set(rowOf.values())].map((row) => row.toSorted(byHeight))
}

const byHeight = (a: Line, b: Line): number => middle(a.box) - middle(b.box)
const apartInHeight = (a: Line, b: Line): number => Math.abs(byHeight(a, b))
const isBeside = (a: Line, b: Line): boolean =>
  apartInHeight(a, b) < 0.5 * Math.min(a.box[3], b.box[3]) && apart(a.box, b.box)
const apart = (a: Box, b: Box): boolean => a[0] + a[2] <= b[0] + OVERLAP || b[0] + b[2] <= a[0] + OVERLAP
