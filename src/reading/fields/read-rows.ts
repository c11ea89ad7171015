import type { FieldReading, FieldRule, KindFile, ReadingKnowledge, RowRule } from '../../contract/index.ts'
import {
  boxAround,
  cellsOf,
  closeTextOf,
  type Flow,
  flowOf,
  type Glyph,
  glyphsBetween,
  leftOf,
  type Row,
  textOf,
} from '../layout.ts'
import type { Paper } from '../page.ts'
import { bandsUnder, type DoubleHead, doubleHead } from './double-cells.ts'
import type { Hit, Labels } from './label.ts'
import { findLabels, labelsOf } from './labels.ts'
import { nearestAbove } from './parties.ts'
import { plainRows } from './plain-rows.ts'
import { readFields, readingAt } from './read-fields.ts'
import { PLAIN } from './rules-of-labels.ts'
import { type ColumnHead, piecesOf, tableHead } from './table-head.ts'
import { valueColumns } from './value-columns.ts'
import { readValue } from './values.ts'

type Column = RowRule['columns'][number]
type Entry = Record<string, FieldReading>

/** Rows of people and amounts of a paper, by the name of the table. */
export function readRows(kind: KindFile, rows: Row[], knowledge: ReadingKnowledge): Paper['rows'] {
  const tables = kind.rows.map((rule) => [rule.name, entriesOf(rule, kind, rows, knowledge)] as const)
  return Object.fromEntries(tables.filter(([, entries]) => entries.length > 0))
}

function entriesOf(rule: RowRule, kind: KindFile, rows: Row[], knowledge: ReadingKnowledge): Entry[] {
  if (rule.perPage) return pagesOf(rows).flatMap((page) => pageEntry(rule, kind, page, knowledge))
  if (rule.repeats) return repeatedEntries(rule, kind, rows, knowledge)
  const table = tableEntries(rule, rows, knowledge)
  return table.length > 0 ? table : sentenceEntries(rule, flowOf(rows))
}

const pagesOf = (rows: Row[]): Row[][] => [...Map.groupBy(rows, ({ page }) => page).values()]

/** One row for a page on which the first column is written. */
function pageEntry(rule: RowRule, kind: KindFile, page: Row[], knowledge: ReadingKnowledge): Entry[] {
  const { fields } = readFields(
    { fields: rulesOf(rule), card: kind.card, tight: kind.tight, free: false },
    page,
    knowledge,
  )
  return (rule.columns[0]?.name ?? '') in fields ? [fields] : []
}

/** Several people on one page, each under their own name. */
function repeatedEntries(rule: RowRule, kind: KindFile, printed: Row[], knowledge: ReadingKnowledge): Entry[] {
  const fields = rulesOf(rule)
  const labels = labelsOf({ fields, card: kind.card, tight: kind.tight, free: false }, knowledge)
  const { rows } = plainRows(printed, labels, knowledge)
  const hits = findLabels(rows, labels)
  const heads = hits.filter((hit) => hit.rules[0]?.name === rule.columns[0]?.name)
  return heads.flatMap((head) => {
    const own = hits.filter((one) => one.rules.length > 0 && nearestAbove(one, heads, rows) === head)
    const people = valueColumns(head, own, hits, rows)
    if (people.length > 0) return people.map((values) => columnEntry(values, rule))
    const entry: Entry = {}
    for (const hit of own) {
      const field = hit.rules[0]
      const value = field && readingAt(field, hit, hits, rows)
      if (field && value && !(field.name in entry)) entry[field.name] = value
    }
    return (rule.columns[0]?.name ?? '') in entry ? [entry] : []
  })
}

function columnEntry(values: { hit: Hit; glyphs: Glyph[] }[], { columns }: RowRule): Entry {
  const entry: Entry = {}
  for (const { hit, glyphs } of values) {
    const column = columns.find(({ name }) => name === hit.rules[0]?.name)
    const reading = column && readingOf(column, glyphs, '')
    if (column && reading && !(column.name in entry)) entry[column.name] = reading
  }
  return entry
}

const made = new WeakMap<RowRule, FieldRule[]>()
function rulesOf(rule: RowRule): FieldRule[] {
  const rules = made.get(rule) ?? rule.columns.map((column) => ({ ...PLAIN, ...column }))
  made.set(rule, rules)
  return rules
}

/** A table is a row with two or more column heads; what stands below is taken to the head it stands under. */
function tableEntries(rule: RowRule, printed: Row[], knowledge: ReadingKnowledge): Entry[] {
  const labels = labelsOf(
    { fields: rulesOf(rule), card: false, tight: false, free: false },
    { ...knowledge, common: { ...knowledge.common, labels: [] } },
  )
  const { rows } = plainRows(printed, labels, knowledge)
  const hits = findLabels(rows, labels).filter(({ colon }) => !colon)
  const byRow = Map.groupBy(hits, ({ row }) => row)
  const double = doubleHead(rows, labels)
  const [at] = [...byRow].find(([, inRow]) => new Set(inRow.map(({ rules }) => rules[0]?.name)).size >= 2) ?? []
  if (double && (at === undefined || double.row <= at)) return doubledEntries(rule, double, rows, labels)
  const head = at === undefined ? undefined : rows[at]
  if (at === undefined || !head) return []
  const { heads, end: last } = tableHead(rows, at, labels)
  const columns = heads.filter((one) => one.rule)
  const end = rule.end === undefined ? null : new RegExp(rule.end, 'u')
  const entries: Entry[] = []
  const unit = isInWan(rows, at)
  let from = rows[last] ?? head
  let opened: Entry = {}
  for (const row of rows.slice(last + 1)) {
    if (row.page === from.page && row.top - from.top > 4 * Math.max(from.height, head.height)) break
    if (end?.test(closeTextOf(row.glyphs))) break
    const own = entryOf(row, heads, rule, unit)
    if (Object.keys(own).length === 0) break
    const entry = completes(own, opened, rule) ? { ...opened, ...own } : own
    opened = own
    // A row that fills only one column goes on with the cell above it, or is no row.
    if (Object.keys(entry).length > 1 || columns.length === 1) entries.push(entry)
    from = row
  }
  return entries
}

