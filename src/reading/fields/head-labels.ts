import { boxAround, cellsOf, closeTextOf, columnsOf, type Glyph, overlapAcross, type Row } from '../layout.ts'
import { type Hit, isLabelText, type Labels } from './label.ts'
import { isOver } from './rows-apart.ts'

const LONGEST = 18
/** So much of a row has to be known labels for the rest to be labels as well. */
const MOSTLY = 0.6
/** What stands under a label begins so many line heights below it at the most, and so many characters beside its left edge. */
const STEP = 2.8
const SHIFT = 1.2
/** So many more labels with their value under them than beside them show how a sheet is set. */
const CLEARLY = 2

/** Labels over their values, and the rows of those values, in which nothing without a colon is a label. */
export type Heads = { hits: Hit[]; headRows: Set<number>; valueRows: Set<number> }

/** The heads of columns: rows of nothing but labels, and on a sheet that sets values under labels every row with a label. */
export function headsOf(hits: Hit[], rows: Row[], labels: Labels): Heads {
  const heads: Heads = { hits: [], headRows: new Set(), valueRows: new Set() }
  const step = stepUnder(hits, rows)
  for (const [at, row] of rows.entries()) {
    if (heads.valueRows.has(at)) continue
    const style = step === null ? 'table' : heads.valueRows.has(at - 1) ? 'goes on' : 'under'
    const found = headsIn(row, at, hits, rows, labels, { style, step: step ?? 0 })
    if (found.length === 0) continue
    heads.hits.push(...found)
    heads.headRows.add(at)
    for (const k of valueRowsFrom(at + 1, rows)) heads.valueRows.add(k)
  }
  return heads
}

/** The row under heads with those that overlap it, where values of one and two lines stand at half height of one another. */
function valueRowsFrom(at: number, rows: Row[]): number[] {
  const end = rows.findIndex((row, k) => k > at && !isOver(rows[k - 1] as Row, row))
  return rows.slice(at, end < 0 ? undefined : end).map((_, i) => at + i)
}

/** How far below its label a value stands where labels without a colon mostly have something under them and nothing but labels beside. */
function stepUnder(hits: Hit[], rows: Row[]): number | null {
  const steps: number[] = []
  let beside = 0
  for (const hit of hits.filter((one) => isCell(one, rows))) {
    const next = rows[hit.row]?.glyphs[hit.end]
    const hasBeside = next !== undefined && !hits.some((other) => other.row === hit.row && other.start === hit.end)
    const hasUnder = standsOver(hit, hits, rows)
    if (hasUnder && !hasBeside) steps.push((rows[hit.row + 1]?.top ?? 0) - (rows[hit.row]?.top ?? 0))
    if (hasBeside && !hasUnder) beside++
  }
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0
  return steps.length >= 2 && steps.length >= CLEARLY * beside ? usual : null
}
/** A row that stands so close to a label as values do on this sheet is its value, even where it says what is a label elsewhere. */
const AS_CLOSE = 1.15

const isCell = ({ row, start, end, colon, inline, stacked }: Hit, rows: Row[]): boolean => {
  const glyphs = rows[row]?.glyphs
  const next = glyphs?.[end]
  return !colon && !inline && !stacked && (start === 0 || (glyphs?.[start]?.gap ?? 0) >= 1) && (!next || next.gap >= 1)
}

