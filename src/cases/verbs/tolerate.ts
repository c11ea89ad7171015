import { isMaterialChoice, TolerateInput } from '../../contract/index.ts'
import { barred, wrongInput } from '../errors.ts'
import { notDeemed } from './accept.ts'
import { verb } from './verb.ts'

/** Longest time for papers that come later, in working days, where the item promises none (domain: 各地通行，≤20). */
const LONGEST = 20

/**
 * Accepts although secondary papers are still to come (容缺受理, 国发〔2022〕5号): only such as the service lists as tolerable, never
 * identity, qualification, safety or the rights of others; with the applicant's promise and a day. The result is given out only
 * after they have come.
 */
export const tolerate = verb({
  name: 'tolerate',
  roles: ['clerk'],
  from: ['received'],
  input: TolerateInput,
  bars: (look) =>
    look.service.list.modes.tolerant.length === 0 ? '这件事没有公布可以容缺的材料，请一次告知补正' : notDeemed(look),
  does: async ({ materialIds, promise, by }, { service, today, calendar, words, papers }) => {
    const listed = new Set(service.list.modes.tolerant)
    const never = new RegExp(words.grounds.neverTolerated, 'u')
    const chosen = materialIds.map((id) => {
      const material = service.materials.find((one) => one.id === id)
      if (!material) throw wrongInput('materialIds', `材料清单里没有“${id}”`)
      if (!listed.has(id) && !listed.has(material.name))
        throw barred('not_tolerable', `“${material.name}”不在这件事的容缺材料里，请一次告知补正`)
      if (never.test(material.name))
        throw barred('never_tolerated', `“${material.name}”涉及身份、资质、安全或他人权利，不能容缺`)
      if (papers.some((paper) => paper.materialId === id))
        throw barred('already_there', `“${material.name}”已经交了，不用容缺`)
      return material
    })
    const latest = calendar.addWorkingDays(today, service.list.promised?.days || LONGEST).due
    if (by <= today || (latest !== null && by > latest))
      throw wrongInput('by', `补交期限要在今天之后${latest ? `、${latest}之前` : ''}`)
    return {
      to: 'accepted',
      event: { type: 'tolerate', data: { materialIds, by }, kept: { promise } },
      notice: {
        kind: 'tolerance',
        slots: { by, items: String(chosen.length), promise: /[。！]$/.test(promise) ? promise : `${promise}。` },
        list: chosen.map((material) => ({
          material: material.name,
          form: isMaterialChoice(material) ? '任选一种' : material.form.join('、'),
        })),
      },
    }
  },
})
