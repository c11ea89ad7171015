import type { FieldReading, FieldRule, KindFile, ReadingKnowledge } from '../../contract/index.ts'
import { boxAround, closeTextOf, type Flow, flowOf, type Glyph, glyphsBetween, type Row, textOf } from '../layout.ts'
import type { Paper } from '../page.ts'
import { bareDate } from './bare-date.ts'
import { blockBesideUpright } from './beside-upright.ts'
import { blankOf } from './blank-slots.ts'
import { wholeOf } from './broken-value.ts'
import { bestOf, type Candidate, listedFirst, SURE } from './candidates.ts'
import { overCaptions } from './captions-below.ts'
import { closingDate } from './closing-date.ts'
import { dimensionsOf } from './dimensions.ts'
import { firstLabel } from './first-label.ts'
import { isFilledByNone } from './for-office.ts'
import { headedArea } from './headed-area.ts'
import type { Hit } from './label.ts'
import { findLabels, labelsOf } from './labels.ts'
import { blockBelow, blockBeside, endsAt, hasUnder, lineUnder } from './neighbours.ts'
import { numbersByForm } from './numbers-by-form.ts'
import { partiesOf } from './parties.ts'
import { partyCells } from './party-columns.ts'
import { termInCells } from './period-cells.ts'
import { plainRows } from './plain-rows.ts'
import { PLAIN } from './rules-of-labels.ts'
import { tableAmount } from './table-amounts.ts'
import { topOfCell } from './top-of-cell.ts'
import { isShort, readValue, type Value } from './values.ts'

export type FieldsRead = Pick<Paper, 'fields' | 'blanks'>

/** Fields of a paper of a kind from its rows, with the labels whose slot is empty. */
export function readFields(
  kind: Pick<KindFile, 'fields' | 'card' | 'tight' | 'free'> & { titles?: string[] },
  printed: Row[],
  knowledge: ReadingKnowledge,
): FieldsRead {
  const labels = labelsOf(kind, knowledge)
  const { rows, upright, captions } = plainRows(printed, labels, knowledge)
  const hits = findLabels(rows, labels)
  const flow = flowOf(rows)
  const partyOf = partiesOf(hits, rows, upright)
  const columned = partyCells(hits, rows)
  const isBeside = standsBeside(hits, rows)
  const isLeftOpen = (hit: Hit): boolean => kind.free && isFilledByNone(hit, hits, rows, knowledge.common.office)
  const way = { card: kind.card, flow: labels.card ? null : flow }
  const fields: Paper['fields'] = {}
  const blanks: Paper['blanks'] = []
  for (const rule of new Set([...kind.fields, ...[...hits, ...captions].flatMap((one) => one.rules)])) {
    const own = hits.filter(
      (hit) =>
        hit.rules.includes(rule) &&
        (!rule.within || (rule.within.includes(partyOf(hit) ?? '') && !columned.some((one) => one.hit === hit))),
    )
    const labelled = own.map((hit) => ({ hit, found: candidateAt(rule, hit, hits, rows, way) }))
    const told = sentenceOf(rule, flow)
    const written = listedFirst(labelled, rule).flatMap(({ found }) => (found && found !== 'blank' ? [found] : []))
    const empty = labelled.find(({ hit, found }) => found === 'blank' && !hit.signed && !isLeftOpen(hit))
    const captioned = overCaptions(rule, captions)
    const above = captioned.flatMap(({ value }) => readAs(rule, value, SURE.below) ?? [])
    const bare = captioned.find(({ value }) => value.length === 0)
    const known = bestOf([
      ...written,
      ...above,
      ...besideUpright(rule),
      ...inColumn(rule),
      ...told.found,
      ...measured(rule),
      ...(rule.tail && !empty ? closingDate(rule, flow, hits, rows) : []),
    ])
    const best = known ?? (empty ? undefined : atFirst(rule))
    if (best) addSurer(fields, readingsOf(rule, best))
    else if (empty) blanks.push({ ...blankOf(rule.name, empty.hit.glyphs, rows), ...doubtOf(empty.hit) })
    else if (bare) blanks.push(blankOf(rule.name, bare.glyphs, rows))
    else {
      const slot = told.blank ?? (rule.tail ? bareDate(hits, rows, isLeftOpen) : null)
      if (slot) blanks.push(blankOf(rule.name, slot, rows))
    }
  }
  for (const hit of hits)
    if (
      hit.rules.length === 0 &&
      !hit.signed &&
      !hit.guessed &&
      !isLeftOpen(hit) &&
      candidateAt(PLAIN, hit, hits, rows, way) === 'blank'
    )
      blanks.push({ ...blankOf(hit.alias, hit.glyphs, rows), ...doubtOf(hit) })
  for (const { rule, ...found } of numbersByForm(kind.fields, { fields, blanks }, flow))
    addSurer(fields, readingsOf(rule, { ...found, sure: SURE.form }))
  return { fields, blanks: blanks.filter(({ label }) => !(label in fields)) }

  function atFirst(rule: FieldRule): Candidate | undefined {
    const hit = firstLabel(rule, hits)
    const found = hit && candidateAt(rule, hit, hits, rows, way)
    return found && found !== 'blank' ? found : undefined
  }

  function measured({ dimension }: FieldRule): Candidate[] {
    const found = dimension && dimensionsOf(rows)[dimension]
    return found ? [{ value: found.metres, certainty: 0.9, glyphs: found.glyphs, sure: SURE.tail }] : []
  }

  /** Where the parties stand side by side, in the column of its party; of what is no party's own in any of them. */
  function inColumn(rule: FieldRule): Candidate[] {
    const own = columned.filter(
      ({ hit, party }) => hit.rules.includes(rule) && (rule.within?.includes(party) ?? !rule.anchor),
    )
    return own.flatMap(({ glyphs }) => readAs(rule, glyphs, SURE.beside) ?? [])
  }

  function besideUpright(rule: FieldRule): Candidate[] {
    const own = upright.filter(({ rules, whole }) => whole && rules.includes(rule) && !rule.anchor && !rule.within)
    return own.flatMap((label) => readAs(rule, blockBesideUpright(label, upright, hits, rows), SURE.beside) ?? [])
  }

  /** What stands nowhere beside its label may stand where nobody looked for it: only where other values stand beside theirs is it empty. */
  function doubtOf(hit: Hit): { doubtful?: true } {
    return (hit.colon || isBeside) && !hasUnder(hit, hits, rows) ? {} : { doubtful: true }
  }
}