function headsIn(
  row: Row,
  at: number,
  hits: Hit[],
  rows: Row[],
  { rulesFor, cellAs, free }: Labels,
  { style, step }: { style: 'table' | 'under' | 'goes on'; step: number },
): Hit[] {
  const own = hits.filter((hit) => hit.row === at && !hit.inline)
  const cells = cellsOf(row).flatMap((cell) => cutAt(own, cell))
  const below = rows[at + 1]
  const hitAt = (cell: Glyph[]): Hit | undefined =>
    own.find(({ glyphs, start, end }) => end - start === cell.length && glyphs[0] === cell[0])
  const isOfStacked = hits.some(({ stacked, glyphs }) => stacked && glyphs.some((glyph) => row.glyphs.includes(glyph)))
  if ((!rulesFor && style === 'table') || isOfStacked) return []
  if (!cells.every((cell) => (cell.length <= LONGEST && isLabelText(closeTextOf(cell))) || hitAt(cell))) return []
  if (!below || below.page !== row.page || below.top - row.top > STEP * Math.max(row.height, below.height)) return []
  const taken = cells.map((cell): Hit | null => {
    const hit = hitAt(cell)
    if (hit) return { ...hit, above: true }
    const alias = closeTextOf(cell)
    const start = row.glyphs.indexOf(cell[0] as Glyph)
    const rules = cellAs(alias) ?? rulesFor?.(alias, true) ?? []
    const guessed = cellAs(alias) === null
    const guess = { row: at, start, end: start + cell.length, alias, rules, colon: false, guessed, above: true }
    return rules.length === 0 ? null : { ...guess, glyphs: cell }
  })
  const found = taken.filter((hit) => hit !== null)
  const sure = free ? found.filter(({ guessed }) => !guessed) : found
  const isPair = sure.length === 2 && cells.length === 2 && isSetUnder(cells, cellsOf(below))
  const isMostly = (found.length >= (free ? 3 : 2) || isPair) && sure.length >= MOSTLY * cells.length
  const isNext = style === 'goes on' && found.length === cells.length
  if (!isMostly && !isNext && !(style !== 'table' && sure.length > 0)) return []
  const isClose = style !== 'table' && below.top - row.top <= AS_CLOSE * step
  const labelsBelow = hits.filter((hit) => hit.row === at + 1 && !hit.guessed && isCell(hit, rows))
  const isTitle = labelsBelow.length > 1 && found.every(({ guessed }) => guessed)
  if (isTitle || (!isClose && labelsBelow.length > 0)) return []
  return (style === 'table' ? cellsOf : columnsOf)(below).every((cell) =>
    cells.some((head) => (style === 'table' ? overlapAcross(head, cell) : isUnderEdge(head, cell, row.em))),
  )
    ? found
    : []
}

/** What is nothing but labels, one close behind another, cut where each begins: 月租金（元）押金（元）. */
function cutAt(hits: Hit[], cell: Glyph[]): Glyph[][] {
  const within = hits.filter(({ glyphs }) => glyphs.every((glyph) => cell.includes(glyph)))
  const length = within.reduce((sum, { start, end }) => sum + end - start, 0)
  return within.length > 1 && length === cell.length ? within.map(({ glyphs }) => glyphs) : [cell]
}

/** One cell under each head, longer than that and across its middle: 变更前 | 变更后. */
const isSetUnder = (heads: Glyph[][], cells: Glyph[][]): boolean =>
  cells.length === heads.length &&
  heads.every((head, i) => {
    const [[ax, , aw], [bx, , bw]] = [boxAround(head), boxAround(cells[i] ?? head)]
    return bw > aw && ax + aw / 2 > bx && ax + aw / 2 < bx + bw
  })

const isUnderEdge = (head: Glyph[], cell: Glyph[], em: number): boolean =>
  Math.abs((head[0]?.box[0] ?? 0) - (cell[0]?.box[0] ?? 1)) < SHIFT * em || overlapAcross(head, cell)

/** Something that is no label begins close under it, at its left edge. */
function standsOver(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  const below = rows[hit.row + 1]
  if (!row || !below || below.page !== row.page || below.top - row.top > STEP * Math.max(row.height, below.height))
    return false
  const taken = hits.filter((other) => other.row === hit.row + 1).flatMap(({ glyphs }) => glyphs)
  return cellsOf(below).some((cell) => {
    const [first] = cell
    return first && !taken.includes(first) && Math.abs(first.box[0] - (hit.glyphs[0]?.box[0] ?? 1)) < SHIFT * row.em
  })
}
