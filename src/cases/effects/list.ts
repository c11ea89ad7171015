import type { Effect } from './effect.ts'
import { taskOfBadRating } from './task-of-bad-rating.ts'
import { taskOfObjection } from './task-of-objection.ts'
import { tellApplicant } from './tell-applicant.ts'

/** What follows from the steps of a case. */
export const EFFECTS: readonly Effect[] = [taskOfObjection, taskOfBadRating, tellApplicant]
