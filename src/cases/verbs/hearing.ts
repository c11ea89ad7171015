import { HearingInput } from '../../contract/index.ts'
import { UNDER_WAY, verb } from './verb.ts'

/** Tells the right to a hearing (听证, 行政许可法 第四十六条至第四十八条): asked for within five days, free of charge. The clock runs on until it is held. */
export const hearing = verb({
  name: 'hearing',
  roles: ['approver'],
  from: [...UNDER_WAY],
  input: HearingInput,
  does: async ({ matter, right, contact }) => ({
    event: { type: 'hearing', data: {}, kept: { words: matter, right } },
    notice: { kind: 'hearing', slots: { matter, right, contact } },
  }),
})
