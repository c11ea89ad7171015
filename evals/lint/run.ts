import type { Catalogue } from '../../src/catalogue/index.ts'
import type { LintFinding, LintKnowledge, ServiceDocument } from '../../src/contract/index.ts'
import { lintCatalogue } from '../../src/supervise/index.ts'
import { type Half, share } from '../cases.ts'
import type { Part } from '../main.ts'
import { complete, type Loose } from './complete.ts'
import { FAULTS } from './faults/index.ts'
import type { Fault } from './faults.ts'
import { tempting } from './tempting.ts'

/** Every fault is put into so many documents. */
const PER_FAULT = 3
/** A prime, so that the faults are spread over the catalogue. */
const STRIDE = 53

type Deps = { catalogue: Catalogue; lint: LintKnowledge; today: string }
type Base = { catalogCode: string; name: string }[]
type Wrong = Part['misses'][number]

/**
 * Seeds faults in documents of our own catalogue that are clean when filled in. A fault is found when its rule speaks of the document;
 * whatever else of level error or warning is said of it, and everything said of clean and tempting documents, is a false alarm.
 */
export async function runLint(half: Half, { catalogue, lint: knowledge, today }: Deps): Promise<Part> {
  const inspect = async (docs: Loose[], baseList?: Base) => {
    const request = { services: docs, ...(baseList && { baseList }) }
    const { findings } = await lintCatalogue(request, { knowledge, laws: catalogue.laws, loaded: [], today })
    return findings.filter(({ serviceId }) => serviceId === docs[0].id)
  }
  const clean: { service: ServiceDocument; serial: number }[] = []
  const misses: Wrong[] = []
  let remarked = 0
  for (const [serial, service] of [...catalogue.services.values()].entries()) {
    const found = weighty(await inspect([complete(service, serial)]))
    if (found.length === 0) clean.push({ service, serial })
    else remarked++
  }
  let seeded = 0
  let hits = 0
  let alarms = 0
  const rules = new Set<string>()
  for (const [i, fault] of FAULTS[half].entries()) {
    for (const { docs, service } of seeds(fault, clean, i)) {
      seeded++
      rules.add(fault.rule)
      const expected = new Set([fault.rule, ...(fault.also ?? [])])
      const found = await inspect(docs, fault.baseList?.(docs[0]))
      if (found.some(({ rule }) => rule === fault.rule)) hits++
      else misses.push({ q: `${half} ${i} ${service.id}`, expected: fault.rule, got: rulesIn(found) || '没有发现' })
      const stray = weighty(found).filter(({ rule }) => !expected.has(rule))
      if (stray.length > 0) {
        alarms++
        misses.push({ q: `${half} ${i} ${service.id}`, expected: `只有 ${[...expected].join('、')}`, got: told(stray) })
      }
    }
  }
  let tempted = 0
  for (const [i, one] of tempting.entries()) {
    if (i % 2 !== (half === 'tune' ? 0 : 1)) continue
    for (const { docs, service } of seeds(one, clean, i)) {
      tempted++
      const found = (await inspect(docs)).filter(({ rule, level }) => level !== 'notice' || rule === one.rule)
      if (found.length === 0) continue
      alarms++
      misses.push({ q: `诱饵 ${i} ${service.id}`, expected: `没有 ${one.rule}`, got: told(found) })
    }
  }
  return {
    name: 'lint',
    half,
    figures: {
      seeded,
      rules: rules.size,
      recall: share(hits, seeded),
      precision: share(hits, hits + alarms),
      tempting: tempted,
      clean: clean.length,
      remarked,
    },
    misses,
  }
}

/** The first documents, from one place of the catalogue on, that a fault fits. */
function seeds(fault: Pick<Fault, 'apply'>, clean: { service: ServiceDocument; serial: number }[], at: number) {
  const found: { docs: Loose[]; service: ServiceDocument }[] = []
  for (let i = 0; i < clean.length && found.length < PER_FAULT; i++) {
    const { service, serial } = clean[(at * STRIDE + i) % clean.length] as (typeof clean)[number]
    const doc = complete(service, serial)
    const others = fault.apply(doc)
    if (others === false) continue
    found.push({ service, docs: [doc, ...(Array.isArray(others) ? others : [])] })
  }
  return found
}

/** What is only left open or could be better is no alarm. */
const weighty = (findings: LintFinding[]) => findings.filter(({ level }) => level !== 'notice')
const rulesIn = (findings: LintFinding[]): string => [...new Set(findings.map(({ rule }) => rule))].join('、')
const told = (findings: LintFinding[]): string =>
  findings.map(({ rule, path, message }) => `${rule} ${path} ${message}`).join(' | ')
