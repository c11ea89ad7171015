import { type CaseDeps, officeOfCase, taskOpener } from '../cases/index.ts'
import type { AlertFile } from '../contract/index.ts'
import type { AlertDeps } from '../supervise/index.ts'

/** Alerts that come before a term is over; once it is over, the case has a task of its own. */
const BEFORE_DUE = new Set(['promise-near', 'answer-late'])

/** Whoever handles a case of ours is told by a task while there is still time; one per case and rule. */
export const createAlertTasks =
  (cases: CaseDeps, { rules }: Pick<AlertFile, 'rules'>): NonNullable<AlertDeps['opened']> =>
  async (alerts) => {
    const openTask = taskOpener({
      tasks: cases.cases.tasks,
      words: cases.catalogue.handling.progress.tasks,
      calendars: cases.catalogue.calendars,
      now: cases.clock.now,
    })
    for (const { id, key, rule, subject, evidence, dueOn } of alerts) {
      if (subject.source !== 'own' || !subject.caseId || !BEFORE_DUE.has(rule)) continue
      const found = await officeOfCase(subject.caseId, cases)
      if (!found) continue
      const title = rules.find((one) => one.id === rule)?.title ?? rule
      await openTask({
        source: 'alert',
        detail: `${title}：${evidence.text}，办件编号${found.number}`,
        caseId: subject.caseId,
        about: id,
        owner: { role: rule === 'answer-late' ? 'clerk' : 'approver', office: found.office, person: null },
        ...(dueOn && { dueOn }),
        key,
      })
    }
  }
