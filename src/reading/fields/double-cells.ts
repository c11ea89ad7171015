import { cellsOf, centreOf, closeTextOf, type Glyph, leftOf, type Row } from '../layout.ts'
import { bracket, type Labels } from './label.ts'
import type { ColumnHead } from './table-head.ts'

/** A head that names two columns, whose values stand in two lines of one cell: 股东／证件号码 over 张三 / 310…. */
export type DoubleHead = { row: number; glyphs: Glyph[]; names: [string, string] }

/** An entry under such a head: what its two lines say, and the rows beside them without its cell. */
export type Band = { first: Glyph[]; second: Glyph[]; others: Row[] }

/** The first head of two columns in the rows, both of them known and not the same. */
export function doubleHead(rows: Row[], { listedAs }: Labels): DoubleHead | null {
  for (const [at, row] of rows.entries())
    for (const glyphs of cellsOf(row)) {
      const text = [...closeTextOf(glyphs)].map(bracket).join('')
      const parts = text.split('/')
      const [first, second] = parts.map((part) => listedAs(part)?.[0]?.name)
      const isBeside = cellsOf(row).length > 2
      if (parts.length === 2 && isBeside && first && second && first !== second && !listedAs(text))
        return { row: at, glyphs, names: [first, second] }
    }
  return null
}

/** The entries below the head, from each first line to the next. */
export function bandsUnder(head: DoubleHead, heads: ColumnHead[], rows: Row[]): Band[] {
  const own = rows.map((row) => ({ row, cell: cellsOf(row).find((cell) => standsUnder(cell, head, heads, row.em)) }))
  const lines = own.flatMap(({ row, cell }) => (cell ? [{ row, cell }] : []))
  const bands: Band[] = []
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [first, second, next] = lines.slice(i, i + 3)
    if (!first || !second || !isClose(first.row, second.row)) break
    const from = first.row.top - first.row.height / 2
    const to =
      next && next.row.page === first.row.page ? next.row.top - next.row.height / 2 : second.row.top + second.row.height
    const others = own.flatMap(({ row, cell }) =>
      row.page === first.row.page && row.top >= from && row.top < to
        ? [{ ...row, glyphs: row.glyphs.filter((glyph) => !cell?.includes(glyph)) }]
        : [],
    )
    bands.push({ first: first.cell, second: second.cell, others: others.filter(({ glyphs }) => glyphs.length > 0) })
    if (next && !isNear(second.row, next.row)) break
  }
  return bands
}

/** The two lines of a cell are close, and those of the next entry not much further. */
const isClose = (row: Row, below: Row): boolean => row.page === below.page && below.top - row.top < 2 * row.height
const isNear = (row: Row, below: Row): boolean => row.page === below.page && below.top - row.top < 4 * row.height

function standsUnder(cell: Glyph[], { glyphs }: DoubleHead, heads: ColumnHead[], em: number): boolean {
  if (Math.abs(leftOf(cell) - leftOf(glyphs)) < em / 2) return true
  const far = (head: Glyph[]): number => Math.abs(centreOf(head) - centreOf(cell))
  return heads.every((one) => one.glyphs[0] === glyphs[0] || far(glyphs) < far(one.glyphs))
}
