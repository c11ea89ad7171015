import { boxAround, cellsOf, centreOf, type Glyph, leftOf, type Row, textOf } from '../layout.ts'
import type { Hit } from './label.ts'
import { isShort, readValue } from './values.ts'

/** A value may stand so many line heights above or below its label. */
const SLACK = 0.9

/**
 * What stands at the labels of several people who share one column of labels, person by person: 姓名 | 张三 | 李四, or with the
 * labels between them: 张三 | 姓名 | 李四. Empty where the first label has only one value, or no number or date shows that each of
 * them has one.
 */
export function valueColumns(head: Hit, labels: Hit[], hits: Hit[], rows: Row[]): { hit: Hit; glyphs: Glyph[] }[][] {
  const people = cellsAt(head, hits, rows)
  if (people.length < 2) return []
  const centres = people.map(centreOf)
  const found = [head, ...labels.filter((hit) => hit !== head)].flatMap((hit) =>
    cellsAt(hit, hits, rows).map((glyphs) => ({ hit, glyphs, column: nearest(centreOf(glyphs), centres) })),
  )
  const isTold = labels.some((hit) => {
    const [rule] = hit.rules
    const values = found.filter((one) => one.hit === hit)
    const isTelling = rule !== undefined && rule.type !== 'name' && isShort(rule.type)
    return isTelling && values.length === people.length && values.every(({ glyphs }) => readValue(rule, textOf(glyphs)))
  })
  return isTold ? people.map((_, i) => found.filter(({ column }) => column === i)) : []
}

/** The values of a label on both its sides, or those to its right. */
function cellsAt(hit: Hit, hits: Hit[], rows: Row[]): Glyph[][] {
  const [left, top, width, height] = boxAround(hit.glyphs)
  const page = hit.glyphs[0]?.page
  const isHere = ({ box: [, y, , h], ...glyph }: Glyph): boolean =>
    glyph.page === page && Math.abs(y + h / 2 - top - height / 2) < SLACK * height
  const others = hits
    .filter((one) => one !== hit && !one.inline && one.glyphs.some(isHere))
    .map((one) => leftOf(one.glyphs))
  const end = Math.min(1, ...others.filter((x) => x > left + width))
  const taken = new Set(hits.flatMap(({ row, start, end: behind }) => rows[row]?.glyphs.slice(start, behind) ?? []))
  const cells = rows
    .slice(Math.max(0, hit.row - 2), hit.row + 3)
    .flatMap((row) => cellsOf(row).map((cell) => cell.filter((glyph) => isHere(glyph) && !taken.has(glyph))))
    .filter((cell) => cell.length > 0)
    .toSorted((a, b) => leftOf(a) - leftOf(b))
  const right = cells.filter((cell) => leftOf(cell) >= left + width && leftOf(cell) < end)
  const before = cells.findLast((cell) => leftOf(cell) < left && !others.some((x) => x < leftOf(cell)))
  return right.length === 1 && before ? [before, ...right] : right
}

const nearest = (at: number, centres: number[]): number =>
  centres.reduce((best, centre, i) => (Math.abs(centre - at) < Math.abs((centres[best] ?? 9) - at) ? i : best), 0)
