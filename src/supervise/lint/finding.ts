import type { LintFinding, LintKnowledge } from '../../contract/index.ts'
import type { Fault } from './rule.ts'

const LEVELS = { 红: 'error', 橙: 'error', 黄: 'warning', 提: 'notice' } as const

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
