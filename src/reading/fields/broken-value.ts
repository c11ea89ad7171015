import type { FieldRule } from '../../contract/index.ts'
import { boxAround, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { leftOfNext } from './at-height.ts'
import type { Hit } from './label.ts'
import { readValue } from './values.ts'

/** Lines of one cell are not further apart than this, in line heights from top to top. */
const STEP = 1.45
/** A name that fills its cell is as long as this. */
const LONG = 6

/** A short value with the line that goes on with it in its narrow cell: 上海澄光餐饮管理有限 / 公司, 91310101MA0081863 / L. */
export function wholeOf(
  { type }: Pick<FieldRule, 'type'>,
  hit: Hit,
  first: Glyph[],
  hits: Hit[],
  rows: Row[],
): Glyph[] {
  const rest = lineBelow(hit, first, hits, rows)
  const [head, tail] = [closeTextOf(first), closeTextOf(rest)]
  const whole = [...first, ...rest]
  if (type === 'name')
    return /^\p{Script=Han}{1,8}$/u.test(tail) && /^[\p{Script=Han}（）]+$/u.test(head) && head.length >= LONG
      ? whole
      : first
  const isNumber = /^[0-9A-Z]{1,9}$/i.test(tail) && /^[0-9A-Z]+$/i.test(head)
  return isNumber && readValue({ type }, head + tail)?.certainty === 1 ? whole : first
}

const rightOf = (rows: Row[], page: number): number =>
  Math.max(
    ...rows
      .filter((row) => row.page === page)
      .map(({ glyphs }) => boxAround(glyphs))
      .map(([x, , width]) => x + width),
  )

/** …有限 / 公司 is one name however wide its cell is. */
const endsUnit = (first: Glyph[], rest: Glyph[]): boolean =>
  /^(?:有?限|责?任|公)?(?:公司|司)$/u.test(closeTextOf(rest)) && /(?:有限?|责任?|公|限)$/u.test(closeTextOf(first))

/**
 * What stands alone at the left edge of a line right below it, with nothing in front but what is left of the label; behind a colon
 * a value that fills its line goes on under its label.
 */
function lineBelow(hit: Hit, first: Glyph[], hits: Hit[], rows: Row[]): Glyph[] {
  const [start] = first
  const row = rows[hit.row]
  const below = rows[hit.row + 1]
  if (!start || !row || !below || below.page !== row.page || below.top - row.top > STEP * row.height) return []
  if (!first.every((glyph) => row.glyphs.includes(glyph))) return []
  const [labelLeft] = boxAround(hit.glyphs)
  const [left, , width] = boxAround(first)
  const end = Math.min(left + width + row.em, leftOfNext(hit, hits, 1))
  const cell = below.glyphs.filter(({ box: [x] }) => x > labelLeft - row.em && x < end)
  const taken = hits.some(({ glyphs }) => glyphs.some((glyph) => cell.includes(glyph)))
  if (!cell[0] || taken) return []
  const isFull = left + width > rightOf(rows, row.page) - 1.5 * row.em || endsUnit(first, cell)
  const edges = hit.colon && isFull ? [left, labelLeft] : [left]
  return edges.some((edge) => Math.abs((cell[0]?.box[0] ?? 0) - edge) < row.em / 2) ? cell : []
}
