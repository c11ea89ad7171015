import { casesOf } from '../../catalogue/index.ts'
import { cite } from '../evidence.ts'
import { figuresIn } from '../number-evidence.ts'
import { namedFirst } from '../said-facts.ts'
import type { FacetComposer } from './types.ts'

const FREE = /免费|不收|不要钱|无需|免收|零收费/

/** 费用: every case with its amount; where the catalogue names none (以公布为准) the figure is unknown. */
export const fee: FacetComposer = (service, { say, phrases, laws, facts }) => {
  const cases = namedFirst(casesOf(service.fee), facts)
  const single = cases.length === 1
  const sentences = cases.map(({ label, amount, note, basis }) => {
    const text = single || !label ? say('fee.one', { amount }) : say('fee.case', { label, amount })
    return {
      text: note ? text + say('fee.note', { note }) : text,
      evidence: [cite(service, 'fee', [label, amount, note].filter(Boolean).join('：'), laws, basis)],
    }
  })
  const known = cases.some(({ amount }) => figuresIn(amount).size > 0 || FREE.test(amount))
  return known ? { sentences } : { sentences, unknown: phrases.unknown.fee ?? '' }
}
