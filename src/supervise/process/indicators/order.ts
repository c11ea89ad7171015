import { type CountedIndicator, decided, one, received } from './count.ts'

/** Channels that are online from end to end. */
const ONLINE = /网|线上|在线|online|web|app|掌上|小程序|自助/i

/** P15–P17, P21: whether things were done in the system, at the time that stands there. */
export const ORDER: CountedIndicator[] = [
  { id: 'P15', day: received, count: ({ outside }) => [outside, 1] },
  {
    id: 'P16',
    day: received,
    count: ({ actions }) =>
      actions.length > 0 ? [actions.filter(({ unusual }) => unusual).length, actions.length] : null,
  },
  { id: 'P17', day: received, count: ({ outOfOrder, amended }) => [one(outOfOrder + amended > 0), 1] },
  {
    id: 'P21',
    day: decided,
    count: ({ decidedDay, channel }) => (decidedDay && channel ? [one(ONLINE.test(channel)), 1] : null),
  },
]
