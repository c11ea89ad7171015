import { CELL_GAP, cellsOf, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './labels.ts'

/** A wider gap than this inside of a value means that something else begins. */
const VALUE_GAP = 3.5
/** Lines of one value stand nearer than this, in line heights from top to top. */
const LINE_STEP = 2.1
/** A value under its label is not further away than this, in line heights. */
const BELOW_STEP = 3.2

type Way = { wrap: boolean; short: boolean; card?: boolean }

/** What stands to the right of a label: the rest of its row up to the next label, and the lines it goes on in. */
export function blockBeside(hit: Hit, hits: Hit[], rows: Row[], { wrap, short, card = false }: Way): Glyph[] {
  const row = rows[hit.row]
  if (!row) return []
  const next = hits.find((other) => other.row === hit.row && other.start >= hit.end)
  const rest = row.glyphs.slice(hit.end, next?.start)
  const far = rest.findIndex(({ gap }, i) => i > 0 && gap > (card ? 6 : VALUE_GAP))
  const first = far > 0 ? rest.slice(0, far) : rest
  if (!wrap || short) return first
  const right = next?.glyphs[0]?.box[0] ?? (far > 0 ? (rest[far]?.box[0] ?? 1) : 1)
  return withNeighbourLines(hit, first, right, hits, rows)
}

/** Lines above and below that belong to the value: same left edge, close by, with no label of their own in front. */
function withNeighbourLines(hit: Hit, first: Glyph[], right: number, hits: Hit[], rows: Row[]): Glyph[] {
  const row = rows[hit.row]
  const label = hit.glyphs.at(-1)
  if (!row || !label) return first
  const column = { left: first[0]?.box[0] ?? null, right }
  const after: Glyph[] = []
  let from = row
  for (let i = hit.row + 1; i < rows.length; i++) {
    const line = lineIn(i, column, label, hits, rows)
    const step = (rows[i]?.top ?? 1) - from.top
    if (!line || rows[i]?.page !== row.page || step > LINE_STEP * from.height) break
    column.left ??= line[0]?.box[0] ?? null
    after.push(...line)
    from = rows[i] as Row
  }
  // In a table cell the label stands at half height, so its value may begin above it.
  const before: Glyph[] = []
  from = row
  for (let i = hit.row - 1; i >= 0 && !hit.colon; i--) {
    const line = lineIn(i, column, label, hits, rows)
    const step = from.top - (rows[i]?.top ?? 0)
    if (!line || rows[i]?.page !== row.page || step > 1.6 * from.height) break
    const offLabel = rows[i]?.glyphs.every((glyph) => line.includes(glyph) || glyph.box[0] > right)
    if (!offLabel) break
    before.unshift(...line)
    from = rows[i] as Row
  }
  return [...before, ...first, ...after]
}

function lineIn(
  i: number,
  column: { left: number | null; right: number },
  label: Glyph,
  hits: Hit[],
  rows: Row[],
): Glyph[] | null {
  const row = rows[i]
  if (!row || hits.some((hit) => hit.row === i && (hit.glyphs[0]?.box[0] ?? 1) < column.right - row.em)) return null
  const cell = cellsOf(row).find(
    ([head]) => head && head.box[0] < column.right && startsAt(head, column.left, label, row.em),
  )
  return cell?.filter(({ box }) => box[0] < column.right) ?? null
}

const startsAt = ({ box }: Glyph, left: number | null, label: Glyph, em: number): boolean =>
  left === null
    ? box[0] > label.box[0] + label.box[2] && box[0] < label.box[0] + label.box[2] + 6 * em
    : Math.abs(box[0] - left) < 1.6 * em

/** What stands under a label: the cell of the next row that shares its width and is no label itself. */
export function blockBelow(hit: Hit, hits: Hit[], rows: Row[], { wrap }: Way): Glyph[] {
  const row = rows[hit.row]
  const [head] = hit.glyphs
  const tail = hit.glyphs.at(-1)
  if (!row || !head || !tail) return []
  const left = head.box[0]
  const right = tail.box[0] + tail.box[2]
  const block: Glyph[] = []
  let from = row
  for (let i = hit.row + 1; i < rows.length; i++) {
    const below = rows[i] as Row
    if (below.page !== row.page || below.top - from.top > (block.length > 0 ? LINE_STEP : BELOW_STEP) * from.height)
      break
    const cell = cellsOf(below).find((glyphs) => overlaps(glyphs, left, right, below.em))
    if (!cell) continue
    if (hits.some((other) => other.row === i && cell.includes(below.glyphs[other.start] as Glyph))) break
    block.push(...cell)
    from = below
    if (!wrap) break
  }
  return block
}

function overlaps(glyphs: Glyph[], left: number, right: number, em: number): boolean {
  const from = glyphs[0]?.box[0] ?? 1
  const last = glyphs.at(-1)
  const to = last ? last.box[0] + last.box[2] : 0
  return (
    Math.min(to, right) - Math.max(from, left) > 0.3 * Math.min(to - from, right - left) || Math.abs(from - left) < em
  )
}

/** Whether a label is the last thing of its row, or another label stands right behind it: its slot is there, and empty. */
export function endsAt(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const next = rows[hit.row]?.glyphs[hit.end]
  if (!next) return hits.some((other) => other.row === hit.row && other !== hit)
  return next.gap >= CELL_GAP && hits.some((other) => other.row === hit.row && other.start === hit.end)
}
