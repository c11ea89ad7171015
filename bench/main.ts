/** `npm run bench [-- --sizes 167,1000]`: measures speed, start, memory and growth, prints the tables, keeps them in `results/`. */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Line, ratio, renderTable } from './figures.ts'
import type { LintFigures } from './lint.ts'
import type { ProcessFigures } from './process.ts'
import { measureReading } from './reading.ts'
import type { SearchFigures } from './search.ts'
import { measureServer } from './server.ts'

const REAL = 167
const LARGE = 20_000
/** How many times the bare MiniSearch call a whole search may take, by number of services. */
const SEARCH_LIMITS: Record<number, number> = { [REAL]: 3, [LARGE]: 1.5 }

const { values } = parseArgs({ options: { sizes: { type: 'string', default: `${REAL},1000,5000,${LARGE}` } } })
const sizes = values.sizes.split(',').map(Number)
const tables: { title: string; lines: Line[] }[] = []

const { http, start } = await measureServer()
show('接口', http)
for await (const lines of measureReading()) show('识别', lines)
const grown: SearchFigures[] = []
for (const size of sizes) {
  const figures = await searchInOwnProcess(size)
  grown.push(figures)
  if (size in SEARCH_LIMITS) show(`搜索，${figures.services} 个事项`, compare(figures, SEARCH_LIMITS[size]))
}
show('启动', start)
show('规模', grown.flatMap(growth))
show('事项体检', await lintGrowth())
show('办件指标', await processGrowth())
await save()

function show(title: string, lines: Line[]): void {
  tables.push({ title, lines })
  console.log(renderTable(title, lines))
}

/** Each size runs in a process of its own, so that memory is its own too. */
async function searchInOwnProcess(size: number): Promise<SearchFigures> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8192',
      join(import.meta.dirname, 'search.ts'),
      String(size),
      ...(size in SEARCH_LIMITS ? ['engines'] : []),
    ],
    { env: process.env },
  )
  return JSON.parse(stdout) as SearchFigures
}

function compare({ queryMs, hit1, engines }: SearchFigures, limit: number | undefined): Line[] {
  return [
    { what: '政通（含理解、向量、排序、呈现）', value: queryMs, unit: '毫秒/次', note: `首位命中 ${percent(hit1)}` },
    ...Object.entries(engines).flatMap(([name, { ms, hit1, oursToIt }]): Line[] => [
      { what: `${name}（只有词）`, value: ms, unit: '毫秒/次', note: `首位命中 ${percent(hit1)}` },
      ratio(`政通比 ${name}`, oursToIt, name === 'MiniSearch' ? limit : undefined),
    ]),
  ]
}

function growth({ services, indexMs, queryMs, heapMb, rssMb }: SearchFigures): Line[] {
  const first = grown[0] as SearchFigures
  const added = (services - first.services) / 1000
  const perThousand =
    added > 0 ? `每多一千个事项 ${((heapMb - first.heapMb) / added).toFixed(1)} MB` : '含词表等固定部分'
  const times = (value: number, base: number) =>
    services === first.services ? '' : `是 ${first.services} 个时的 ${(value / base).toFixed(1)} 倍`
  return [
    {
      what: `${services} 个事项：建索引`,
      value: indexMs / 1000,
      unit: '秒',
      note: times(indexMs, first.indexMs),
    },
    { what: `${services} 个事项：查询`, value: queryMs, unit: '毫秒/次', note: times(queryMs, first.queryMs) },
    { what: `${services} 个事项：索引占堆内存`, value: heapMb, unit: 'MB', note: perThousand },
    { what: `${services} 个事项：进程内存（RSS）`, value: rssMb, unit: 'MB' },
  ]
}

/** CPU time, which the load of the machine does not change; no worse than linear means no more per document at 20 000 than at 1 000. */
async function lintGrowth(): Promise<Line[]> {
  const lines: Line[] = []
  for (const size of sizes.filter((one) => one >= 1000)) {
    const args = ['--expose-gc', '--max-old-space-size=6144', join(import.meta.dirname, 'lint.ts'), String(size)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env })
    const { documents, cpuSeconds, heapMb } = JSON.parse(stdout) as LintFigures
    const each = `每份 ${((cpuSeconds / documents) * 1000).toFixed(2)} 毫秒，多占堆 ${heapMb.toFixed(0)} MB`
    lines.push({ what: `${documents} 份清单：处理器时间`, value: cpuSeconds, unit: '秒', note: each })
  }
  return lines
}

/** Histories of other systems: what they cost to take in, and how long the board takes once they are counted. */
async function processGrowth(): Promise<Line[]> {
  const lines: Line[] = []
  const isServer = Boolean(process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL)
  for (const size of isServer ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]) {
    const args = ['--expose-gc', '--max-old-space-size=6144', join(import.meta.dirname, 'process.ts'), String(size)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env })
    const figures = JSON.parse(stdout) as ProcessFigures
    const { events, cases, store, importSeconds, importCpuSeconds, importRssMb, warmUpSeconds, heldMb } = figures
    const name = `${events} 条记录（${cases} 件，${store === 'postgres' ? 'PostgreSQL' : '内嵌数据库'}）`
    const each = `每千条 ${((importCpuSeconds / events) * 1e6).toFixed(0)} 毫秒，进程内存最高 ${importRssMb.toFixed(0)} MB`
    const held = `多占内存 ${heldMb.toFixed(0)} MB，每件 ${((heldMb * 1024) / cases).toFixed(1)} KB`
    const limit = events >= 1_000_000 && store === 'postgres' ? { limit: 1000 } : {}
    lines.push(
      {
        what: `${name}：导入，处理器时间`,
        value: importCpuSeconds,
        unit: '秒',
        note: `${each}，历时 ${importSeconds.toFixed(0)} 秒`,
      },
      { what: `${name}：第一次算`, value: warmUpSeconds, unit: '秒', note: held },
      { what: `${name}：指标，按部门，处理器时间`, value: figures.indicatorsMs, unit: '毫秒', ...limit },
      { what: `${name}：指标，按经办人，处理器时间`, value: figures.officersMs, unit: '毫秒', ...limit },
      { what: `${name}：看板，处理器时间`, value: figures.boardMs, unit: '毫秒', ...limit },
      { what: `${name}：看一遍预警，处理器时间`, value: figures.alertsMs, unit: '毫秒', ...limit },
    )
  }
  return lines
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

async function save(): Promise<void> {
  const folder = join(import.meta.dirname, 'results')
  const machine = `${availableParallelism()} 核，Node ${process.version}，${process.platform}`
  const text = tables.map(({ title, lines }) => renderTable(title, lines)).join('\n')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'report.txt'), `${machine}\n${text}\n`)
  await writeFile(join(folder, 'report.json'), JSON.stringify({ machine, tables, grown }, null, 2))
  console.log(`\n${machine}。已写入 bench/results/`)
}
