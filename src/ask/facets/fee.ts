import { casesOf } from '../../catalogue/index.ts'
import { cite } from '../evidence.ts'
import type { FacetComposer } from './types.ts'

/** 费用: every case with its amount. */
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
  return { sentences }
}
