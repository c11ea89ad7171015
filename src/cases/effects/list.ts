import type { Effect } from './effect.ts'
import { taskOfBadRating } from './task-of-bad-rating.ts'
import { taskOfObjection } from './task-of-objection.ts'

/** What follows from the steps of a case; a message or a webhook would be one more. */
export const EFFECTS: readonly Effect[] = [taskOfObjection, taskOfBadRating]
