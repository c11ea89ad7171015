import { ToldEvent } from '../../contract/index.ts'
import { newId } from '../../shared/index.ts'
import type { Effect } from './effect.ts'

/** The applicant finds every document in the account; where a channel is configured, word of it goes out as well. */
export const tellApplicant: Effect = {
  on: ToldEvent.options,
  run: async ({ type, data }, { tx, deps, record, at }) => {
    const event = ToldEvent.parse(type)
    const noticeNumber = typeof data.noticeNo === 'string' ? data.noticeNo : null
    for (const channel of deps.outbox.channels)
      await tx.outbox.add({ id: newId('msg'), caseId: record.id, channel, event, noticeNumber, at })
  },
}
