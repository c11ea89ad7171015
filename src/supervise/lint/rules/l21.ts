import { block, isAlways, parts, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { inWorkingDays, type Term, termOf, termsIn } from '../terms.ts'

export const l21: LintRule = (doc) => {
  const statutory = termOf(block(doc, 'list.statutory'))
  const promised = termOf(block(doc, 'list.promised'))
  const faults: Fault[] = []
  if (statutory && promised && isLonger(promised, statutory))
    faults.push({
      path: 'list.promised.days',
      say: 'longer',
      with: { promised: promised.said, statutory: statutory.said },
      ...(promised.unit === statutory.unit && {
        change: { path: 'list.promised.days', before: promised.days, after: statutory.days },
      }),
    })
  for (const entry of parts(doc, 'time')) {
    const [own] = termsIn(text(entry, 'promised'))
    const [law] = termsIn(text(entry, 'statutory'))
    if (own && law && isLonger(own, law))
      faults.push({ path: `${entry.path}.promised`, say: 'longer', with: { promised: own.said, statutory: law.said } })
    else if (own && !law && statutory && isAlways(entry) && faults.length === 0 && isLonger(own, statutory))
      faults.push({
        path: `${entry.path}.promised`,
        say: 'longer',
        with: { promised: own.said, statutory: statutory.said },
      })
  }
  return faults
}

/** 日 without 工作 counts as what the other one counts in. */
function isLonger(one: Term, other: Term): boolean {
  if (one.unit === null) return inWorkingDays({ ...one, unit: other.unit }) > inWorkingDays(other)
  if (other.unit === null) return inWorkingDays(one) > inWorkingDays({ ...other, unit: one.unit })
  return inWorkingDays(one) > inWorkingDays(other)
}
