import { boxAround, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import type { UprightLabel } from './upright.ts'

/** Lines of one value are no further apart than this, in line heights; a value begins so many characters behind its label. */
const LINE_STEP = 2.1
const NEAR = 6
const SHIFT = 1.6

type Span = { top: number; bottom: number; height: number }
type Line = Span & { row: number; left: number; em: number; glyphs: Glyph[] }

/** What stands in the cell to the right of a label that stands upright, at its height or next to it. */
export function blockBesideUpright(label: UprightLabel, all: UprightLabel[], hits: Hit[], rows: Row[]): Glyph[] {
  const [x, , width] = boxAround(label.glyphs)
  const page = label.glyphs[0]?.page
  const column = all
    .filter(({ glyphs: [first] }) => first?.page === page && Math.abs((first?.box[0] ?? 1) - x) < width)
    .map(({ glyphs }) => spanOf(glyphs))
    .toSorted((a, b) => a.top - b.top)
  const self = column.find(({ top }) => top === spanOf(label.glyphs).top)
  const lines = linesBehind(x + width, page, rows)
  const own = lines.filter((line) => self && ownerOf(line, column, lines) === self)
  const isBounded = column.some((one) => self && one.bottom < self.top)
  const hasLabel = ({ row, glyphs }: Line, only: 'colon' | 'any'): boolean =>
    hits.some(
      (hit) =>
        hit.row === row &&
        !hit.inline &&
        (only === 'any' || hit.colon) &&
        hit.glyphs.some((one) => glyphs.includes(one)),
    )
  const isHeading = own.some((line) => self && farFrom(self, line) === 0 && hasLabel(line, 'any'))
  const [start] = own
    .filter((line) => !hasLabel(line, isBounded ? 'colon' : 'any'))
    .toSorted((a, b) => (self ? farFrom(self, a) - farFrom(self, b) : 0))
  if (!self || !start || isHeading || (!isBounded && farFrom(self, start) > LINE_STEP * start.height)) return []
  const goesOn = (line: Line, last: Line): boolean =>
    isNext(line, last) && Math.abs(line.left - start.left) < SHIFT * line.em && !hasLabel(line, 'any')
  const at = own.indexOf(start)
  const block = [start]
  for (const line of own.slice(at + 1)) if (goesOn(line, block.at(-1) ?? start)) block.push(line)
  for (const line of own.slice(0, at).reverse()) if (goesOn(line, block[0] ?? start)) block.unshift(line)
  return block.flatMap(({ glyphs }) => glyphs)
}

/** The label at whose height a line stands; between two the upper one where the line goes on with what stands beside it, and is nearer. */
function ownerOf(line: Line, column: Span[], lines: Line[]): Span | undefined {
  const inside = column.find((span) => farFrom(span, line) === 0)
  if (inside) return inside
  const above = column.findLast(({ bottom }) => bottom < middleOf(line))
  const below = column.find(({ top }) => top > middleOf(line))
  if (!above || !below) return above ?? below
  const joined = lines.some((one) => one !== line && farFrom(above, one) === 0 && isNext(one, line))
  return joined && farFrom(above, line) < farFrom(below, line) ? above : below
}

function linesBehind(edge: number, page: number | undefined, rows: Row[]): Line[] {
  return rows.flatMap((row, i) => {
    const glyphs = row.page === page ? row.glyphs.filter(({ box }) => box[0] >= edge) : []
    const left = glyphs[0]?.box[0] ?? 1
    return glyphs.length === 0 || left > edge + NEAR * row.em
      ? []
      : [{ ...spanOf(glyphs), row: i, left, em: row.em, glyphs }]
  })
}

function spanOf(glyphs: Glyph[]): Span {
  const [, top, , height] = boxAround(glyphs)
  return { top, bottom: top + height, height }
}
const middleOf = ({ top, bottom }: Span): number => (top + bottom) / 2
const farFrom = ({ top, bottom }: Span, line: Span): number =>
  Math.max(0, top - middleOf(line), middleOf(line) - bottom)
const isNext = (a: Span, b: Span): boolean => Math.abs(a.top - b.top) < LINE_STEP * Math.max(a.height, b.height)
