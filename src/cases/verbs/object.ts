import { ObjectInput } from '../../contract/index.ts'
import { BEFORE_DECISION, verb } from './verb.ts'

/** The applicant states a view (陈述申辩, 行政许可法 第七条、第三十六条); a refusal has to answer it. */
export const object = verb({
  name: 'object',
  roles: ['citizen'],
  from: [...BEFORE_DECISION],
  input: ObjectInput,
  does: async ({ words }) => ({ event: { type: 'object', data: {}, kept: { words } } }),
})
