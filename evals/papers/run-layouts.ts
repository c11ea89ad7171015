import type { ReadingKnowledge } from '../../src/contract/index.ts'
import { type FileReading, type Paper, recognise } from '../../src/reading/index.ts'
import { readCases, share } from '../cases.ts'
import { fitsLayout, LAYOUTS, type Layout } from './layouts/index.ts'
import { PackageSpec } from './package.ts'
import { createMeasurer, type MeasuredPage } from './package-lines.ts'
import { readPerfectly } from './package-readings.ts'
import type { PaperSpec } from './paper.ts'
import { isSame, readableFields } from './same.ts'
import { shake } from './shake.ts'

type Field = { name: string; critical: boolean; right: boolean }
export type LayoutScore = {
  kind: boolean[]
  fields: Field[]
  rows: boolean[]
  falseBlanks: number
  blanks: boolean[]
  /** What was read otherwise than it is printed. */
  misses: string[]
}
/** Reads a printed paper; without one its lines are taken as they stand on the page. */
export type ReadPrinted = (paper: PaperSpec) => Promise<FileReading>

/** Reads papers of the packages in every layout of the tuning half whose id begins so; up to `each` papers a layout, their lines `shaken` or not. */
export async function runLayouts(
  knowledge: ReadingKnowledge,
  {
    layouts = [''],
    each = 12,
    print,
    shaken = false,
  }: { layouts?: string[]; each?: number; print?: ReadPrinted; shaken?: boolean } = {},
): Promise<Map<string, LayoutScore>> {
  const papers = (await readCases('papers/packages.tune.jsonl', PackageSpec)).flatMap((one) => one.papers)
  const measurer = await createMeasurer()
  const scores = new Map<string, LayoutScore>()
  try {
    for (const layout of LAYOUTS.tune.filter(({ id }) => layouts.some((start) => id.startsWith(start)))) {
      const score: LayoutScore = { kind: [], fields: [], rows: [], falseBlanks: 0, blanks: [], misses: [] }
      for (const fitting of papersFor(layout, papers, each)) {
        const paper = { ...fitting, layout: layout.id }
        const [measured = []] = await measurer.measure({ papers: [paper] })
        const plain = print ? await print(paper) : perfectReading(paper, measured, knowledge)
        const reading = shaken ? shake(plain) : plain
        judgePaper(paper, measured, recognise([reading], knowledge), score)
      }
      scores.set(layout.id, score)
    }
  } finally {
    await measurer.close()
  }
  return scores
}

/** Different papers of the layout's kind, whole and without marks of a fault of their own. */
function papersFor(layout: Layout, papers: PaperSpec[], each: number): PaperSpec[] {
  const fitting = papers.filter((paper) => fitsLayout(layout, paper))
  const step = Math.max(1, Math.floor(fitting.length / each))
  return fitting.filter((_, i) => i % step === 0).slice(0, each)
}

function judgePaper(paper: PaperSpec, measured: MeasuredPage[], found: Paper[], score: LayoutScore): void {
  const one = found.find(({ kind }) => kind === paper.kind) ?? found[0]
  const miss = (...words: unknown[]) => score.misses.push([paper.layout, ...words].join(' '))
  score.kind.push(one?.kind === paper.kind)
  if (one?.kind !== paper.kind) miss('种类', one?.kind, one?.confidence)
  for (const { name, value, critical, names } of readableFields(
    paper,
    measured.map(({ texts }) => texts),
  )) {
    const read = names.map((known) => one?.fields[known]?.value).find((known) => known !== undefined)
    const right = read !== undefined && isSame(value, read)
    score.fields.push({ name, critical, right })
    if (!right) miss(name, '要', value, '得', read)
  }
  for (const [table, lines] of Object.entries(paper.rows))
    for (const [i, line] of (table === '选项' ? [] : lines).entries())
      for (const [column, value] of Object.entries(line)) {
        if (value === '' || !measured.some(({ places }) => places[`row:${table}.${i}.${column}`])) continue
        const read = one?.rows[table]?.[i]?.[column]?.value
        const right = read !== undefined && isSame(value, read)
        score.rows.push(right)
        if (!right) miss(`${table}.${i}.${column}`, '要', value, '得', read)
      }
  const empty = measured.flatMap(({ places }) =>
    Object.keys(places).flatMap((name) => (name.startsWith('blank:') ? [name.slice(6)] : [])),
  )
  for (const label of empty) {
    const seen = one?.blanks.length !== 0
    score.blanks.push(seen)
    if (!seen) miss('空着没看出', label)
  }
  const wrong =
    empty.length > 0
      ? []
      : (one?.blanks ?? []).filter(({ label }) => !/受理|备注|意见|职业|曾用名|服务处所|迁来/.test(label))
  score.falseBlanks += wrong.length
  if (wrong.length > 0) miss('当成空的', wrong.map(({ label }) => label).join('、'))
}

function perfectReading(paper: PaperSpec, measured: MeasuredPage[], knowledge: ReadingKnowledge): FileReading {
  const file = {
    name: '1.pdf',
    papers: [0],
    as: 'scan' as const,
    look: 'clean' as const,
    turn: 0 as const,
    slot: null,
  }
  const spec = {
    id: '',
    service: '',
    facts: {},
    applicant: {},
    papers: [paper],
    files: [file],
    truth: { defects: [], allowed: [], missing: [], decision: 'accept' as const },
  }
  const [reading] = readPerfectly(spec, [measured], knowledge).readings
  if (!reading) throw new Error(`${paper.layout} was not measured`)
  return reading
}

/** The sums over layouts. */
export function figuresOf(some: LayoutScore[]): Record<string, number> {
  const fields = some.flatMap((one) => one.fields)
  const blanks = some.flatMap((one) => one.blanks)
  const rightShare = (list: { right: boolean }[]) =>
    Math.round(1000 * share(list.filter(({ right }) => right).length, list.length)) / 1000
  const part = (list: boolean[]) => Math.round(1000 * share(list.filter(Boolean).length, list.length)) / 1000
  return {
    papers: some.flatMap(({ kind }) => kind).length,
    kind: part(some.flatMap(({ kind }) => kind)),
    critical: rightShare(fields.filter(({ critical }) => critical)),
    other: rightShare(fields.filter(({ critical }) => !critical)),
    rows: part(some.flatMap(({ rows }) => rows)),
    falseBlanks: some.reduce((sum, { falseBlanks }) => sum + falseBlanks, 0),
    ...(blanks.length > 0 && { blanksSeen: part(blanks) }),
  }
}
