import { type CountedIndicator, decided, isOpen, one, received } from './count.ts'

/** 行政许可法 第三十二条第四项: everything that is missing is told within five days. */
const ANSWER_DAYS = 5
/** 行政许可法 第四十四条: delivered within ten days of the decision. */
const DELIVERY_DAYS = 10
/** An open case is near its end when no more than this share of the promise is left. */
const NEAR = 0.3

/** P01–P08: clocks. */
export const TIME: CountedIndicator[] = [
  {
    id: 'P01',
    day: 'open',
    count: (c) => {
      const promised = c.used.promised
      if (!isOpen(c) || !promised || promised.of <= 0) return null
      const left = (promised.of - promised.used) / promised.of
      return [one(left <= NEAR && promised.late !== true), 1]
    },
  },
  {
    id: 'P02',
    day: decided,
    count: ({ used, decidedDay }) => (decidedDay && used.promised ? [one(used.promised.late === true), 1] : null),
  },
  {
    id: 'P03',
    day: (c) => c.decidedDay ?? c.acceptedDay,
    count: ({ used }) => (used.statutory ? [one(used.statutory.late === true), 1] : null),
  },
  {
    id: 'P04',
    day: received,
    count: ({ receivedDay, answerDays }) => (receivedDay ? [one((answerDays ?? 0) > ANSWER_DAYS), 1] : null),
  },
  {
    id: 'P05',
    day: decided,
    count: ({ decidedDay, deliveryDays }) => (decidedDay ? [one((deliveryDays ?? 0) > DELIVERY_DAYS), 1] : null),
  },
  { id: 'P06', day: received, count: ({ steps, stepsStalled }) => (steps > 0 ? [stepsStalled, steps] : null) },
  {
    id: 'P07',
    day: decided,
    count: ({ decidedDay, used }) => (decidedDay && used.workingDays !== null ? [used.workingDays, 1] : null),
  },
  {
    id: 'P07.faster',
    day: decided,
    count: ({ decidedDay, used }) =>
      decidedDay && used.statutory && used.statutory.of > 0
        ? [used.statutory.of - used.statutory.used, used.statutory.of]
        : null,
  },
  {
    id: 'P08',
    day: decided,
    count: ({ decidedDay, used }) =>
      decidedDay && used.promised ? [one(used.promised.used < used.promised.of), 1] : null,
  },
]
