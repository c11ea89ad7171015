/** `npm run eval [-- search|ask|precheck|papers|lint …] [--save]`: runs the evaluations, prints the tables, writes JSON and a page, compares with the stored baseline. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildKnowledge, buildServices, createCheckDeps, createPaperReader, loadConfig } from '../src/app/index.ts'
import { createAskDeps } from '../src/ask/index.ts'
import { createFactReader } from '../src/facts/index.ts'
import { checkPapers } from '../src/intake/index.ts'
import { createClock, createLogger } from '../src/shared/index.ts'
import { openStore } from '../src/store/index.ts'
import { askAll, isRight, scoreAsk } from './ask/run.ts'
import { HALF_NAMES, type Half } from './cases.ts'
import { runHints } from './hints/run.ts'
import { runLint } from './lint/run.ts'
import { forgetting } from './papers/forget.ts'
import { keepReadings } from './papers/kept-readings.ts'
import { runPapers } from './papers/run.ts'
import { figuresOf, runLayouts } from './papers/run-layouts.ts'
import { runPerfect } from './papers/run-perfect.ts'
import { breakDown, type Judged, sumUp } from './papers/score.ts'
import { runPrecheck } from './precheck/run.ts'
import { runTexts } from './precheck/texts.ts'
import { runProcess } from './process/run.ts'
import { renderReport } from './report.ts'
import { runSearch, scoreSearch } from './search/run.ts'

export type Figures = Record<string, number>
export type Part = {
  name: string
  half: Half | 'all'
  figures: Figures
  misses: { q: string; expected: string; got: string }[]
}

const HALVES: Half[] = ['tune', 'held']
/** A drop below the baseline by more than this fails (one case in two hundred). */
const TOLERANCE = 0.005
/** Of papers a half has some thirty faults: more than one of them. */
const TOLERANCES: Record<string, number> = { papers: 0.04 }
/** Figures where less is better. */
const LESS_IS_BETTER = new Set([
  'falseRejections',
  'unsourcedFigures',
  'wronglyRefused',
  'overFewest',
  'overFewestAll',
  'overFewestEligible',
  'overFewestRefused',
  'askedToVerdict',
  'wronglyApproved',
  'falseBlanks',
])
const COUNTS = new Set([
  'packages',
  'papers',
  'pages',
  'faults',
  'cleanPackages',
  'secondsPerPage',
  'doubtsPerPackage',
  'cases',
  'outOfScope',
  'single',
  'turns',
  'attacks',
  'twins',
  'scope',
  'written',
  'services',
  'interviews',
  'facts',
  'seeded',
  'rules',
  'tempting',
  'clean',
  'remarked',
  'figures',
])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    /** Every so many packages of papers instead of a sample, 1 for all; only these packages or codes of the tuning half. */
    each: { type: 'string' },
    only: { type: 'string', multiple: true },
    /** Papers as PDFs with a text layer, so that nothing hangs on the pictures. */
    text: { type: 'boolean', default: false },
    /** Papers as faultless eyes read them: only the checks are measured; with `rules` kinds and fields by the rules of reading. */
    perfect: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    /** With `perfect` and `rules`: the rules of reading without this share of the labels they know, others for each seed. */
    forget: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** The tuning half as this office prints it (`tune-e`). */
    office: { type: 'string' },
    /** Pages of papers as an earlier run with `kept` read them. */
    kept: { type: 'boolean', default: false },
    /** Only this half of the papers. */
    half: { type: 'string' },
  },
})
const wanted =
  positionals.length > 0
    ? positionals
    : ['search', 'ablation', 'ask', 'precheck', 'process', 'layouts', 'papers', 'lint', 'hints']
const dataDir = await mkdtemp(join(tmpdir(), 'zhengtong-eval-'))
const logger = createLogger('error')
const config = loadConfig({ TODAY: '2026-11-18', LOG_LEVEL: 'error', ...process.env, DATA_DIR: dataDir })
const knowledge = await buildKnowledge({ config, logger })
const parts: Part[] = []

