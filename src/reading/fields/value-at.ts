import type { FieldRule } from '../../contract/index.ts'
import { closeTextOf, type Flow, type Glyph, type Row, textOf } from '../layout.ts'
import { wholeOf } from './broken-value.ts'
import { type Candidate, SURE } from './candidates.ts'
import { headedArea } from './headed-area.ts'
import type { Hit } from './label.ts'
import { blockBelow, blockBeside, endsAt, lineUnder } from './neighbours.ts'
import { termInCells } from './period-cells.ts'
import { tableAmount } from './table-amounts.ts'
import { topOfCell } from './top-of-cell.ts'
import { isEmptyUnder } from './under-heads.ts'
import { isShort, readValue, type Value } from './values.ts'

/** A label among the others of its paper; `flow` where its sentence may go on in the next line. */
type Place = {
  rule: FieldRule
  hit: Hit
  hits: Hit[]
  rows: Row[]
  card: boolean
  flow: Flow | null
  /** What stands to its right. */
  beside: Glyph[]
  /** A value of its kind has no spaces to speak of. */
  short: boolean
}

/** Where a value may stand, the nearest first. */
const WAYS: ((place: Place) => Candidate | null)[] = [inTable, toTheRight, below, inLineUnder, atTopOfCell, inNextLine]

/** The value of a label in the form of its rule; `blank` where its slot is empty, null where nobody can tell. */
export function valueAt(
  rule: FieldRule,
  hit: Hit,
  hits: Hit[],
  rows: Row[],
  { card, flow }: { card: boolean; flow: Flow | null },
): Candidate | 'blank' | null {
  const short = isShort(rule.type)
  const beside = blockBeside(hit, hits, rows, { wrap: rule.wrap, short, card })
  const place = { rule, hit, hits, rows, card, flow, beside, short }
  for (const way of WAYS) {
    const found = way(place)
    if (found) return found
  }
  return isEmpty(place) ? 'blank' : null
}

function inTable({ rule, hit, hits, rows, card, beside }: Place): Candidate | null {
  const sum = rule.type === 'amount' ? tableAmount(hit, hits, rows, beside) : null
  return sum && readAs(rule, sum.glyphs, sureOf(hit, card), sum.unit)
}

function toTheRight({ rule, hit, hits, rows, card, beside, short }: Place): Candidate | null {
  if (beside.length === 0 || isSlot(beside)) return null
  const term = rule.type === 'period' ? termInCells(hit, beside, hits, rows) : beside
  const whole = short && !card && !hit.stacked ? wholeOf(rule, hit, term, hits, rows) : term
  return readAs(rule, whole, sureOf(hit, card))
}

function below({ rule, hit, hits, rows, beside }: Place): Candidate | null {
  if (!rule.below && !hit.above) return null
  const under = underLabel(rule, hit, hits, rows)
  const isHeading = under.length === 0 && beside.length === 0 && rule.below && rule.wrap
  return readAs(rule, isHeading ? headedArea(hit, hits, rows) : under, SURE.below)
}

/** A number goes on in a second line only where that has no words, which may be a label nobody knows. */
function underLabel({ wrap, type }: FieldRule, hit: Hit, hits: Hit[], rows: Row[]): Glyph[] {
  const short = isShort(type)
  const all = blockBelow(hit, hits, rows, { wrap: wrap || hit.above === true, short })
  if (wrap || !short || type === 'name') return all
  const first = blockBelow(hit, hits, rows, { wrap: false, short })
  return /\p{Script=Han}/u.test(closeTextOf(all.slice(first.length))) ? first : all
}

function inLineUnder({ rule, hit, hits, rows, beside, short }: Place): Candidate | null {
  const line = beside.length === 0 ? lineUnder(hit, hits, rows, { wrap: rule.wrap, short }) : []
  return rule.wrap || fitsAlone(rule, line) ? readAs(rule, line, SURE.below) : null
}

/** A short value that is all there is in its line. */
const fitsAlone = ({ type }: FieldRule, line: Glyph[]): boolean =>
  type === 'name' ? /^[\p{Script=Han}（）()·]{2,40}$/u.test(closeTextOf(line)) : isShort(type) && line.length <= 40

function atTopOfCell({ rule, hit, hits, rows, beside }: Place): Candidate | null {
  return rule.wrap && beside.length === 0 ? readAs(rule, topOfCell(hit, hits, rows), SURE.below) : null
}

function inNextLine(place: Place): Candidate | null {
  return readAs(place.rule, sentenceBehind(place), SURE.inline)
}

