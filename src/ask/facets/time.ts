import { casesOf } from '../../catalogue/index.ts'
import { cite } from '../evidence.ts'
import { namedFirst } from '../said-facts.ts'
import type { FacetComposer } from './types.ts'

/** 时间: promised and statutory side by side; where a term is not known it is said so. */
export const time: FacetComposer = (service, { say, phrases, laws, facts }) => {
  const cases = namedFirst(casesOf(service.time), facts)
  const known = cases.filter(({ promised, statutory }) => promised || statutory)
  if (known.length === 0) {
    const first = cases[0]
    const reason = first?.note ?? first?.basis ?? ''
    return {
      sentences: reason
        ? [{ text: say('time.unknown', { basis: reason }), evidence: [cite(service, 'time', reason, laws)] }]
        : [],
      unknown: phrases.unknown.time ?? '',
    }
  }
  const sentences = known.map(({ label, promised, statutory, basis, note }) => {
    const text =
      promised && statutory
        ? say('time.both', { promised, statutory })
        : promised
          ? say('time.promised', { promised })
          : say('time.statutory', { statutory: statutory ?? '' })
    const quote = [label, promised, statutory, note].filter(Boolean).join('；')
    return {
      text: (label ? say('time.case', { label, text }) : text) + (note ? say('fee.note', { note }) : ''),
      evidence: [cite(service, 'time', quote, laws, basis)],
    }
  })
  return known.some(({ promised }) => promised) ? { sentences } : { sentences, unknown: phrases.unknown.time ?? '' }
}
