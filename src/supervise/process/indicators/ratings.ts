import type { Calendar } from '../../../calendar/index.ts'
import { GOOD } from '../annotate.ts'
import { dayAt } from '../days.ts'
import type { CaseMeasures } from '../measures.ts'
import { type CountedIndicator, decided, one } from './count.ts'

/** A bad rating is mended within so many working days (common local limit, 国办发〔2019〕51号 leaves it open). */
const MEND_DAYS = 15
const ratedOn = ({ evaluation }: CaseMeasures): string | null => evaluation && dayAt(evaluation.at)
const isBad = ({ evaluation }: CaseMeasures): boolean => evaluation !== null && evaluation.grade < GOOD

/** P23, P24: 好差评. */
export const ratings = (calendar: Calendar): CountedIndicator[] => [
  { id: 'P23', day: ratedOn, count: (c) => (c.evaluation ? [one(isBad(c)), 1] : null) },
  {
    id: 'P23.mended',
    day: ratedOn,
    count: (c) => {
      if (!isBad(c) || !c.evaluation) return null
      const { at, replyAt } = c.evaluation
      const days = replyAt === null ? null : calendar.workingDaysBetween(dayAt(at), dayAt(replyAt))
      return [one(days !== null && days <= MEND_DAYS), 1]
    },
  },
  {
    id: 'P23.calledBack',
    day: ratedOn,
    count: (c) => (isBad(c) ? [one(c.evaluation?.calledBackAt !== null), 1] : null),
  },
  {
    id: 'P23.voluntary',
    day: decided,
    count: (c) => (c.decidedDay ? [one(c.evaluation?.voluntary === true), 1] : null),
  },
  {
    id: 'P24',
    day: ratedOn,
    count: (c) => (c.evaluation && !isBad(c) ? [one(c.evaluationOdd), 1] : null),
  },
]
