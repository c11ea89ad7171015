import { setImmediate } from 'node:timers/promises'
import type { LawTable } from '../../catalogue/index.ts'
import type { LintKnowledge, LintProposal, LintRequest, LintResponse, ServiceDocument } from '../../contract/index.ts'
import { type Doc, readDocument } from './document.ts'
import { findingOf } from './finding.ts'
import { groupDocuments } from './groups.ts'
import { probe, type Views } from './probe.ts'
import type { Fault, LintContext } from './rule.ts'
import { RULES } from './rules/index.ts'
import { countByRule, scoreOf } from './score.ts'

/** So long the lint works before others have their turn. */
const LONGEST_MS = 15

/** What was found out about services beside their documents: at their links and telephones. */
export type Observed = Map<string, { rule: string; fault: Fault }[]>

/** What the lint stands on. */
export type LintDeps = {
  knowledge: LintKnowledge
  laws: LawTable
  /** Service documents that are loaded; the graph of papers runs over them too. */
  loaded: Iterable<unknown>
  /** What the rooms make of the loaded services, compared where these are inspected. */
  views?: Views
  /** Told where the loaded services are inspected. */
  observed?: Observed
  /** Asks a chat model about documents; only where a request wants it. */
  propose?: (docs: Doc[]) => Promise<LintProposal[]>
  today: string
}

/**
 * Inspects service documents, faulty ones too: whatever is wrong is a finding, nothing throws. Given documents alone are reported;
 * one whose id is loaded stands for the loaded one. Without any, the loaded ones are inspected.
 */
export async function lintCatalogue(
  request: LintRequest,
  { knowledge, laws, loaded, today, views, observed, propose }: LintDeps,
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
    if (!services) for (const { rule, fault } of observed?.get(doc.id) ?? []) findings.push(tell(rule, doc.id, fault))
    if (views && !services) findings.push(...probe(doc.raw as ServiceDocument, views, knowledge))
    if (performance.now() - rested > LONGEST_MS) {
      await setImmediate()
      rested = performance.now()
    }
  }
  return {
    findings,
    byRule: countByRule(findings, knowledge),
    score: scoreOf(docs, findings, knowledge.colours),
    ...(request.proposals && propose && { proposals: await propose(docs) }),
  }
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
