import type { Calendar } from '../../calendar/index.ts'
import type { AlertTier } from '../../contract/index.ts'
import { dayAt } from '../process/days.ts'
import type { CaseMeasures } from '../process/measures.ts'
import type { Signal } from './signals.ts'

type Raised = { tier: AlertTier; numerator: number; denominator: number; unit: string; slots: Signal['slots'] }
type CaseRule = { id: string; of: (one: CaseMeasures, context: { calendar: Calendar; today: string }) => Raised | null }

const ANSWER_DAYS = 5
const MEND_DAYS = 15
const days = (numerator: number, denominator: number) => ({ numerator, denominator, unit: '工作日' })
/** The tier of the last line that has been passed. */
const tierBy = (value: number, [yellow, orange, red]: readonly [number, number, number]): AlertTier | null =>
  value > red ? 'red' : value >= orange ? 'orange' : value >= yellow ? 'yellow' : null

/** One rule per way in which a single case goes wrong, by the lines of the handbook. */
export const CASE_RULES: CaseRule[] = [
  {
    id: 'promise-near',
    of: ({ used: { promised }, acceptedDay, closed }) => {
      if (!promised || !acceptedDay || closed || promised.of <= 0 || promised.late !== false) return null
      const left = promised.of - promised.used
      const tier =
        left <= 0
          ? 'orange'
          : left / promised.of <= 0.1 || left <= 1
            ? 'orange'
            : left / promised.of <= 0.3
              ? 'yellow'
              : null
      const due = left <= 0 ? '今天到期' : `还剩${left}个`
      return tier && { tier, ...days(promised.used, promised.of), slots: { of: promised.of, used: promised.used, due } }
    },
  },
  {
    id: 'promise-over',
    of: ({ used: { promised, statutory }, closed }) =>
      promised?.late && !closed && !statutory?.late
        ? { tier: 'orange', ...days(promised.used, promised.of), slots: { of: promised.of, used: promised.used } }
        : null,
  },
  {
    id: 'statutory-over',
    of: ({ used: { statutory }, closed }) =>
      statutory?.late && !closed
        ? { tier: 'red', ...days(statutory.used, statutory.of), slots: { of: statutory.of, used: statutory.used } }
        : null,
  },
  {
    id: 'answer-late',
    of: ({ receivedDay, respondedDay, answerDays }) => {
      if (!receivedDay || respondedDay || answerDays === null) return null
      const tier = tierBy(answerDays, [4, ANSWER_DAYS, ANSWER_DAYS])
      return tier && { tier, ...days(answerDays, ANSWER_DAYS), slots: { days: answerDays } }
    },
  },
  {
    id: 'delivery-late',
    of: ({ decidedDay, deliveredDay, deliveryDays }) => {
      if (!decidedDay || deliveredDay || deliveryDays === null) return null
      const tier = tierBy(deliveryDays, [7, 9, 10])
      return tier && { tier, ...days(deliveryDays, 10), slots: { days: deliveryDays } }
    },
  },
  {
    id: 'backdated',
    of: ({ outOfOrder, amended }) => {
      const count = outOfOrder + amended
      return count > 0 ? { tier: 'red', numerator: count, denominator: count, unit: '处', slots: { count } } : null
    },
  },
  {
    id: 'bad-rating',
    of: ({ evaluation, source }, { calendar, today }) => {
      // One of our own is a task, and an alert when the task is overdue.
      if (source === 'own' || !evaluation || evaluation.grade > 2 || evaluation.replyAt !== null) return null
      const since = calendar.workingDaysBetween(dayAt(evaluation.at), today)
      if (since === null) return null
      const tier = since > MEND_DAYS ? 'orange' : 'yellow'
      return { tier, ...days(since, MEND_DAYS), slots: { grade: evaluation.grade, days: since } }
    },
  },
]

/** Everything that is wrong with single cases now. */
export const caseSignals = (cases: readonly CaseMeasures[], context: { calendar: Calendar; today: string }): Signal[] =>
  cases.flatMap((one) =>
    CASE_RULES.flatMap(({ id, of }) => {
      const raised = of(one, context)
      if (!raised) return []
      const { tier, numerator, denominator, unit, slots } = raised
      return [
        {
          key: `${id}|${one.source}|${one.id}`,
          rule: id,
          tier,
          subject: { caseId: one.id, source: one.source, serviceId: one.serviceId, department: one.department },
          evidence: { value: numerator, numerator, denominator, unit },
          slots,
        },
      ]
    }),
  )
