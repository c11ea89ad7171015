import { block, number, parts, text } from '../document.ts'
import type { LintRule } from '../rule.ts'
import { inWorkingDays, termOf } from '../terms.ts'

/** Delivery follows the decision and has a term of its own (行政许可法 第四十四条). */
const AFTERWARDS = /送达|领取|发证|制证|取证|归档|公告|公示/

export const l24: LintRule = (doc) => {
  const promised = termOf(block(doc, 'list.promised'))
  if (!promised) return []
  const limit = inWorkingDays(promised)
  return ['list.stages', 'steps'].flatMap((key) => {
    const counted = parts(doc, key).filter(
      (step) => !AFTERWARDS.test(text(step, 'name')) && !/申请人/.test(text(step, 'who')),
    )
    const days = counted.reduce((sum, step) => sum + (number(step, 'days') ?? 0), 0)
    return days > limit ? [{ path: key, say: 'over', with: { days, promised: promised.said } }] : []
  })
}
