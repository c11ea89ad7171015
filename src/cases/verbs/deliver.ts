import { DeliverInput } from '../../contract/index.ts'
import { wrongInput } from '../errors.ts'
import { verb } from './verb.ts'

/** Delivers the decision within ten working days (行政许可法 第四十四条), with a receipt of delivery; by electronic means only with consent. */
export const deliver = verb({
  name: 'deliver',
  roles: ['clerk', 'approver'],
  from: ['approved', 'refused'],
  input: DeliverInput,
  does: async ({ mode, receiver, relation, place, note, consent }, { tx, record, today, person }) => {
    if (mode === '电子送达' && !consent) throw wrongInput('consent', '电子送达要受送达人同意，请确认后再送')
    if (mode === '留置送达' && note === '') throw wrongInput('note', '留置送达要写明拒收的理由和见证人')
    const decision = (await tx.notices.of(record.id))
      .filter(({ kind }) => kind === 'approval' || kind === 'refusal')
      .at(-1)
    return {
      to: 'delivered',
      event: { type: 'deliver', data: { mode }, kept: { receiver, relation, place, note } },
      notice: {
        kind: 'delivery-receipt',
        slots: {
          documents: decision ? `${decision.title} ${decision.number}` : '',
          mode,
          receiver,
          relation: relation || '本人',
          place,
          deliveredOn: today,
          server: person.name,
          note,
        },
      },
    }
  },
})
