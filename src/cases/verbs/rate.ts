import { RateInput } from '../../contract/index.ts'
import { verb } from './verb.ts'

/** 好差评: voluntary, once for a case, never prompted by the clerk (国办发〔2019〕51号). */
export const rate = verb({
  name: 'rate',
  roles: ['citizen'],
  from: ['delivered', 'not_accepted'],
  input: RateInput,
  bars: ({ history }) => (history.rating ? '这件已经评价过了，谢谢' : null),
  does: async ({ grade, tags, words }, { record }) => ({
    ...(record.state === 'delivered' && { to: 'rated' as const }),
    event: { type: 'rate', data: { grade, tags, voluntary: true }, kept: { words } },
  }),
})
