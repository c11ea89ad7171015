import { StartReviewInput } from '../../contract/index.ts'
import { verb } from './verb.ts'

/** Begins the review (审查); of a case that came back, what was asked is answered with it. */
export const startReview = verb({
  name: 'start-review',
  roles: ['clerk', 'approver'],
  from: ['accepted'],
  input: StartReviewInput,
  does: async ({ note }) => ({
    to: 'in_review',
    set: { claimedBy: null },
    event: { type: 'start_review', data: { step: '审查' }, kept: note ? { words: note } : undefined },
  }),
})
