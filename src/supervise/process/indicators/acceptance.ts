import { type CountedIndicator, one, received } from './count.ts'

/** A reason shorter than this, or one that only says 材料不全, tells nobody what to do. */
const REASON_LENGTH = 10
const EMPTY_REASON = /^(材料|资料|手续)?(不全|不齐|不符|不齐全|不符合要求)[。.]?$|材料不全/

/** P09–P14, P18: how well papers are taken in. */
export const ACCEPTANCE: CountedIndicator[] = [
  { id: 'P09', day: received, count: ({ acceptedAtOnce }) => [one(acceptedAtOnce), 1] },
  { id: 'P10', day: received, count: ({ rounds }) => [one(rounds >= 1), 1] },
  { id: 'P10.repeat', day: received, count: ({ rounds }) => [one(rounds >= 2), 1] },
  {
    id: 'P11',
    day: received,
    count: ({ laterItems, laterItemsVisible }) => (laterItems > 0 ? [laterItemsVisible, laterItems] : null),
  },
  { id: 'P12', day: received, count: ({ returnReasons }) => [one(returnReasons.length > 0), 1] },
  { id: 'P12.notAccepted', day: received, count: ({ outcome }) => [one(outcome === 'not_accepted'), 1] },
  { id: 'P12.refused', day: received, count: ({ outcome }) => [one(outcome === 'refused'), 1] },
  {
    id: 'P13',
    day: received,
    count: ({ returnReasons }) =>
      returnReasons.length > 0 ? [returnReasons.filter(isEmptyReason).length, returnReasons.length] : null,
  },
  {
    id: 'P14',
    day: received,
    count: ({ suspensions, suspensionsAbused }) => (suspensions > 0 ? [suspensionsAbused, suspensions] : null),
  },
  {
    id: 'P18',
    day: received,
    count: ({ papers, papersHeld }) => (papers.length > 0 ? [papersHeld, papers.length] : null),
  },
]

const isEmptyReason = (reason: string): boolean =>
  [...reason.trim()].length < REASON_LENGTH || EMPTY_REASON.test(reason.trim())
