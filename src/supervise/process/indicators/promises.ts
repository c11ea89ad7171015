import { type CountedIndicator, one, received } from './count.ts'

/** P29, P30: promises in place of papers, and what became of the hints; only our own trail tells. */
export const PROMISES: CountedIndicator[] = [
  {
    id: 'P29',
    day: ({ acceptedDay }) => acceptedDay,
    count: ({ promise }) => (promise && promise.kept !== null ? [one(!promise.kept), 1] : null),
  },
  { id: 'P30', day: received, count: ({ hints }) => (hints ? [hints.taken, hints.shown] : null) },
]
