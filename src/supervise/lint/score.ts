import type { LintFinding, LintKnowledge, LintResponse } from '../../contract/index.ts'
import { type Doc, text } from './document.ts'

const FULL = 100
const round = (value: number): number => Math.round(value * 10) / 10
const mean = (values: number[]): number =>
  values.length === 0 ? FULL : round(values.reduce((sum, value) => sum + value, 0) / values.length)

/**
 * Scores from 0 to 100: a document loses the weight of the heaviest colour of each rule it breaks, once per rule; what is only left
 * open for the body to fill in costs as 提. A department and the whole are the means of their documents.
 */
export function scoreOf(
  docs: Doc[],
  findings: LintFinding[],
  colours: LintKnowledge['colours'],
): LintResponse['score'] {
  const lost = new Map<string, Map<string, number>>()
  for (const { serviceId, rule, colour } of findings) {
    const own = lost.get(serviceId) ?? new Map<string, number>()
    own.set(rule, Math.max(own.get(rule) ?? 0, colours[colour].weight))
    lost.set(serviceId, own)
  }
  const services = docs.map((doc) => {
    const weights = [...(lost.get(doc.id)?.values() ?? [])]
    const score = round(Math.max(0, FULL - weights.reduce((sum, weight) => sum + weight, 0)))
    return { id: doc.id, name: text(doc, 'name'), department: text(doc, 'department') || '未写部门', score }
  })
  const byDepartment = Map.groupBy(services, ({ department }) => department)
  const count = (level: LintFinding['level']) => findings.filter((finding) => finding.level === level).length
  return {
    overall: mean(services.map(({ score }) => score)),
    counts: { error: count('error'), warning: count('warning'), notice: count('notice'), services: docs.length },
    services,
    departments: [...byDepartment].map(([department, own]) => ({
      department,
      services: own.length,
      score: mean(own.map(({ score }) => score)),
    })),
  }
}

/** How often each rule was broken, and in how many documents; the heaviest first. */
export function countByRule(findings: LintFinding[], { rules, colours }: LintKnowledge): LintResponse['byRule'] {
  const found = Map.groupBy(findings, ({ rule }) => rule)
  const ORDER = ['红', '橙', '黄', '提']
  return rules
    .flatMap(({ id, title, colour }) => {
      const own = found.get(id)
      if (!own) return []
      const services = new Set(own.map(({ serviceId }) => serviceId)).size
      return [{ rule: id, title, colour, term: colours[colour].term, findings: own.length, services }]
    })
    .toSorted((a, b) => ORDER.indexOf(a.colour) - ORDER.indexOf(b.colour) || b.findings - a.findings)
}
