import { ClaimInput } from '../../contract/index.ts'
import { BEFORE_DECISION, verb } from './verb.ts'

/** Takes a case out of the queue (领取), so that two do not work on it at once; nobody else can take it before it is handed on. */
export const claim = verb({
  name: 'claim',
  roles: ['clerk', 'approver'],
  from: [...BEFORE_DECISION, 'approved', 'refused'],
  input: ClaimInput,
  bars: ({ record, person }) =>
    record.claimedBy !== null && record.claimedBy !== person.id
      ? '这件已经有人领取了，要接手请先和他说好，由他转给您'
      : null,
  does: async (_, { person }) => ({ set: { claimedBy: person.id }, event: { type: 'claim', data: {} } }),
})
