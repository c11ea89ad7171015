import { WithdrawInput } from '../../contract/index.ts'
import { BEFORE_DECISION, verb } from './verb.ts'

/** The applicant takes back what was handed in (撤回申请), as long as nothing is decided. */
export const withdraw = verb({
  name: 'withdraw',
  roles: ['citizen'],
  from: [...BEFORE_DECISION],
  input: WithdrawInput,
  does: async ({ reason }, { record }) => ({
    to: 'withdrawn',
    event: { type: 'withdraw', data: { from: record.state }, kept: reason ? { words: reason } : undefined },
  }),
})
