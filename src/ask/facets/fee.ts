import { casesOf } from '../../catalogue/index.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer } from './types.ts'

/** 费用: every case with its amount, then the amounts people ask for beside fees. */
export const fee: FacetComposer = (service, { say, laws }) => {
  const cases = casesOf(service.fee)
  const single = cases.length === 1
  const sentences = cases.map(({ label, amount, note, basis }) => {
    const text = single || !label ? say('fee.one', { amount }) : say('fee.case', { label, amount })
    return {
      text: note ? text + say('fee.note', { note }) : text,
      evidence: [cite(service, 'fee', [label, amount, note].filter(Boolean).join('：'), laws, basis)],
    }
  })
  const amounts = (service.amounts ?? []).map(({ name, text, basis }, i) => ({
    text: say('amount.one', { name, text }),
    evidence: [cite(service, `amounts.${i}`, `${name}：${text}`, laws, basis)],
  }))
  return { sentences: [...sentences, ...amounts] }
}
