import { boxAround, CELL_GAP, cellsOf, closeTextOf, type Glyph, leftOf, type Row } from '../layout.ts'
import { atHeightOf, isAtHeight, leftOfNext } from './at-height.ts'
import { endsAlike, isFlushRight } from './flush-right.ts'
import { type Hit, isSignPlace } from './label.ts'
import { sharesEdge } from './table-labels.ts'
import { partUnder } from './under-heads.ts'

/** A wider gap than this inside of a value means that something else begins. */
const VALUE_GAP = 3.5
/** Lines of one value stand nearer than this, in line heights from top to top. */
const LINE_STEP = 2.1
const LINE_STEP_UP = 1.6
/** A value under its label is not further away than this, in line heights. */
const BELOW_STEP = 3.2

/** A value of two lines stands half a line above and below its label. */
const BESIDE_SLACK = 0.9
const SAME_HEIGHT = 0.1

type Way = { wrap: boolean; short: boolean; card?: boolean }

/** What stands to the right of a label: the rest of its row up to the next label, and the lines it goes on in. */
export function blockBeside(hit: Hit, hits: Hit[], rows: Row[], { wrap, short, card = false }: Way): Glyph[] {
  const row = rows[hit.row]
  if (!row) return []
  if (hit.stacked) return atHeightOf(hit, hits, rows, 0)
  if (isAmongCaptions(hit, hits)) return []
  const next = hits.find((other) => other.row === hit.row && other.start >= hit.end && (card || !other.inline))
  const rest = withinBrackets(row, hit, next)
  const others = new Set(hits.flatMap((other) => (other.stacked && other !== hit ? other.glyphs : [])))
  const far = rest.findIndex((glyph, i) => (i > 0 && glyph.gap > (card ? 6 : VALUE_GAP)) || others.has(glyph))
  const end = isInSentence(hit, row) ? rest.findIndex(({ char }) => /[。；;]/u.test(char)) : -1
  const run = rest.slice(0, Math.min(far >= 0 ? far : rest.length, end >= 0 ? end : rest.length))
  // Behind a label at the same height, of which a line stands in another row, begins another value.
  const isOfNext = !hit.colon && leftOf(run) > leftOfNext(hit, hits, SAME_HEIGHT) + row.em
  const first = isOfNext ? [] : run
  if (first.length === 0 && !hit.colon && !hit.inline && !hit.above) return atHeightOf(hit, hits, rows, BESIDE_SLACK)
  if (!wrap || short || end >= 0 || (first.length === 0 && hit.above)) return first
  const behind = next?.glyphs[0]?.box[0] ?? (far > 0 ? (rest[far]?.box[0] ?? 1) : 1)
  const right = Math.min(behind, leftOfNext(hit, hits, BESIDE_SLACK))
  return withNeighbourLines(hit, first, right, hits, rows)
}

/** In a row of captions with their values below nothing stands beside one but captions, known or not: 图纸名称 | 审定 | 比例. */
const isAmongCaptions = (hit: Hit, hits: Hit[]): boolean =>
  hit.above === true && !hit.colon && hits.filter(({ row, above }) => row === hit.row && above).length >= CAPTIONS
const CAPTIONS = 3

/** A label behind a comma stands in a sentence, with whose end its value ends: …，行驶路线：外环线。运输车辆见下：. */
const isInSentence = ({ start, colon }: Hit, { glyphs }: Row): boolean =>
  colon && /[，,]/u.test(glyphs[start - 1]?.char ?? '') && (glyphs[start]?.gap ?? 1) < CELL_GAP

