import type { CaseMeasures } from './measures.ts'

const HOUR_MS = 3_600_000
/** More decisions of one officer within an hour are too many to have been looked at. */
const DECISIONS_PER_HOUR = 30

/** Fills in what shows only when cases are seen together: papers held already, decisions in a burst, ratings given at one stroke. */
export function annotate(measures: readonly CaseMeasures[]): void {
  markHeldPapers(measures)
  markBursts(measures)
  markOddRatings(measures)
}

/** A paper is held when the same applicant has handed in the same content before. */
function markHeldPapers(measures: readonly CaseMeasures[]) {
  const handedIn = measures
    .flatMap((one) => (one.applicant === null ? [] : one.papers.map((paper) => ({ one, ...paper }))))
    .sort((a, b) => a.at - b.at)
  const held = new Set<string>()
  for (const one of measures) one.papersHeld = 0
  for (const { one, hash } of handedIn) {
    const key = `${one.applicant} ${hash}`
    if (held.has(key)) one.papersHeld++
    held.add(key)
  }
}

function markBursts(measures: readonly CaseMeasures[]) {
  const byOfficerHour = new Map<string, CaseMeasures['actions']>()
  for (const { actions, officer } of measures)
    for (const action of actions) {
      if (action.what !== 'decide') continue
      const key = `${action.by ?? officer} ${Math.floor(action.at / HOUR_MS)}`
      const group = byOfficerHour.get(key)
      if (group) group.push(action)
      else byOfficerHour.set(key, [action])
    }
  for (const actions of byOfficerHour.values())
    if (actions.length > DECISIONS_PER_HOUR) for (const action of actions) action.unusual = true
}

/** Good ratings of one officer in the same second, or none that was given freely. */
function markOddRatings(measures: readonly CaseMeasures[]) {
  const rated = measures.filter((one) => one.evaluation !== null)
  const together = new Map<string, number>()
  const keyOf = ({ officer, window, evaluation }: CaseMeasures) =>
    `${officer ?? window} ${Math.floor((evaluation?.at ?? 0) / 1000)}`
  for (const one of rated) together.set(keyOf(one), (together.get(keyOf(one)) ?? 0) + 1)
  for (const one of rated)
    one.evaluationOdd =
      (one.evaluation?.grade ?? 0) >= GOOD && (!one.evaluation?.voluntary || (together.get(keyOf(one)) ?? 0) > 1)
}

/** 非常满意 5, 满意 4, 基本满意 3; 2 and 1 are 差评 (国办发〔2019〕51号). */
export const GOOD = 3
