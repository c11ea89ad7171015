import {
  boxAround,
  CELL_GAP,
  cellsOf,
  closeTextOf,
  type Glyph,
  leftOf,
  overlapAcross,
  type Row,
  rightOf,
} from '../layout.ts'
import { middle } from '../side-by-side.ts'
import { bracket, isLabelText, type Labels } from './label.ts'
import { isOver } from './rows-apart.ts'

/** The cells of a row of a table are set around one middle, give or take so much of a line's height. */
const SLACK = 0.35
/** Lines of one cell begin at least so far below one another. */
const LINE_APART = 0.75
const FEWEST_COLUMNS = 3

/**
 * The heads of a table and what stands under them as one row each, where cells of one line stand beside cells of several, set around
 * their middle: 计租面积 / （㎡） beside 房屋坐落.
 */
export function withTallCells(rows: Row[], labels: Labels): Row[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group && isOver(group.at(-1) as Row, row)) group.push(row)
    else groups.push([row])
  }
  const whole = groups.map((lines) => asOneRow(lines))
  const areHeadsAt = whole.map((row, i) => areHeads(row, whole[i + 1], labels))
  return groups.flatMap((lines, i) => {
    const edge = areHeadsAt[i] ? lines.at(-1) : areHeadsAt[i - 1] ? lines[0] : undefined
    const glyphs = whole[i]?.glyphs
    return edge && glyphs ? [{ ...edge, glyphs }] : lines
  })
}

/** Labels, of which most are known, each with at most one thing under it that is none. Of heads the last line, of values the first tells how far they are apart. */
function areHeads(row: Row | null | undefined, below: Row | null | undefined, labels: Labels): boolean {
  if (!row || below?.page !== row.page) return false
  const [heads, values] = [cellsOf(row), cellsOf(below)]
  const words = heads.map((cell) => [...closeTextOf(cell)].map(bracket).join(''))
  const known = words.filter((text) => labels.listedAs(text) ?? labels.knownAs(text))
  return (
    heads.length >= FEWEST_COLUMNS &&
    words.every(isLabelText) &&
    known.length > heads.length / 2 &&
    values.length > 1 &&
    values.every((cell) => heads.filter((head) => overlapAcross(head, cell)).length === 1) &&
    !values.some((cell) => labels.listedAs(closeTextOf(cell)))
  )
}

function asOneRow(lines: Row[]): Row | null {
  const [first] = lines
  if (!first || lines.length < 2) return first ?? null
  const columns: Glyph[][][] = []
  for (const cell of lines.flatMap(cellsOf)) {
    const own = columns.filter((column) => column.some((one) => overlapAcross(one, cell)))
    if (own.length > 1) return null
    if (own[0]) own[0].push(cell)
    else columns.push([cell])
  }
  if (columns.some((column) => isOfItsOwn(column.map(closeTextOf)))) return null
  const height = Math.min(...lines.map((line) => line.height))
  const middles = columns.map((column) => middle(boxAround(column.flat())))
  const isAround = Math.max(...middles) - Math.min(...middles) < SLACK * height
  if (!isAround || !columns.every(isOneBelowAnother)) return null
  const inOrder = columns.map((column) => column.flat()).toSorted((a, b) => leftOf(a) - leftOf(b))
  const glyphs = inOrder.flatMap((cell, i) => joined(cell, inOrder[i - 1], first.em))
  return { ...first, glyphs }
}

/** Labels with what stands behind them, and signs of an upright heading, are no lines of a cell. */
const isOfItsOwn = (texts: string[]): boolean =>
  texts.some((text) => /[:：]/u.test(text)) || (texts.length > 1 && texts.every(({ length }) => length === 1))

const isOneBelowAnother = (lines: Glyph[][]): boolean =>
  lines.every(
    (line, i) =>
      i === 0 || boxAround(line)[1] - boxAround(lines[i - 1] as Glyph[])[1] > LINE_APART * boxAround(line)[3],
  )

/** The lines of a cell as one, apart from the cell before it. */
function joined(cell: Glyph[], before: Glyph[] | undefined, em: number): Glyph[] {
  const off = before ? Math.max(CELL_GAP, (boxAround(cell)[0] - rightOf(before)) / em) : 0
  return cell.map((glyph, i) => ({ ...glyph, gap: i === 0 ? off : glyph.opens ? 0 : glyph.gap, opens: i === 0 }))
}