if (wanted.includes('search')) for (const half of HALVES) parts.push(await searchPart(half))
const ablation = wanted.includes('ablation') ? await ablate() : null
if (wanted.includes('ask')) parts.push(...(await askParts()))
if (wanted.includes('precheck')) parts.push(...(await precheckParts()))
if (wanted.includes('lint')) for (const half of HALVES) parts.push(await lintPart(half))
if (wanted.includes('process')) parts.push(await processPart())
if (wanted.includes('hints')) parts.push(await runHints(knowledge.catalogue))
if (wanted.includes('layouts')) parts.push(await layoutsPart())
if (wanted.includes('papers')) parts.push(...(await papersParts()))

const folder = join(import.meta.dirname, 'results')
await mkdir(folder, { recursive: true })
await writeFile(join(folder, 'report.json'), JSON.stringify({ parts, ablation }, null, 2))
await writeFile(join(folder, 'report.html'), renderReport(parts, ablation))
for (const { name, half, figures, misses } of parts) {
  console.log(`\n${name} · ${HALF_NAMES[half]}`)
  console.table(
    Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10000) / 10000])),
  )
  if (values.misses && half !== 'held')
    for (const miss of misses) console.log(`  ${miss.q} | 要 ${miss.expected} | 得 ${miss.got}`)
}
if (ablation) console.table(ablation)
const failed = await compareWithBaseline()
await rm(dataDir, { recursive: true, force: true })
process.exit(failed ? 1 : 0)

async function searchPart(half: Half): Promise<Part> {
  const run = await runSearch(half, { ...knowledge, rooms: [] })
  const { byStyle, ...figures } = scoreSearch(run)
  for (const [style, { hit1 }] of Object.entries(byStyle)) (figures as Figures)[`hit1.${style}`] = hit1
  const misses = [
    ...run.outcomes
      .filter(({ first }) => !first)
      .map((one) => ({
        q: one.case.q,
        expected: one.case.expect.join(' '),
        got: one.hits.slice(0, 3).join(' ') || '无',
      })),
    ...run.scope
      .filter(({ hits }) => hits.length > 0)
      .map((one) => ({ q: one.case.q, expected: '不在范围', got: one.hits[0] ?? '' })),
  ]
  return { name: 'search', half, figures, misses }
}

/** What each part of the search contributes, on the tuning half: the whole, then without each part. */
async function ablate() {
  const variants = {
    全部: { lexical: true, meaning: true, terms: true },
    去掉词: { lexical: false, meaning: true, terms: true },
    去掉向量: { lexical: true, meaning: false, terms: true },
    去掉说法表: { lexical: true, meaning: true, terms: false },
    只有词: { lexical: true, meaning: false, terms: false },
  }
  const table: Record<string, Figures> = {}
  for (const [name, kept] of Object.entries(variants)) {
    const index = { ...knowledge.index, calibration: { ...knowledge.index.calibration, floor: 0 } }
    const { hit1, hit5, mrr } = scoreSearch(await runSearch('tune', { ...knowledge, index, rooms: [] }, kept))
    table[name] = { hit1, hit5, mrr }
  }
  return table
}

async function askParts(): Promise<Part[]> {
  const store = await openStore({ dataDir: 'memory://' })
  const clock = createClock(config.app.today)
  const deps = createAskDeps({ ...knowledge, config, logger, clock, store, chatModel: null })
  const found: Part[] = []
  for (const half of HALVES) {
    const run = await askAll(half, deps)
    const judged = [...run.single, ...run.dialogues.flat(), ...run.scope, ...run.safety.map(({ judged }) => judged)]
    const misses = judged
      .filter((one) => !isRight(one) || one.unsourced.length > 0)
      .map((one) => ({
        q: `${one.id} ${one.q}`,
        expected: `${one.expected.outcome} ${one.expected.service ?? ''} ${(one.expected.facets ?? []).join('+')} ${(one.expected.figures ?? []).map((forms) => forms[0]).join('、')}`,
        got: `${one.response.outcome} ${one.response.services.map(({ id }) => id).join(' ')} ${one.response.facets.join('+')}${one.figures ? '' : ' 数字不对'}${one.unsourced.length > 0 ? ` 无出处:${one.unsourced.join('、')}` : ''}`,
      }))
    found.push({ name: 'ask', half, figures: scoreAsk(run), misses })
  }
  await store.close()
  return found
}

async function processPart(): Promise<Part> {
  const services = await buildServices({ config, remember: false })
  try {
    return await runProcess(services.supervise.process, config.app.knowledgeDir)
  } finally {
    await services.close()
  }
}

