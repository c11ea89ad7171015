import { DecideInput, type Suggestion } from '../../contract/index.ts'
import { verdictOf } from '../../rules/index.ts'
import { barred, wrongInput } from '../errors.ts'
import { approvalNotice, refusalNotice } from './decide-notice.ts'
import { type Doing, type Scene, verb } from './verb.ts'

/**
 * Decides: approve, refuse with reasons that answer conditions (行政许可法 第三十八条), or give back to the window with words. A person
 * does it; where the tier of risk asks for two, the first proposes and another one confirms.
 */
export const decide = verb({
  name: 'decide',
  roles: ['approver'],
  from: ['accepted', 'in_review'],
  input: DecideInput,
  does: async (input, scene) => {
    const { history, person, deps } = scene
    if (input.decision === 'return') return giveBack(input.opinion)
    if (input.decision === 'approve') ensureApprovable(input, scene)
    else ensureReasoned(input, scene)
    const advice = await deps.advise(input.decision, scene)
    const isAgainst = advice !== null && isOpposed(advice.suggestion, input.decision)
    if (isAgainst && !input.overridden) throw wrongInput('overridden.reason', advice.against)
    const { proposed } = history
    const needsTwo = proposed !== null || advice?.needsSecond === true
    const isConfirmed = proposed !== null && proposed.by !== person.id && proposed.decision === input.decision
    const about = {
      result: input.decision,
      overridden: input.overridden !== undefined,
      unread: advice ? !isAgainst && advice.unopened.length > 0 : input.unread,
      ...(advice && { hint: advice.suggestion, tier: advice.tier, unopened: advice.unopened.length }),
    }
    const kept = {
      opinion: input.opinion,
      ...(input.overridden && { override: input.overridden.reason }),
      ...(input.reasons.length > 0 && { reasons: input.reasons }),
    }
    if (needsTwo && !isConfirmed) return { to: 'in_review', event: { type: 'propose_decision', data: about, kept } }
    return {
      to: input.decision === 'approve' ? 'approved' : 'refused',
      set: { claimedBy: null },
      event: { type: 'decide', data: { ...about, first: proposed?.by ?? null }, kept },
      notice: input.decision === 'approve' ? approvalNotice(input, scene) : refusalNotice(input, scene),
    }
  },
})

/** A hint that asks for a person's own look is no hint against either. */
const isOpposed = (suggestion: Suggestion, decision: 'approve' | 'refuse'): boolean =>
  suggestion !== 'needs_review' && suggestion !== decision

/** Gives a case back to the window (退回收件): the clocks go on. */
const giveBack = (reason: string): Doing => ({
  to: 'accepted',
  set: { claimedBy: null },
  event: { type: 'return', data: {}, kept: { words: reason } },
})

/** Nothing is approved while papers are still to come, nor against what the applicant states of a condition without a reason. */
function ensureApprovable({ overridden }: DecideInput, { history, service, record, today }: Scene): void {
  const open = history.tolerated?.open ?? []
  if (open.length > 0) {
    const names = open.map((id) => service.materials.find((one) => one.id === id)?.name ?? id)
    throw barred('papers_to_come', `容缺的材料还没有补齐：${names.join('、')}。补齐后才能准予`, { materialIds: open })
  }
  const judged = new Map(verdictOf(service, record.draft.facts, today).conditions.map(({ id, state }) => [id, state]))
  const unmet = service.conditions.filter(
    ({ id, effect = 'decides' }) => effect === 'decides' && judged.get(id) === 'unmet',
  )
  if (unmet.length > 0 && !overridden)
    throw barred(
      'condition_unmet',
      `按申报的情况，有${unmet.length}项条件不符合：${unmet.map(({ text }) => text).join('、')}。核实后确要准予，请写明理由（overridden.reason）`,
      { conditions: unmet.map(({ id }) => id) },
    )
}

/** Each reason answers a condition of the service, and what the applicant said is answered. */
function ensureReasoned({ reasons, answer }: DecideInput, { service, history }: Scene): void {
  const unknown = reasons.findIndex(({ conditionId }) => !service.conditions.some(({ id }) => id === conditionId))
  if (unknown >= 0) throw wrongInput(`reasons.${unknown}.conditionId`, '这件事没有这一项条件')
  if (history.objections.length > 0 && answer === '')
    throw wrongInput('answer', '申请人陈述申辩过，不予的决定要写明怎么看待他的意见')
}
