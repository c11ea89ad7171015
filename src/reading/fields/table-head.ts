import type { FieldRule } from '../../contract/index.ts'
import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import { bracket, type Labels } from './label.ts'

/** The head of a column in all its lines, and what of an entry it is for. */
export type ColumnHead = { text: string; glyphs: Glyph[]; rule: FieldRule | undefined }

/** Lines of one head stand closer than this, in line heights. */
const STEP = 1.45

/** The columns under a row of heads and the lines that go on with them above and below (认缴出资额 / （万元）), and their last line. */
export function tableHead(rows: Row[], at: number, labels: Labels): { heads: ColumnHead[]; end: number } {
  let [start, end] = [at, at]
  while (goesOn(rows[start - 1], rows[start]) && isRowAbove(rows[start - 1] as Row, rows[start] as Row)) start--
  while (goesOn(rows[end], rows[end + 1]) && isCloser(rows.slice(end, end + 3))) end++
  const columns: Glyph[][] = []
  for (const cell of rows.slice(start, end + 1).flatMap((row) => headsIn(row, labels))) {
    const column = columns.find((one) => shares(one, cell))
    if (column) column.push(...cell)
    else columns.push([...cell])
  }
  const heads = columns.map((glyphs) => {
    const text = closeTextOf(glyphs)
    return { text, glyphs, rule: ruleOf([...text].map(bracket).join(''), labels) }
  })
  return { heads, end }
}

/** The cells of a row of heads, cut where a label begins that stands close behind another: 认缴出资额（万元） 出资比例（%）. */
const headsIn = (row: Row, { listedAs }: Labels): Glyph[][] =>
  cellsOf(row).flatMap((cell) => {
    const parts = piecesOf(cell)
    const words = parts.map((part) => [...closeTextOf(part)].map(bracket).join(''))
    const areHeads = words.every(({ length }) => length > 1) && words.some((text) => listedAs(text))
    return areHeads && !listedAs(words.join('')) ? parts : [cell]
  })

/** A cell cut where there is any space in it. */
export function piecesOf(cell: Glyph[]): Glyph[][] {
  const parts: Glyph[][] = []
  for (const glyph of cell)
    if (parts.length === 0 || glyph.gap >= SPACE) parts.push([glyph])
    else parts.at(-1)?.push(glyph)
  return parts
}
const SPACE = 0.3

/** The first line of a head of two lines stands half a line above heads of one. */
const isRowAbove = (above: Row, row: Row): boolean =>
  isRowOfHeads(above) || (row.top - above.top < HALF * row.height && cellsOf(above).every(({ length }) => length > 1))
const HALF = 0.8

/** Upwards anything else may stand: a title, the signs of an upright heading. */
const isRowOfHeads = (row: Row): boolean => cellsOf(row).length > 1 && cellsOf(row).every(({ length }) => length > 1)

/** A line of a head says nothing in figures. */
const goesOn = (row: Row | undefined, next: Row | undefined): boolean =>
  row !== undefined &&
  next?.page === row.page &&
  next.top - row.top < STEP * Math.max(row.height, next.height) &&
  isOfHead(row) &&
  isOfHead(next)

/** Two lines of a head are not as far apart as the second is from what stands below it: else that is a row of the table. */
function isCloser([first, second, third]: Row[]): boolean {
  if (!first || !second || third?.page !== second.page) return true
  return second.top - first.top < CLOSER * (third.top - second.top) || second.top - first.top < second.height
}
const CLOSER = 0.9

const isOfHead = (row: Row): boolean =>
  cellsOf(row).every((cell) => !/(?<![A-Za-z\d,.])\d|[:：。，]/u.test(closeTextOf(cell)))

function shares(a: Glyph[], b: Glyph[]): boolean {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return Math.min(ax + aw, bx + bw) - Math.max(ax, bx) > Math.min(aw, bw) / 2
}

/** By the whole head, or else by its first line or without what stands in brackets. */
function ruleOf(text: string, { listedAs, rulesFor }: Labels): FieldRule | undefined {
  const plain = text.replace(/（[^）]*）|[^\p{Script=Han}/、]/gu, '')
  return listedAs(text)?.[0] ?? listedAs(plain)?.[0] ?? rulesFor?.(plain, true)[0]
}
