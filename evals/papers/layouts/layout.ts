import type { PaperKind } from '../../../src/contract/index.ts'
import type { Pen } from '../pen.ts'

/** The forms a page comes in: A4 upright and lying, a card of 85.6 × 54 mm, a leaf of a booklet, a portrait, a slip. */
export const SIZES = {
  sheet: { width: 794, height: 1123 },
  wide: { width: 1123, height: 794 },
  card: { width: 642, height: 405 },
  leaf: { width: 560, height: 794 },
  portrait: { width: 358, height: 441 },
  slip: { width: 900, height: 560 },
} as const
export type Size = keyof typeof SIZES

/** One way in which an office prints a kind of paper; `pages` gives the inner HTML of each page. */
export type Layout = {
  id: string
  kind: PaperKind
  size: Size
  /** A form within the kind that only papers asking for it take. */
  form?: 'agreement'
  pages: (pen: Pen) => string[]
}