/** Whether most labels of the paper that have no colon have something beside them. */
function standsBeside(hits: Hit[], rows: Row[]): boolean {
  const bare = hits.filter(({ colon, inline, above }) => !colon && !inline && !above)
  const filled = bare.filter((hit) => blockBeside(hit, hits, rows, { wrap: false, short: true }).length > 0)
  return filled.length >= bare.length / 2
}

function addSurer(fields: Paper['fields'], found: Paper['fields']): void {
  for (const [name, reading] of Object.entries(found))
    if (reading.confidence > (fields[name]?.confidence ?? -1)) fields[name] = reading
}

/** What is written behind a label, in the form of its rule; null where nothing is. */
export function readingAt(rule: FieldRule, hit: Hit, hits: Hit[], rows: Row[]): FieldReading | null {
  const found = candidateAt(rule, hit, hits, rows, { card: false, flow: null })
  return found && found !== 'blank' ? (readingsOf(rule, found)[rule.name] ?? null) : null
}

function candidateAt(
  rule: FieldRule,
  hit: Hit,
  hits: Hit[],
  rows: Row[],
  { card, flow }: { card: boolean; flow: Flow | null },
): Candidate | 'blank' | null {
  const short = isShort(rule.type)
  const beside = blockBeside(hit, hits, rows, { wrap: rule.wrap, short, card })
  const inTable = rule.type === 'amount' ? tableAmount(hit, hits, rows, beside) : null
  const term = rule.type === 'period' ? termInCells(hit, beside, hits, rows) : beside
  const whole = short && !card && !hit.stacked ? wholeOf(rule, hit, term, hits, rows) : term
  const found =
    (inTable && readAs(rule, inTable.glyphs, sureOf(hit, card), inTable.unit)) ??
    (beside.length > 0 && !isSlot(beside) ? readAs(rule, whole, sureOf(hit, card)) : null)
  if (found) return found
  if (rule.below || hit.above) {
    const below = under(rule, hit, hits, rows)
    const area =
      below.length === 0 && beside.length === 0 && rule.below && rule.wrap ? headedArea(hit, hits, rows) : below
    const value = area.length > 0 ? readAs(rule, area, SURE.below) : null
    if (value) return value
  }
  const line = beside.length === 0 ? lineUnder(hit, hits, rows, { wrap: rule.wrap, short }) : []
  const next = line.length > 0 && (rule.wrap || fitsAlone(rule, line)) ? readAs(rule, line, SURE.below) : null
  if (next) return next
  const top = rule.wrap && beside.length === 0 ? topOfCell(hit, hits, rows) : []
  const high = top.length > 0 ? readAs(rule, top, SURE.below) : null
  if (high) return high
  const rest = beside.length === 0 && flow ? sentenceBehind(hit, flow) : []
  const goesOn = rest.length > 0 ? readAs(rule, rest, SURE.inline) : null
  if (goesOn || hit.above || rest.length > 0) return goesOn
  if (isOfDate(beside) && !/date|period/.test(rule.type)) return null
  // A word at the end of a line of prose goes on in the next line.
  if (hit.inline && !hit.colon && beside.length === 0) return null
  return isSlot(beside) && (hit.colon || beside.length > 0 || endsAt(hit, hits, rows)) ? 'blank' : null
}

