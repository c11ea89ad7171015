import { ExtendInput } from '../../contract/index.ts'
import { barred } from '../errors.ts'
import { clockWith, UNDER_WAY, verb } from './verb.ts'

/** Extends the statutory term once, by ten working days at most, with the head's approval and reasons that the applicant is told (行政许可法 第四十二条). */
export const extend = verb({
  name: 'extend',
  roles: ['approver'],
  from: [...UNDER_WAY],
  input: ExtendInput,
  bars: ({ history, clock, today }) =>
    history.extended
      ? '已经延长过一次，不能再延长'
      : clock.statutory.days === null
        ? '这件事没有公布法定期限，没有可以延长的'
        : clock.statutory.due !== null && clock.statutory.due < today
          ? '法定期限已经过了，不能再延长'
          : null,
  does: async ({ days, reason, approvedBy }, scene) => {
    const extended = { days, reason, approvedBy }
    const { statutory } = clockWith(scene, scene.record.state, { ...scene.history, extended })
    const oldDue = scene.clock.statutory.due
    if (!oldDue || !statutory.due)
      throw barred('not_arranged', '那一年的节假日安排还没有公布，算不出新的办结日期，公布后再延长')
    return {
      event: { type: 'extend', data: { days, oldDue, newDue: statutory.due }, kept: { reason, approvedBy } },
      notice: {
        kind: 'extension',
        slots: { oldDue, newDue: statutory.due, days: String(days), approvedBy, reason },
      },
    }
  },
})
