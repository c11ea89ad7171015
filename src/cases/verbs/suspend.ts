import { SuspendInput } from '../../contract/index.ts'
import { wrongInput } from '../errors.ts'
import { clockWith, verb } from './verb.ts'

/**
 * Stops both terms for a procedure whose time does not count (行政许可法 第四十五条). Without a legal ground, a written notice and a
 * planned end nothing stops: the notice is written with it, and what lasts longer than was told counts.
 */
export const suspend = verb({
  name: 'suspend',
  roles: ['approver'],
  from: ['accepted', 'in_review'],
  input: SuspendInput,
  does: async ({ ground: id, basis, who, reason, until }, scene) => {
    const { words, today, history, calendar } = scene
    const ground = words.grounds.suspension.find((one) => one.id === id)
    if (!ground)
      throw wrongInput('ground', `停止计时只能因为：${words.grounds.suspension.map((one) => one.id).join('、')}`)
    const article = ground.basis ?? basis
    if (!article) throw wrongInput('basis', '要写明是哪部法律、法规的哪一条规定不计入期限')
    if (until < today) throw wrongInput('until', '计划结束的日子不能早于今天')
    const after = { ...history, suspensions: [...history.suspensions, { from: today, until, to: null, ground: id }] }
    const { statutory, promised } = clockWith(scene, 'suspended', after)
    const days = calendar.addWorkingDays(today, 0).due === null ? null : calendar.workingDaysBetween(today, until)
    const counted = days === null ? null : days + (calendar.isWorkingDay(today) ? 1 : 0)
    return {
      to: 'suspended',
      event: {
        type: 'suspend',
        data: { kind: id, basis: article, from: today, plannedEnd: until },
        kept: { words: reason, who },
      },
      notice: {
        kind: 'special-procedure',
        slots: {
          ground: ground.name,
          article,
          since: today,
          until,
          time: counted === null ? `${today}至${until}` : `${counted}个工作日`,
          who,
          reason: /[。！]$/.test(reason) ? reason : `${reason}。`,
          effect: `按此推算，法定办结日期为${statutory.due ?? statutory.note}，承诺办结日期为${promised.due ?? promised.note}。`,
        },
      },
    }
  },
})
