import { setImmediate } from 'node:timers/promises'
import type { LawTable } from '../../catalogue/index.ts'
import type { LintFinding, LintKnowledge, LintRequest, LintResponse } from '../../contract/index.ts'
import { type Doc, readDocument } from './document.ts'
import { groupDocuments } from './groups.ts'
import type { Fault, LintContext } from './rule.ts'
import { RULES } from './rules/index.ts'
import { countByRule, scoreOf } from './score.ts'

/** So long the lint works before others have their turn. */
const LONGEST_MS = 15

const LEVELS = { 红: 'error', 橙: 'error', 黄: 'warning', 提: 'notice' } as const

/** What the lint stands on. */
export type LintDeps = {
  knowledge: LintKnowledge
  laws: LawTable
  /** Service documents that are loaded; the graph of papers runs over them too. */
  loaded: Iterable<unknown>
  today: string
}

/**
 * Inspects service documents, faulty ones too: whatever is wrong is a finding, nothing throws. Given documents alone are reported;
 * one whose id is loaded stands for the loaded one. Without any, the loaded ones are inspected.
 */
export async function lintCatalogue(
  request: LintRequest,
  { knowledge, laws, loaded, today }: LintDeps,
): Promise<LintResponse> {
  const { withLoaded = false, baseList } = request
  const services = request.services === undefined ? null : [request.services].flat()
  const loadedDocs = [...loaded].flatMap((value) => readDocument(value, '') ?? [])
  const { docs, faults } = services ? readAll(services) : { docs: loadedDocs, faults: [] }
  const given = new Set(docs.map(({ id }) => id))
  const known = services ? [...docs, ...loadedDocs.filter(({ id }) => !given.has(id))] : docs
  const context: LintContext = {
    today,
    laws,
    words: knowledge.words,
    groups: groupDocuments(withLoaded ? known : docs, known, knowledge.words.reissuing),
    baseList: baseList ? new Map(baseList.map(({ catalogCode, name }) => [catalogCode, name])) : null,
  }
  const tell = (rule: string, serviceId: string, fault: Fault) => findingOf(rule, fault, serviceId, knowledge)
  const findings = faults.map(({ id, fault }) => tell('L00', id, fault))
  let rested = performance.now()
  for (const doc of docs) {
    for (const [rule, check] of Object.entries(RULES))
      for (const fault of check(doc, context)) findings.push(tell(rule, doc.id, fault))
    if (performance.now() - rested > LONGEST_MS) {
      await setImmediate()
      rested = performance.now()
    }
  }
  return { findings, byRule: countByRule(findings, knowledge), score: scoreOf(docs, findings, knowledge.colours) }
}

function readAll(services: unknown[]): { docs: Doc[]; faults: { id: string; fault: Fault }[] } {
  const docs: Doc[] = []
  const faults: { id: string; fault: Fault }[] = []
  const seen = new Set<string>()
  services.forEach((value, i) => {
    const place = `第${i + 1}份`
    const doc = readDocument(value, place)
    if (!doc) faults.push({ id: place, fault: { path: `services.${i}`, say: 'noDocument' } })
    else if (seen.has(doc.id))
      faults.push({ id: doc.id, fault: { path: 'id', say: 'twice', with: { id: doc.id, place } } })
    else {
      seen.add(doc.id)
      docs.push(doc)
    }
  })
  return { docs, faults }
}

/** A fault in the words of the rule table. Throws where a rule and the table do not fit, which a test would show. */
export function findingOf(
  id: string,
  fault: Fault,
  serviceId: string,
  { rules, unfilled }: LintKnowledge,
): LintFinding {
  const rule = rules.find((one) => one.id === id)
  const sentence = fault.say === 'unfilled' ? unfilled : rule?.says[fault.say]
  if (!rule || sentence === undefined) throw new Error(`No sentence ${id} ${fault.say} in supervise/lint/rules.yaml`)
  const colour = fault.colour ?? rule.colour
  const basis = fault.basis ?? rule.basis
  return {
    rule: rule.id,
    level: LEVELS[colour],
    colour,
    serviceId,
    path: fault.path,
    message: filled(sentence, fault.with ?? {}),
    remedy: rule.remedy,
    ...(basis && { basis }),
    ...(fault.change && { change: fault.change }),
  }
}

/** No sentence grows with the document: a value is shown as far as it names the fault. */
const MAX_SHOWN = 60

function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? '')
    return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value
  })
}