/** The name of a good stands in a line of its own over its figures: 床位费 / 2　1602.80　3205.60. */
function completes(entry: Entry, opened: Entry, { columns: [first] }: RowRule): boolean {
  const name = first?.name ?? ''
  return Object.keys(opened).length === 1 && name in opened && !(name in entry) && Object.keys(entry).length > 1
}

/** Entries whose cells under one head have two lines, one for each of two columns. */
function doubledEntries(rule: RowRule, double: DoubleHead, rows: Row[], labels: Labels): Entry[] {
  const { heads, end } = tableHead(rows, double.row, labels)
  const inWan = isInWan(rows, double.row)
  const others = heads.filter(({ glyphs }) => !glyphs.includes(double.glyphs[0] as Glyph))
  const [first, second] = double.names.map((name) => rule.columns.find((column) => column.name === name))
  const entries: Entry[] = []
  for (const band of bandsUnder(double, heads, rows.slice(end + 1))) {
    const [one, two] = [first && readingOf(first, band.first, ''), second && readingOf(second, band.second, '')]
    if (!first || !second || !one || !two) break
    const beside: Entry[] = band.others.map((row) => entryOf(row, others, rule, inWan))
    entries.push({ ...Object.assign({}, ...beside), [first.name]: one, [second.name]: two })
  }
  return entries
}

/** The unit of all amounts may stand over the table: 单位：万元. */
const isInWan = (rows: Row[], at: number): boolean =>
  rows.slice(Math.max(0, at - UNIT_ABOVE), at).some(({ glyphs }) => UNIT.test(closeTextOf(glyphs)))
const UNIT = /单位[:：]?(?:人民币)?万元/u
const UNIT_ABOVE = 2

function entryOf(row: Row, heads: ColumnHead[], { columns }: RowRule, inWan: boolean): Entry {
  const centres = heads.map((head) => ({ head, centre: centreOf(head.glyphs) }))
  const entry: Entry = {}
  const isAlone = cellsOf(row).length === 1
  const headOf = (cell: Glyph[]) =>
    centres.find(({ head }) => isAlone && Math.abs(leftOf(head.glyphs) - leftOf(cell)) < row.em / 2) ??
    centres.toSorted((a, b) => Math.abs(a.centre - centreOf(cell)) - Math.abs(b.centre - centreOf(cell)))[0]
  for (const cell of cellsOf(row).flatMap((one) => apart(one, headOf))) {
    const nearest = headOf(cell)
    const column = columns.find(({ name }) => name === nearest?.head.rule?.name)
    const reading = column && readingOf(column, cell, `${nearest?.head.text}${inWan ? '万元' : ''}`)
    if (column && reading && !(column.name in entry)) entry[column.name] = reading
  }
  return entry
}

/** What stands close side by side under different heads, piece by piece: 龙玉华 31011719760807038X. */
function apart(cell: Glyph[], headOf: (cell: Glyph[]) => unknown): Glyph[][] {
  const parts: Glyph[][] = []
  for (const piece of piecesOf(cell)) {
    const before = parts.at(-1)
    if (before && headOf(before) === headOf(piece)) before.push(...piece)
    else parts.push(piece)
  }
  return parts
}

const centreOf = (glyphs: Glyph[]): number => {
  const [x, , width] = boxAround(glyphs)
  return x + width / 2
}

/** The unit may stand in the head of the column: 出资额（万元）. */
function readingOf({ type, shape }: Column, glyphs: Glyph[], head: string): FieldReading | null {
  const unit = type === 'amount' && /万元/u.test(head) ? '万元' : ''
  const found = readValue({ type, ...(shape && { shape }) }, `${textOf(glyphs)}${unit}`)
  const confidence = Math.min(1, ...glyphs.map((glyph) => glyph.confidence)) * (found?.certainty ?? 0)
  return (
    found && {
      value: found.value,
      page: glyphs[0]?.page ?? 1,
      box: boxAround(glyphs),
      confidence: Math.round(confidence * 1000) / 1000,
    }
  )
}

/** Sentences of one form: 股东张三出资60万元，占注册资本的60%。 */
function sentenceEntries({ columns, patterns }: RowRule, flow: Flow): Entry[] {
  return patterns.flatMap((source) =>
    [...flow.text.matchAll(new RegExp(source, 'gdu'))].flatMap((match) => {
      const entry: Entry = {}
      for (const column of columns) {
        const place = match.indices?.groups?.[column.name]
        const reading = place && readingOf(column, glyphsBetween(flow, ...place), '')
        if (reading) entry[column.name] = reading
      }
      return Object.keys(entry).length > 0 ? [entry] : []
    }),
  )
}
