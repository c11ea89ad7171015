import { boxAround, cellsOf, closeTextOf, type Glyph, type Row } from '../layout.ts'
import type { Hit } from './label.ts'
import { piecesOf } from './table-head.ts'

/** Heads of the columns of a balance sheet: the end of the year that it is for, and what stands there to compare. */
const CLOSING = /期末|年末|本年|本期/u
const PRIOR = /年初|期初|上年|上期|去年/u
const YEAR_END = /(\d{4})年(?:12月31日|度?$)/u
const UNIT = /单位[:：]?(?:人民币)?(百万元|千元|万元|亿元)/u
/** The number of a line (行次) is no amount. */
const SERIAL = /^\d{1,3}$/u

/** An amount in a table that says elsewhere what year and unit it is in; null where what stands beside the label says all. */
export function tableAmount(
  hit: Hit,
  hits: Hit[],
  rows: Row[],
  beside: Glyph[],
): { glyphs: Glyph[]; unit: string } | null {
  const closing = closingAmount(hit, hits, rows, beside)
  const glyphs = closing ?? beside
  const unit = unitOf(hit, rows)
  return BARE.test(closeTextOf(glyphs)) && (closing || unit) ? { glyphs, unit } : null
}
const BARE = /^[-—–－¥￥\d,.()（）]+$/u

/** Of several amounts behind a label the one under the head of the year's end; null where there is only one. */
function closingAmount(hit: Hit, hits: Hit[], rows: Row[], beside: Glyph[]): Glyph[] | null {
  const row = rows[hit.row]
  if (!row || hit.inline) return null
  const next = hits.find((other) => other.row === hit.row && other.start >= hit.end && !other.inline)
  const inRow = cellsOf(row).filter(([first]) => {
    const at = first ? row.glyphs.indexOf(first) : -1
    return at >= hit.end && at < (next?.start ?? row.glyphs.length)
  })
  const behind = hit.stacked ? cellsOf({ ...row, glyphs: beside }) : inRow
  const amounts = behind.flatMap(amountsIn).filter((cell) => BARE.test(closeTextOf(cell)))
  if (amounts.length < 2) return null
  const sums = amounts.filter((cell) => !SERIAL.test(closeTextOf(cell)))
  const head = sums.length > 1 ? closingHead(hit, rows) : null
  return (head ? sums.toSorted((a, b) => apart(a, head) - apart(b, head))[0] : sums[0]) ?? null
}

/** Whole amounts that stand close side by side: 6,910,000.00 6,357,200.00. */
function amountsIn(cell: Glyph[]): Glyph[][] {
  const pieces = piecesOf(cell)
  return pieces.every((piece) => WHOLE.test(closeTextOf(piece))) ? pieces : [cell]
}
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d+\.\d{2}|\d{1,3})$/u

/** The nearest above that stands to the right of the label; of two year ends the later. */
function closingHead({ row: at, glyphs }: Hit, rows: Row[]): Glyph[] | null {
  const right = boxAround(glyphs)[0]
  for (const row of rows.slice(0, at).reverse()) {
    if (row.page !== rows[at]?.page) return null
    const cells = cellsOf(row).filter((cell) => boxAround(cell)[0] > right)
    const named = cells.find((cell) => CLOSING.test(closeTextOf(cell)) && !PRIOR.test(closeTextOf(cell)))
    if (named) return named
    const years = cells.filter((cell) => YEAR_END.test(closeTextOf(cell))).slice(0, 2)
    if (years.length === 2) return years.toSorted((a, b) => yearOf(b) - yearOf(a))[0] ?? null
  }
  return null
}

const yearOf = (cell: Glyph[]): number => Number(YEAR_END.exec(closeTextOf(cell))?.[1])

function apart(a: Glyph[], b: Glyph[]): number {
  const [[ax, , aw], [bx, , bw]] = [boxAround(a), boxAround(b)]
  return Math.abs(ax + aw / 2 - bx - bw / 2)
}

/** The unit that the label names in brackets (注册资本（万元）), or the page above it (单位：万元). */
function unitOf({ row: at, start, end }: Hit, rows: Row[]): string {
  const row = rows[at]
  const [, own] = /[（(](?:人民币)?([百千]?万?元)[)）]/u.exec(closeTextOf(row?.glyphs.slice(start, end) ?? [])) ?? []
  if (own) return own
  const above = rows.slice(0, at).filter(({ page }) => page === row?.page)
  return above.map(({ glyphs }) => UNIT.exec(closeTextOf(glyphs))?.[1]).findLast((unit) => unit !== undefined) ?? ''
}
