import type { FieldReading, FieldRule, KindFile, ReadingKnowledge } from '../../contract/index.ts'
import { boxAround, type Flow, flowOf, type Glyph, glyphsBetween, type Row } from '../layout.ts'
import type { Paper } from '../page.ts'
import { bareDate } from './bare-date.ts'
import { blockBesideUpright } from './beside-upright.ts'
import { blankOf } from './blank-slots.ts'
import { bestOf, type Candidate, listedFirst, SURE } from './candidates.ts'
import { overCaptions } from './captions-below.ts'
import { closingDate } from './closing-date.ts'
import { dimensionsOf } from './dimensions.ts'
import { firstLabel } from './first-label.ts'
import { isFilledByNone } from './for-office.ts'
import type { Hit } from './label.ts'
import { findLabels, labelsOf } from './labels.ts'
import { blockBeside, hasUnder } from './neighbours.ts'
import { numbersByForm } from './numbers-by-form.ts'
import { partiesOf } from './parties.ts'
import { namesUnder, partyCells } from './party-columns.ts'
import { plainRows } from './plain-rows.ts'
import { PLAIN } from './rules-of-labels.ts'
import { isSlot, readAs, valueAt } from './value-at.ts'

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
  const named = namesUnder(hits, rows)
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
    const labelled = own.map((hit) => ({ hit, found: valueAt(rule, hit, hits, rows, way) }))
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
      valueAt(PLAIN, hit, hits, rows, way) === 'blank'
    )
      blanks.push({ ...blankOf(hit.alias, hit.glyphs, rows), ...doubtOf(hit) })
  for (const { rule, ...found } of numbersByForm(kind.fields, { fields, blanks }, flow))
    addSurer(fields, readingsOf(rule, { ...found, sure: SURE.form }))
  return { fields, blanks: blanks.filter(({ label }) => !(label in fields)) }

  function atFirst(rule: FieldRule): Candidate | undefined {
    const hit = firstLabel(rule, hits)
    const found = hit && valueAt(rule, hit, hits, rows, way)
    return found && found !== 'blank' ? found : undefined
  }

  function measured({ dimension }: FieldRule): Candidate[] {
    const found = dimension && dimensionsOf(rows)[dimension]
    return found ? [{ value: found.metres, certainty: 0.9, glyphs: found.glyphs, sure: SURE.tail }] : []
  }

  /** Where the parties stand side by side, in the column of its party or right under its name; of what is no party's own in any of them. */
  function inColumn(rule: FieldRule): Candidate[] {
    const own = columned.filter(
      ({ hit, party }) => hit.rules.includes(rule) && (rule.within?.includes(party) ?? !rule.anchor),
    )
    const names = named.filter(({ party }) => rule.anchor && party === rule.name)
    return [
      ...own.flatMap(({ glyphs }) => readAs(rule, glyphs, SURE.beside) ?? []),
      ...names.flatMap(({ glyphs }) => readAs(rule, glyphs, SURE.below) ?? []),
    ]
  }

  function besideUpright(rule: FieldRule): Candidate[] {
    const own = upright.filter(({ rules, whole }) => whole && rules.includes(rule) && !rule.anchor && !rule.within)
    return own.flatMap((label) => readAs(rule, blockBesideUpright(label, upright, hits, rows), SURE.beside) ?? [])
  }

  /** What stands nowhere beside its label may stand where nobody looked for it: only where other values stand beside theirs is it empty. */
  function doubtOf(hit: Hit): { doubtful?: true } {
    return (hit.colon || isBeside) && !hit.above && !hasUnder(hit, hits, rows) ? {} : { doubtful: true }
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
  const found = valueAt(rule, hit, hits, rows, { card: false, flow: null })
  return found && found !== 'blank' ? (readingsOf(rule, found)[rule.name] ?? null) : null
}

/** 押金（元） has its unit behind it, not an empty place. */
const isUnitAt = (text: string, from: number, to: number): boolean =>
  /[（(]$/u.test(text.slice(0, from)) && /^(?:[万千]?元|㎡|平方米)[）)]/u.test(text.slice(to))

function sentenceOf(rule: FieldRule, flow: Flow): { found: Candidate[]; blank: Glyph[] | null } {
  const found: Candidate[] = []
  let blank: Glyph[] | null = null
  for (const source of rule.patterns) {
    for (const match of flow.text.matchAll(new RegExp(source, 'gdu'))) {
      const [from, to] = match.indices?.groups?.v ?? [match.index, match.index]
      const glyphs = glyphsBetween(flow, from, to)
      const value = readAs(rule, glyphs, SURE.sentence)
      if (value) found.push(value)
      else if (isSlot(glyphs) && !isUnitAt(flow.text, from, to))
        blank ??= glyphsBetween(flow, match.index, match.index + match[0].length)
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