/** The sentence goes on in the next line: （身份证号：…，手机： / 139…）. */
function sentenceBehind({ hit: { colon, glyphs, signed }, flow, beside }: Place): Glyph[] {
  if (!flow || beside.length > 0) return []
  const { text, at } = flow
  const last = at.lastIndexOf(glyphs.at(-1) ?? null)
  if (!colon || signed || last < 0 || !/^[:：]?[^\n\s:：]/u.test(text.slice(last + 1))) return []
  const [rest = ''] = /^[^\n，。；;）]*/u.exec(text.slice(last + 1)) ?? []
  return at
    .slice(last + 1, last + 1 + rest.length)
    .filter((glyph) => glyph !== null && !/[:：]/u.test(glyph.char)) as Glyph[]
}

/** Whether a label that has no value has a slot, and nothing in it. */
function isEmpty(place: Place): boolean {
  const { rule, hit, hits, rows, beside } = place
  if (hit.above) return beside.length === 0 && isEmptyUnder(hit, hits, rows)
  if (sentenceBehind(place).length > 0 || isBeforeMeasures(place) || hasNoRoom(place)) return false
  if (isOfDate(beside) && !/date|period/.test(rule.type)) return false
  // A word at the end of a line of prose goes on in the next line.
  if (hit.inline && !hit.colon && beside.length === 0) return false
  return isSlot(beside) && (hit.colon || beside.length > 0 || endsAt(hit, hits, rows))
}

/** The next label of the row. */
const nextOf = (hit: Hit, hits: Hit[]): Hit | undefined =>
  hits.find(({ row, start }) => row === hit.row && start >= hit.end)

/** 尺寸：长7.1米×宽2.1米 has a label within its value. */
function isBeforeMeasures({ hit, hits, rows }: Place): boolean {
  const next = nextOf(hit, hits)
  const glyphs = rows[hit.row]?.glyphs ?? []
  const figure = next && glyphs[next.end]
  return (
    figure !== undefined &&
    next?.alias.length === 1 &&
    glyphs.slice(hit.end, next.start).every(({ char }) => /[:：]/u.test(char)) &&
    /\d/u.test(figure.char) &&
    figure.gap < NEAR
  )
}
const NEAR = 0.5

/** No slot is narrower than a sign. */
const SLOT = 1

/** Labels set close one behind another are the heads of columns: there is no slot between them (月租金（元）押金（元）). */
function hasNoRoom({ hit, hits, rows }: Place): boolean {
  if (hit.colon) return false
  const glyphs = rows[hit.row]?.glyphs ?? []
  const next = nextOf(hit, hits)
  const between = glyphs.slice(hit.end, next?.start)
  return (
    next !== undefined &&
    /^(?:（[^（）]*）)?$/u.test(closeTextOf(between)) &&
    [...between, glyphs[next.start]].every((glyph) => glyph !== undefined && glyph.gap < SLOT)
  )
}

const sureOf = ({ colon, inline, signed }: Hit, card: boolean): number =>
  signed ? SURE.signed : colon ? SURE.colon : inline && !card ? SURE.inline : SURE.beside

/** Nothing, a drawn line, or the bare words of a date form; a stroke says that there is nothing to say. */
export const isSlot = (glyphs: Glyph[]): boolean =>
  !/^[/／—-]+$/u.test(closeTextOf(glyphs)) &&
  /^[_＿\s年月日自起至到止:：/（）()万元㎡.…—-]*$/u.test(closeTextOf(glyphs))

/** The slot of a date belongs to no label that asks for something else: 经办人：　　年　月　日. */
const isOfDate = (glyphs: Glyph[]): boolean => /年.*月.*日/u.test(closeTextOf(glyphs))

/** What a run of signs says in the form of a rule; null where it says nothing of that form. */
export function readAs(rule: FieldRule, glyphs: Glyph[], sure: number, unit = ''): Candidate | null {
  if (glyphs.length === 0 || NOTHING_FOLLOWS.test(closeTextOf(glyphs))) return null
  const value = readValue(rule, textOf(glyphs) + unit)
  return value && { ...value, glyphs: glyphsFor(value, glyphs), sure }
}

/** What closes a page is no value of a label near it. */
const NOTHING_FOLLOWS = /^[-—*（(]*(?:以下空白|以下无正文|[本此]页无正文)[-—*）)]*$/u

/** The glyphs that make the value, where it is only a part of what stands there. */
function glyphsFor({ value }: Value, glyphs: Glyph[]): Glyph[] {
  const wanted = String(value).replace(/\s/gu, '')
  const at = closeTextOf(glyphs).indexOf(wanted)
  return at < 0 ? glyphs : glyphs.slice(at, at + [...wanted].length)
}