/** Up to the next label, or the end of the brackets that the label stands in: （产权证号：沪（2021）第1号）. */
function withinBrackets({ glyphs }: Row, { start, end }: Hit, next: Hit | undefined): Glyph[] {
  const rest = glyphs.slice(end, next?.start)
  if (!/[（(]/u.test(glyphs[start - 1]?.char ?? '')) return rest
  let open = 0
  const close = rest.findIndex(({ char }) => {
    if (/[（(]/u.test(char)) open++
    return /[）)]/u.test(char) && open-- === 0
  })
  return close < 0 ? rest : rest.slice(0, close)
}

type Column = {
  label: Hit
  labelLeft: number
  labelRight: number
  left: number | null
  /** Where its first line ends: what begins behind that is of another column. */
  end: number | null
  right: number
  /** It ends at the right edge, wherever it begins. */
  flush: boolean
}

/** Lines above and below that belong to the value: same left edge, close by, with nothing in front of them. */
function withNeighbourLines(hit: Hit, first: Glyph[], right: number, hits: Hit[], rows: Row[]): Glyph[] {
  const row = rows[hit.row]
  if (!row) return first
  const [labelLeft, , width] = boxAround(hit.glyphs)
  const [left, , firstWidth] = first.length > 0 ? boxAround(first) : [null, 0, 0]
  const end = left === null ? null : left + firstWidth
  const flush = first.length > 0 && isFlushRight(hit, hits, rows)
  const column: Column = { label: hit, labelLeft, labelRight: labelLeft + width, left, end, right, flush }
  const after = linesFrom(row, rows.slice(hit.row + 1), column, hits, rows, LINE_STEP)
  if (hit.colon) return [...first, ...after.flat()]
  // In a table cell the label stands at half height, so its value may begin above it.
  const before = linesFrom(row, rows.slice(0, hit.row).reverse(), column, hits, rows, LINE_STEP_UP)
  return [...before.reverse().flat(), ...first, ...after.flat()]
}

function linesFrom(start: Row, others: Row[], column: Column, hits: Hit[], rows: Row[], step: number): Glyph[][] {
  const lines: Glyph[][] = []
  let from = start
  for (const row of others) {
    if (row.page !== start.page || Math.abs(row.top - from.top) > step * from.height) break
    if (isOfAnother(row, column, hits, rows)) break
    const line = lineIn(
      row,
      from,
      column,
      hits.filter((hit) => rows[hit.row] === row),
    )
    if (line === 'elsewhere') continue
    if (line === null) break
    column.left ??= line[0]?.box[0] ?? null
    lines.push(line)
    from = row
  }
  return lines
}

/** A label of the same column, with nothing beside it in its own row, has its value in the lines half a line above and below. */
function isOfAnother(row: Row, { label, left, right }: Column, hits: Hit[], rows: Row[]): boolean {
  const line = row.glyphs.find(({ box }) => left !== null && box[0] > left - row.em && box[0] < right)
  if (!line) return false
  return hits.some((other) => {
    const own = rows[other.row]
    if (!own || own === row || other.row === label.row || other.colon || other.inline || own.page !== row.page)
      return false
    const next = own.glyphs[other.end]
    const isBare = !next || hits.some((one) => one.row === other.row && one.start === other.end)
    return (
      isBare &&
      sharesEdge(other.glyphs, label.glyphs, row.em / 2) &&
      isAtHeight(line, boxAround(other.glyphs), BESIDE_SLACK)
    )
  })
}

/** The part of a row that goes on with the value; null where something else stands there, `elsewhere` where nothing does. */
function lineIn(
  row: Row,
  above: Row,
  { labelLeft, labelRight, left, end, right, flush }: Column,
  hits: Hit[],
): Glyph[] | null | 'elsewhere' {
  const here = row.glyphs.filter(({ box }) => box[0] > labelLeft - row.em && box[0] < right)
  const [head] = here
  if (!head || (end !== null && head.box[0] > end)) return 'elsewhere'
  if (hits.some(({ glyphs }) => glyphs.some((glyph) => here.includes(glyph)))) return null
  const x = head.box[0]
  if (flush && here.length === row.glyphs.length && x > labelRight) return endsAlike(row, above) ? here : null
  const starts = left === null ? x > labelRight && x < labelRight + 6 * row.em : Math.abs(x - left) < 1.6 * row.em
  if (!starts) return null
  const far = here.findIndex(({ gap }, i) => i > 0 && gap > VALUE_GAP)
  return far > 0 ? here.slice(0, far) : here
}

const AS_CLOSE = 1.5
/** Under a name that was signed may stand what the place is for: 出租人 / 秦一鸣 / 签字／盖章. */
const LONGEST_SIGN = 8

/** What stands under a label: the cell of the next row that shares its width and is no label itself. */
export function blockBelow(hit: Hit, hits: Hit[], rows: Row[], { wrap }: Way): Glyph[] {
  const row = rows[hit.row]
  const [head] = hit.glyphs
  const tail = hit.glyphs.at(-1)
  if (!row || !head || !tail) return []
  const left = head.box[0]
  const right = tail.box[0] + tail.box[2]
  const block: Glyph[] = []
  let from = Math.max(head.box[1], row.top)
  let step = BELOW_STEP * row.height
  for (let i = hit.row + 1; i < rows.length; i++) {
    const below = rows[i] as Row
    if (below.page !== row.page) break
    const cell = cellsOf(below).find(
      (glyphs) => overlaps(glyphs, left, right, below.em) || (block.length > 0 && startsAs(glyphs, block, below.em)),
    )
    const top = (cell?.[0] ?? below.glyphs[0])?.box[1] ?? 1
    if (top - from > step) break
    if (!cell) continue
    if (hits.some((other) => other.row === i && cell.includes(below.glyphs[other.start] as Glyph))) break
    if (block.length > 0 && cell.length <= LONGEST_SIGN && isSignPlace(closeTextOf(cell))) break
    // The lines of a value stand no further apart than it stands from its label.
    if (block.length === 0) step = Math.min(LINE_STEP_UP * below.height, AS_CLOSE * (top - head.box[1]))
    block.push(...partUnder(hit, hits, cell))
    from = top
    if (!wrap) break
  }
  return block
}

/** What stands alone in the line under a label that nothing follows, with a colon or as the heading of a paragraph: 临床诊断： / 急性阑尾炎. */
export function lineUnder(hit: Hit, hits: Hit[], rows: Row[], { wrap }: Way): Glyph[] {
  const row = rows[hit.row]
  const left = hit.glyphs[0]?.box[0] ?? 0
  const at = rows.findIndex((one, i) => i > hit.row && (one.glyphs.at(-1)?.box[0] ?? 0) >= left)
  const below = rows[at]
  if (!row || !below || hit.signed || row.glyphs.length > hit.end) return []
  if (!hit.colon && !(wrap && hit.start === 0 && isIndented(below, row))) return []
  if (below.page !== row.page || below.top - row.top > LINE_STEP * row.height) return []
  if (hits.some((other) => other.row === at && !other.inline)) return []
  return blockBelow(hit, hits, rows, { wrap, short: !wrap })
}

const isIndented = (below: Row, { glyphs, em }: Row): boolean => {
  const shift = ((below.glyphs[0]?.box[0] ?? 0) - (glyphs[0]?.box[0] ?? 0)) / em
  return shift > INDENT.from && shift < INDENT.to
}
const INDENT = { from: 1, to: 3.5 }

/** Something without a label stands under a label: perhaps its value. */
export function hasUnder(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const known = hits.filter(({ guessed }) => !guessed)
  return blockBelow(hit, known, rows, { wrap: false, short: true }).length > 0
}

const startsAs = (glyphs: Glyph[], block: Glyph[], em: number): boolean =>
  Math.abs(leftOf(glyphs) - leftOf(block)) < em / 2

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
  if (!next) return hits.some((other) => other.row === hit.row && other !== hit) || standsAmongFilled(hit, hits, rows)
  return next.gap >= CELL_GAP && hits.some((other) => other.row === hit.row && other.start === hit.end)
}

/** Alone in its row, where the labels right above and below it in its column have values beside them. */
function standsAmongFilled(hit: Hit, hits: Hit[], rows: Row[]): boolean {
  const row = rows[hit.row]
  const isFilled = (step: -1 | 1): boolean =>
    hits.some(
      (other) =>
        other.row === hit.row + step &&
        rows[other.row]?.page === row?.page &&
        !other.inline &&
        !other.above &&
        sharesEdge(other.glyphs, hit.glyphs, (row?.em ?? 0) / 2) &&
        rows[other.row]?.glyphs[other.end] !== undefined,
    )
  return !hit.rules.some(({ anchor }) => anchor) && !hit.above && isFilled(-1) && isFilled(1)
}
