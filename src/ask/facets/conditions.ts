import { cite } from '../evidence.ts'
import type { FacetComposer } from './types.ts'

/** 条件: every condition, and what to do where one does not hold. */
export const conditions: FacetComposer = (service, { say, laws }) => {
  if (service.conditions.length === 0)
    return {
      sentences: [
        { text: say('conditions.none'), evidence: [cite(service, 'conditions', say('conditions.none'), laws)] },
      ],
    }
  const lead = { text: say('conditions.lead'), evidence: [] }
  const lines = service.conditions.map(({ id, text, ifNot, basis }, i) => ({
    text: `${i + 1}. ${text}。${say('conditions.ifNot', { ifNot })}。`.replaceAll('。。', '。'),
    evidence: [cite(service, `conditions.${id}`, `${text}；${ifNot}`, laws, basis)],
  }))
  return { sentences: [lead, ...lines] }
}