/** A number goes on in a second line only where that has no words, which may be a label nobody knows. */
function under({ wrap, type }: FieldRule, hit: Hit, hits: Hit[], rows: Row[]): Glyph[] {
  const short = isShort(type)
  const all = blockBelow(hit, hits, rows, { wrap: wrap || hit.above === true, short })
  if (wrap || !short || type === 'name') return all
  const first = blockBelow(hit, hits, rows, { wrap: false, short })
  return /\p{Script=Han}/u.test(closeTextOf(all.slice(first.length))) ? first : all
}

/** The sentence goes on in the next line: （身份证号：…，手机： / 139…）. */
function sentenceBehind({ colon, glyphs, signed }: Hit, { text, at }: Flow): Glyph[] {
  const last = at.lastIndexOf(glyphs.at(-1) ?? null)
  if (!colon || signed || last < 0 || !/^[:：]?[^\n\s:：]/u.test(text.slice(last + 1))) return []
  const [rest = ''] = /^[^\n，。；;）]*/u.exec(text.slice(last + 1)) ?? []
  return at
    .slice(last + 1, last + 1 + rest.length)
    .filter((glyph) => glyph !== null && !/[:：]/u.test(glyph.char)) as Glyph[]
}

/** A short value that is all there is in its line. */
const fitsAlone = ({ type }: FieldRule, line: Glyph[]): boolean =>
  type === 'name' ? /^[\p{Script=Han}（）()·]{2,40}$/u.test(closeTextOf(line)) : isShort(type) && line.length <= 40

const sureOf = ({ colon, inline, signed }: Hit, card: boolean): number =>
  signed ? SURE.signed : colon ? SURE.colon : inline && !card ? SURE.inline : SURE.beside

/** Nothing, a drawn line, or the bare words of a date form; a stroke says that there is nothing to say. */
const isSlot = (glyphs: Glyph[]): boolean =>
  !/^[/／—-]+$/u.test(closeTextOf(glyphs)) &&
  /^[_＿\s年月日自起至到止:：/（）()万元㎡.…—-]*$/u.test(closeTextOf(glyphs))

/** The slot of a date belongs to no label that asks for something else: 经办人：　　年　月　日. */
const isOfDate = (glyphs: Glyph[]): boolean => /年.*月.*日/u.test(closeTextOf(glyphs))

function readAs(rule: FieldRule, glyphs: Glyph[], sure: number, unit = ''): Candidate | null {
  const value = readValue(rule, textOf(glyphs) + unit)
  return value && { ...value, glyphs: glyphsFor(value, glyphs), sure }
}

/** The glyphs that make the value, where it is only a part of what stands there. */
function glyphsFor({ value }: Value, glyphs: Glyph[]): Glyph[] {
  const wanted = String(value).replace(/\s/gu, '')
  const at = closeTextOf(glyphs).indexOf(wanted)
  return at < 0 ? glyphs : glyphs.slice(at, at + [...wanted].length)
}

function sentenceOf(rule: FieldRule, flow: Flow): { found: Candidate[]; blank: Glyph[] | null } {
  const found: Candidate[] = []
  let blank: Glyph[] | null = null
  for (const source of rule.patterns) {
    for (const match of flow.text.matchAll(new RegExp(source, 'gdu'))) {
      const [from, to] = match.indices?.groups?.v ?? [match.index, match.index]
      const glyphs = glyphsBetween(flow, from, to)
      const value = readAs(rule, glyphs, SURE.sentence)
      if (value) found.push(value)
      else if (isSlot(glyphs)) blank ??= glyphsBetween(flow, match.index, match.index + match[0].length)
    }
  }
  return { found, blank }
}

function readingsOf(
  rule: FieldRule,
  { value, certainty, sure, glyphs, term }: Candidate,
): Record<string, FieldReading> {
  const confidence =
    Math.round(Math.min(1, certainty === 1 ? 1 : certainty * sure + 0.03) * weakest(glyphs) * 1000) / 1000
  const place = { page: glyphs[0]?.page ?? 1, box: glyphs.length > 0 ? boxAround(glyphs) : null, confidence }
  const [from, to] = rule.parts ?? []
  return {
    [rule.name]: { value, ...place },
    ...(from && term?.from && { [from]: { value: term.from, ...place } }),
    ...(to && term && { [to]: { value: term.to, ...place } }),
  }
}

/** Mean confidence of the glyphs, drawn down by the worst of them. */
function weakest(glyphs: Glyph[]): number {
  if (glyphs.length === 0) return 1
  const all = glyphs.map(({ confidence }) => confidence)
  return (all.reduce((sum, one) => sum + one, 0) / all.length + Math.min(...all)) / 2
}
