/** Lints so many synthetic lists in a process of its own and prints time and memory as JSON: `node --expose-gc bench/lint.ts 20000`. */
import { join } from 'node:path'
import { complete } from '../evals/lint/complete.ts'
import { loadCatalogue, loadLintKnowledge } from '../src/catalogue/index.ts'
import { lintCatalogue } from '../src/supervise/index.ts'

export type LintFigures = { documents: number; cpuSeconds: number; heapMb: number; rssMb: number; findings: number }

const DISTRICTS = [
  '黄浦区',
  '徐汇区',
  '长宁区',
  '静安区',
  '普陀区',
  '虹口区',
  '杨浦区',
  '闵行区',
  '宝山区',
  '嘉定区',
  '金山区',
  '松江区',
  '青浦区',
  '奉贤区',
  '崇明区',
  '浦东新区',
]
const MB = 1024 * 1024
const dir = join(import.meta.dirname, '../knowledge')
const wanted = Number(process.argv[2] ?? 1000)
const { services, laws } = await loadCatalogue({ dir })
const knowledge = await loadLintKnowledge(dir)
const real = [...services.values()]

/** Every service in every district, over and over, under other names: groups of 16 peers, as in a city. */
const docs = Array.from({ length: wanted }, (_, i) => {
  const service = real[i % real.length] as (typeof real)[number]
  const round = Math.floor(i / real.length)
  const doc = complete(service, i % 900)
  const edition = Math.floor(round / DISTRICTS.length)
  doc.id = `${service.id}-${i}`
  doc.name = edition === 0 ? service.name : `${service.name}第${edition}类`
  doc.list.dept.name = `${DISTRICTS[round % DISTRICTS.length]}${doc.list.dept.name.replace(/^区/, '')}`
  doc.list.catalogCode = null
  doc.list.taskCode = null
  doc.list.handleItemCode = null
  return doc
})
global.gc?.()
const before = process.memoryUsage().heapUsed
const started = process.cpuUsage()
const { findings } = await lintCatalogue({ services: docs }, { knowledge, laws, loaded: real, today: '2026-11-18' })
const { user, system } = process.cpuUsage(started)
const { heapUsed, rss } = process.memoryUsage()
const figures: LintFigures = {
  documents: wanted,
  cpuSeconds: (user + system) / 1e6,
  heapMb: (heapUsed - before) / MB,
  rssMb: rss / MB,
  findings: findings.length,
}
console.log(JSON.stringify(figures))
