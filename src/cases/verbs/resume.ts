import { ResumeInput } from '../../contract/index.ts'
import { verb } from './verb.ts'

/** The procedure is over and the terms run on from tomorrow; its last day is today. */
export const resume = verb({
  name: 'resume',
  roles: ['approver'],
  from: ['suspended'],
  input: ResumeInput,
  does: async ({ result }, { today }) => ({
    to: 'in_review',
    event: { type: 'resume', data: { to: today }, kept: result ? { words: result } : undefined },
  }),
})
