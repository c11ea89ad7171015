import { cite } from '../evidence.ts'
import { figuresIn } from '../number-evidence.ts'
import { namedFirst } from '../said-facts.ts'
import type { FacetComposer } from './types.ts'

/** A sum, share, score or number of days or months. */
const SUM = /[\d一二三四五六七八九十百千万]+(?:元|%|分|天|个月|倍|万|成)|百分之/
const UNVERIFIED = /没有?核实|未核实|没查到|以.{0,12}(?:公布|答复)为准/

/** 金额: what one gets or may get (benefits, quotas, points); a rule in words without a figure is said, and the figure unknown. */
export const amount: FacetComposer = (service, { say, phrases, laws, facts }) => {
  const amounts = service.amounts ?? []
  const sentences = namedFirst(amounts, facts).map(({ name, text, basis }) => ({
    text: say('amount.one', { name, text }),
    evidence: [
      cite(service, `amounts.${amounts.findIndex((one) => one.name === name)}`, `${name}：${text}`, laws, basis),
    ],
  }))
  const known = amounts.some(({ text }) => SUM.test(text) || (figuresIn(text).size > 0 && !UNVERIFIED.test(text)))
  return known ? { sentences } : { sentences, unknown: phrases.unknown.amount ?? '' }
}
