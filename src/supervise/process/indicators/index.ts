import type { Calendar } from '../../../calendar/index.ts'
import { ACCEPTANCE } from './acceptance.ts'
import type { CountedIndicator } from './count.ts'
import { ORDER } from './order.ts'
import { PROMISES } from './promises.ts'
import { ratings } from './ratings.ts'
import { TIME } from './time.ts'

export type { CountedIndicator } from './count.ts'

/** All indicators that the events can carry; name, unit, definition and tiers stand in knowledge/supervise/indicators.yaml. */
export const indicatorsOf = (calendar: Calendar): CountedIndicator[] => [
  ...TIME,
  ...ACCEPTANCE,
  ...ORDER,
  ...ratings(calendar),
  ...PROMISES,
]