async function precheckParts(): Promise<Part[]> {
  const { catalogue } = knowledge
  const deps = { catalogue, clock: createClock(config.app.today) }
  const readFacts = createFactReader(catalogue)
  const texts = await Promise.all(HALVES.map((half) => runTexts(half, { ...deps, readFacts })))
  return [await runPrecheck(deps), ...texts]
}

function lintPart(half: Half): Promise<Part> {
  const today = createClock(config.app.today).today()
  return runLint(half, { catalogue: knowledge.catalogue, lint: knowledge.lint, today })
}

/** Every layout of the tuning half with two papers, their lines as they stand on the page; false blanks for each paper. */
async function layoutsPart(): Promise<Part> {
  const scores = [...(await runLayouts(knowledge.catalogue.reading, { each: 2 })).values()]
  const misses = scores.flatMap((one) => one.misses).map((q) => ({ q, expected: '', got: '' }))
  const figures = figuresOf(scores)
  const falseBlanks = (figures.falseBlanks ?? 0) / (figures.papers ?? 1)
  return { name: 'layouts', half: 'tune', figures: { ...figures, falseBlanks }, misses }
}

async function papersParts(): Promise<Part[]> {
  const { forget, seed } = values
  const reading = forget ? forgetting(knowledge.catalogue.reading, Number(forget), seed) : knowledge.catalogue.reading
  const catalogue = { ...knowledge.catalogue, reading }
  const reader = createPaperReader(config)
  const paperReader = values.kept ? keepReadings(reader) : reader
  const deps = createCheckDeps({ catalogue, clock: createClock(config.app.today), paperReader })
  const chosen = { ...values, each: values.each === undefined ? undefined : Number(values.each) }
  const parts: Part[] = []
  for (const half of values.only || values.text || values.office ? (['tune'] as const) : HALVES) {
    if (values.half !== undefined && values.half !== half) continue
    const judged = values.perfect
      ? await runPerfect(half, deps, chosen)
      : await runPapers(half, (request) => checkPapers(request, { deps }), chosen)
    if (half === 'tune' && values.misses) for (const table of Object.values(breakDown(judged))) console.table(table)
    parts.push({
      name: values.perfect ? 'papers-perfect' : 'papers',
      half,
      figures: sumUp(judged),
      misses: judged.flatMap(missesOf),
    })
  }
  await reader.close()
  return parts
}

/** What was read or found otherwise than it was planted. */
function missesOf({ id, kinds, fields, expected, falseAlarms }: Judged): Part['misses'] {
  return [
    ...kinds.filter((one) => one.expected !== one.got).map((one) => ({ q: `${id} ${one.look}`, ...one })),
    ...fields
      .filter(({ right }) => !right)
      .map((one) => ({ q: `${id} ${one.look} ${one.name}`, expected: String(one.expected), got: one.got })),
    ...expected
      .filter(({ found }) => !found)
      .map(({ code, look }) => ({ q: `${id} ${look}`, expected: code, got: '没有' })),
    ...falseAlarms.map(({ code, file, message, evidence }) => ({
      q: `${id} ${file ?? ''}`,
      expected: '没有',
      got: `${code} ${message} ${evidence ?? ''}`,
    })),
  ]
}

async function compareWithBaseline(): Promise<boolean> {
  const file = join(import.meta.dirname, 'baseline.json')
  const stored = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, Figures>
  const current = Object.fromEntries(parts.map(({ name, half, figures }) => [`${name}.${half}`, figures]))
  if (values.save) {
    await writeFile(file, `${JSON.stringify({ ...stored, ...current }, null, 2)}\n`)
    console.log('已存为基线')
    return false
  }
  const drops = Object.entries(current).flatMap(([part, figures]) =>
    Object.entries(figures).flatMap(([key, value]) => {
      const before = stored[part]?.[key]
      if (before === undefined || COUNTS.has(key) || key.startsWith('hit1.')) return []
      const worse = LESS_IS_BETTER.has(key) ? value - before : before - value
      return worse > (TOLERANCES[part.split('.')[0] ?? ''] ?? TOLERANCE)
        ? [`${part} ${key}：基线 ${before.toFixed(4)}，现在 ${value.toFixed(4)}`]
        : []
    }),
  )
  for (const drop of drops) console.error(`变差了：${drop}`)
  return drops.length > 0
}
