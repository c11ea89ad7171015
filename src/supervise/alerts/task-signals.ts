import type { Calendar } from '../../calendar/index.ts'
import type { AlertTier, Task, TaskSource } from '../../contract/index.ts'
import { dayAt } from '../process/days.ts'
import type { Signal } from './signals.ts'

/** Tasks whose matter is followed by a rule of its own: a case past its term, an alert. */
const ELSEWHERE = new Set<TaskSource>(['overdue', 'alert'])
/** Working days past the term from which on it is no slip any more. */
const ORANGE_FROM = 3

/** 事事有回音: what somebody waits for and nobody answered in time. `today` is a plain day in Asia/Shanghai. */
export const taskSignals = (
  tasks: readonly Task[],
  { calendar, today }: { calendar: Calendar; today: string },
): Signal[] =>
  tasks.flatMap(({ id, source, title, detail, caseId, openedAt, dueOn, state }) => {
    if (state === 'closed' || dueOn === null || dueOn >= today || ELSEWHERE.has(source)) return []
    const over = calendar.workingDaysBetween(dueOn, today)
    const opened = dayAt(Date.parse(openedAt))
    const tier: AlertTier = over !== null && over >= ORANGE_FROM ? 'orange' : 'yellow'
    const numerator = calendar.workingDaysBetween(opened, today) ?? 0
    const denominator = calendar.workingDaysBetween(opened, dueOn) ?? 0
    return [
      {
        key: `task-overdue|own|${id}`,
        rule: 'task-overdue',
        tier,
        subject: { task: id, source: 'own', ...(caseId && { caseId }) },
        evidence: { value: numerator, numerator, denominator, unit: '工作日' },
        slots: { text: `${title}：${detail}`, due: dueOn },
      },
    ]
  })
