import { CommitInput } from '../../contract/index.ts'
import { legalBasisOf } from '../notices/slots.ts'
import { notDeemed } from './accept.ts'
import { verb } from './verb.ts'

/** Takes a written commitment in place of proof (告知承诺, 国办发〔2020〕42号), for services that offer it; the case goes on as it was. */
export const commit = verb({
  name: 'commit',
  roles: ['clerk'],
  from: ['received'],
  input: CommitInput,
  bars: (look) =>
    look.service.list.modes.commitment === true ? notDeemed(look) : '这件事没有公布告知承诺，请按一般程序办理',
  does: async ({ matters, promise, materialIds }, { service }) => ({
    event: { type: 'commit', data: { materialIds }, kept: { matters, promise } },
    notice: {
      kind: 'commitment',
      slots: { items: String(matters.length), promise, article: legalBasisOf(service) },
      list: matters.map((text) => ({ text })),
    },
  }),
})
