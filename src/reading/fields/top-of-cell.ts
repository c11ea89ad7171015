import { boxAround, type Glyph, leftOf, type Row, rightOf } from '../layout.ts'
import type { Hit } from './label.ts'
import { sharesEdge } from './table-labels.ts'

/** Lines of one value stand nearer than this, in line heights from top to top; those of different cells do not. */
const LINE_STEP = 1.6
/** The label stands no further below the value than this, in line heights, and the value begins so many characters behind it. */
const MOST_BELOW = 6
const NEAR = 8

/** What is written at the top of a high cell whose label stands at half height in the column of labels. */
export function topOfCell(hit: Hit, hits: Hit[], rows: Row[]): Glyph[] {
  const row = rows[hit.row]
  const below =
    rows.slice(hit.row + 1).find(({ glyphs: [first] }) => (first?.box[0] ?? 0) < labelEnd(hit)) ?? rows[hit.row + 1]
  const isBare = hit.start === 0 && row?.glyphs.length === hit.end && !hit.colon && !hit.stacked
  if (!row || !isBare || below?.page !== row.page || !isInColumn(hit, hits, row.em)) return []
  const lines: Row[] = []
  for (let k = hit.row - 1; k >= 0; k--) {
    const line = rows[k] as Row
    const from = lines[0]
    const gap = (from?.top ?? line.top) - line.top
    if (from && gap >= LINE_STEP * from.height) break
    if (
      line.page !== row.page ||
      !isBehind(
        line,
        hit,
        hits.filter((one) => one.row === k),
      )
    )
      return []
    lines.unshift(line)
  }
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || row.top - last.top > MOST_BELOW * row.height) return []
  // What stands as far above the label as the next row below it is a row of its own.
  const isHigh = below.top - row.top > row.top - first.top + row.height / 2
  const edge = first.glyphs[0]?.box[0] ?? 0
  const goesOn = rows
    .slice(hit.row + 1, rows.indexOf(below))
    .some(({ glyphs }) => leftOf(glyphs) < edge + NEAR * row.em)
  if (goesOn) return []
  return isHigh && row.top - last.top >= row.height ? lines.flatMap(({ glyphs }) => glyphs) : []
}

/** Where the label ends: a row that begins behind that holds only more of the cell (the date and the seal below a conclusion). */
const labelEnd = ({ glyphs }: Hit): number => rightOf(glyphs)

const isInColumn = (hit: Hit, hits: Hit[], em: number): boolean =>
  hits.some(
    (one) =>
      one !== hit &&
      !one.colon &&
      !one.inline &&
      one.glyphs[0]?.page === hit.glyphs[0]?.page &&
      sharesEdge(one.glyphs, hit.glyphs, em / 2),
  )

/** A line with nothing but the value: it begins behind the label, and has no label of its own. */
function isBehind({ glyphs: [start], em }: Row, { glyphs }: Hit, own: Hit[]): boolean {
  const [left, , width] = boxAround(glyphs)
  const space = (start?.box[0] ?? 0) - left - width
  return space > 0 && space < NEAR * em && own.every(({ inline }) => inline)
}
