import { TransferInput } from '../../contract/index.ts'
import { wrongInput } from '../errors.ts'
import { BEFORE_DECISION, verb } from './verb.ts'

/** Hands a case to another office, with the reason; its clocks go on, since routing is ours and not the applicant's. */
export const transfer = verb({
  name: 'transfer',
  roles: ['clerk', 'approver'],
  from: [...BEFORE_DECISION],
  input: TransferInput,
  does: async ({ office: to, reason }, { book, office }) => {
    const target = book.find(to)
    if (!target) throw wrongInput('office', '没有这个机构，请从名单里选')
    if (target.id === office?.id) throw wrongInput('office', '这件已经在这个机构了')
    return {
      set: { office: target.id, claimedBy: null },
      event: { type: 'transfer', data: { from: office?.id ?? null, to: target.id }, kept: { words: reason } },
    }
  },
})
