import { block, isOpen, parts, text } from '../document.ts'
import type { Fault, LintRule } from '../rule.ts'
import { inWorkingDays, termOf, termsIn } from '../terms.ts'

export const l22: LintRule = (doc) => {
  const faults: Fault[] = []
  const pair = (['statutory', 'promised'] as const).map((key) => ({ key, element: block(doc, `list.${key}`) }))
  for (const { key, element } of pair)
    if (!isOpen(element, 'days') && termOf(element)?.unit === null)
      faults.push({ path: `list.${key}.unit`, say: 'none' })
  const [statutory, promised] = pair.map(({ element }) => termOf(element))
  if (statutory && promised && promised.days > 0 && isMixed(statutory.unit, promised.unit))
    faults.push({
      path: 'list.promised.unit',
      say: 'mixed',
      with: {
        statutory: statutory.said,
        promised: promised.said,
        about: Math.round(inWorkingDays(promised) * 10) / 10,
      },
    })
  for (const entry of parts(doc, 'time')) {
    const [law] = termsIn(text(entry, 'statutory'))
    const [own] = termsIn(text(entry, 'promised'))
    if (law && own && isMixed(law.unit, own.unit))
      faults.push({
        path: `${entry.path}.promised`,
        say: 'mixed',
        with: { statutory: law.said, promised: own.said, about: Math.round(inWorkingDays(own) * 10) / 10 },
      })
  }
  return faults
}

const isMixed = (one: string | null, other: string | null): boolean =>
  new Set([one, other]).isSupersetOf(new Set(['工作日', '自然日']))
