import { cite } from '../evidence.ts'
import { figuresIn } from '../number-evidence.ts'
import type { FacetComposer } from './types.ts'

/** 金额: what one gets or may get (benefits, quotas, points); a rule in words without a figure is said, and the figure unknown. */
export const amount: FacetComposer = (service, { say, phrases, laws }) => {
  const amounts = service.amounts ?? []
  const sentences = amounts.map(({ name, text, basis }, i) => ({
    text: say('amount.one', { name, text }),
    evidence: [cite(service, `amounts.${i}`, `${name}：${text}`, laws, basis)],
  }))
  const known = amounts.some(({ text }) => figuresIn(text).size > 0)
  return known ? { sentences } : { sentences, unknown: phrases.unknown.amount ?? '' }
}
