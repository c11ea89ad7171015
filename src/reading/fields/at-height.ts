import type { Box } from '../../contract/index.ts'
import { boxAround, cellsOf, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './label.ts'

/** Lines of one value stand nearer than this, in line heights from top to top. */
const LINE_STEP_CLOSE = 1.45

/** What is printed so much larger is a title, and not beside a label that it stands half a line above. */
const LARGER = 1.5

/** The cells to the right of a label as far as the next one, at its height or up to `slack` line heights off it. */
export function atHeightOf(hit: Hit, hits: Hit[], rows: Row[], slack: number): Glyph[] {
  const [left, top, width, height] = boxAround(hit.glyphs)
  const page = hit.glyphs[0]?.page
  const line = hit.glyphs[0]?.box[3] ?? height
  const within = (glyph: Glyph): boolean =>
    isAtHeight(glyph, [left, top, width, height], glyph.box[3] < LARGER * line ? slack : 0)
  /** Not beside a label of its own. */
  const isFree = ([first]: Glyph[], row: Row): boolean => {
    const before = first && row.glyphs[row.glyphs.indexOf(first) - 1]
    const isOwn =
      before &&
      hits.some(
        (other) => other !== hit && !other.inline && rows[other.row] === row && row.glyphs[other.end - 1] === before,
      )
    return first !== undefined && !isOwn && first.box[0] >= left + width
  }
  const end = leftOfNext(hit, hits, slack)
  const near = rows.slice(Math.max(0, hit.row - MOST_ROWS), hit.row + MOST_ROWS).filter((row) => row.page === page)
  const cells = near.map((row) =>
    cellsOf(withoutLabel(row, hit, rows[hit.row]))
      .filter((cell) => isFree(cell, row))
      .map((cell) => cell.filter(({ box }) => box[0] < end)),
  )
  const lines = cells.map((inRow) => inRow.filter(([first]) => first && within(first)).flat())
  const found = (hit.stacked ? withGoingOn(lines, cells, hits) : lines).flat()
  const far = found.findIndex((glyph, i) => isFarBehind(glyph, found[i - 1]))
  return far > 0 ? found.slice(0, far) : found
}

/** The lines of a value with those that stand close above and below them at its left edge: it may be higher than its label. */
function withGoingOn(lines: Glyph[][], cells: Glyph[][][], hits: Hit[]): Glyph[][] {
  const taken = new Set(hits.flatMap(({ glyphs }) => glyphs))
  const whole = [...lines]
  const at = lines.flatMap((line, i) => (line.length > 0 ? [i] : []))
  for (const step of [-1, 1]) {
    let from = step < 0 ? at[0] : at.at(-1)
    for (let k = (from ?? 0) + step; from !== undefined && cells[k]; k += step) {
      const [head] = whole[from] ?? []
      const next = cells[k]?.find(([first]) => first && head && Math.abs(first.box[0] - head.box[0]) < head.box[3] / 2)
      if (!next?.[0] || !head) continue
      if (Math.abs(next[0].box[1] - head.box[1]) > LINE_STEP_CLOSE * head.box[3] || next.some((one) => taken.has(one)))
        break
      whole[k] = next
      from = k
    }
  }
  return whole
}

/** Where the next label to the right begins that stands at the height of one or up to `slack` line heights off it. */
export function leftOfNext(hit: Hit, hits: Hit[], slack: number): number {
  const box = boxAround(hit.glyphs)
  const labels = hits
    .filter((other) => other !== hit && !other.inline && other.glyphs[0]?.page === hit.glyphs[0]?.page)
    .flatMap(({ glyphs }) => glyphs.filter((glyph) => isAtHeight(glyph, box, slack)).slice(0, 1))
  return Math.min(1, ...labels.map(({ box: [x] }) => x).filter((x) => x > box[0] + box[2]))
}

/** Rows that may stand at the height of a label of some lines, those of other columns among them. */
const MOST_ROWS = 7

/** Neither the label nor a remark behind it in its row: 租赁用途（业态）. */
const withoutLabel = (row: Row, { glyphs, start, end }: Hit, own: Row | undefined): Row => ({
  ...row,
  glyphs: row.glyphs.filter((glyph, i) => !glyphs.includes(glyph) && (row !== own || i < start || i >= end)),
})

/** Behind a wide gap on the same line something else begins. */
const isFarBehind = ({ box: [x, y, , h] }: Glyph, before: Glyph | undefined): boolean =>
  before !== undefined && Math.abs(y - before.box[1]) < h && x - before.box[0] - before.box[2] > FAR * h
const FAR = 6

/** Whether a glyph stands at the height of a box, or up to `slack` line heights off it. */
export const isAtHeight = ({ box: [, y, , h] }: Glyph, [, top, , height]: Box, slack: number): boolean =>
  y + h / 2 > top - slack * h && y + h / 2 < top + height + slack * h
