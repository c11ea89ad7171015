/**
 * `node evals/papers/read-layouts.ts [--layout tune-b] [--each 12] [--ocr] [--misses]`: how well each layout of the tuning half is read,
 * with the papers of the packages printed in it. Lines as they stand on the page; with `--ocr` as the engine reads them.
 */
import { parseArgs } from 'node:util'
import { buildKnowledge, createPaperReader, loadConfig } from '../../src/app/index.ts'
import { type FileReading, recognise } from '../../src/reading/index.ts'
import { createLogger } from '../../src/shared/index.ts'
import { readCases, share } from '../cases.ts'
import { LAYOUTS, type Layout } from './layouts/index.ts'
import { PackageSpec } from './package.ts'
import { createMeasurer, type MeasuredPage } from './package-lines.ts'
import { readPerfectly } from './package-readings.ts'
import type { PaperSpec } from './paper.ts'
import { createPrinter } from './render.ts'
import { isSame, readableFields } from './same.ts'

const { values } = parseArgs({
  options: {
    layout: { type: 'string', multiple: true, default: ['tune'] },
    each: { type: 'string', default: '12' },
    ocr: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
})
const config = loadConfig({ TODAY: '2026-11-18', LOG_LEVEL: 'error', ...process.env })
const { catalogue } = await buildKnowledge({ config, logger: createLogger('error') })
const papers = (await readCases('papers/packages.tune.jsonl', PackageSpec)).flatMap((one) => one.papers)
const measurer = await createMeasurer()
const printer = values.ocr ? await createPrinter() : null
const reader = values.ocr ? createPaperReader(config) : null

type Field = { name: string; critical: boolean; right: boolean }
type Score = { kind: boolean[]; fields: Field[]; rows: boolean[]; falseBlanks: number; blanks: boolean[] }
const scores = new Map<string, Score>()
for (const layout of LAYOUTS.tune.filter(({ id }) => values.layout.some((start) => id.startsWith(start)))) {
  const score: Score = { kind: [], fields: [], rows: [], falseBlanks: 0, blanks: [] }
  for (const paper of papersFor(layout)) await readOne({ ...paper, layout: layout.id }, score)
  scores.set(layout.id, score)
}
console.table(Object.fromEntries([...scores].map(([id, score]) => [id, figuresOf([score])])))
console.table({ all: figuresOf([...scores.values()]) })
await measurer.close()
await printer?.close()
await reader?.close()

/** Different papers of the layout's kind, whole and without marks of a fault of their own. */
function papersFor({ kind, form }: Layout): PaperSpec[] {
  const fitting = papers.filter(
    (one) => one.kind === kind && (one.kind !== 'other' || !form === !('甲方' in one.values)),
  )
  const step = Math.max(1, Math.floor(fitting.length / Number(values.each)))
  return fitting.filter((_, i) => i % step === 0).slice(0, Number(values.each))
}

async function readOne(paper: PaperSpec, score: Score): Promise<void> {
  const [measured = []] = await measurer.measure({ papers: [paper] })
  const found = recognise([await readingOf(paper, measured)], catalogue.reading)
  const one = found.find(({ kind }) => kind === paper.kind) ?? found[0]
  const miss = (...words: unknown[]) => values.misses && console.log(paper.layout, ...words)
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

async function readingOf(paper: PaperSpec, measured: MeasuredPage[]): Promise<FileReading> {
  if (!printer || !reader) {
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
    const [reading] = readPerfectly(spec, [measured], catalogue.reading).readings
    if (!reading) throw new Error(`${paper.layout} was not measured`)
    return reading
  }
  const pictures = (await printer.pictures([paper])).map(({ picture }) => picture)
  return reader.read({ name: '1.pdf', bytes: await printer.bind(pictures) }, {})
}

function figuresOf(some: Score[]): Record<string, number> {
  const fields = some.flatMap((one) => one.fields)
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
    blanksSeen: part(some.flatMap(({ blanks }) => blanks)),
  }
}
