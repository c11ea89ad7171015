import { createCalendar } from '../../calendar/index.ts'
import type { CalendarFile, ProgressFile, Task, TaskSource } from '../../contract/index.ts'
import { dayOf, newId } from '../../shared/index.ts'
import type { createTasksRepository } from './tasks.repository.ts'

/** What is to be seen to, by whom; title and term come from `knowledge/cases/progress.yaml`. */
export type NewTask = {
  source: TaskSource
  /** No personal data: ids, numbers of cases, names of services. */
  detail: string
  caseId?: string | null
  about?: string | null
  owner: Task['owner']
  /** Where somebody sets the term instead of the table; a plain day. */
  dueOn?: string
  /** Tells this matter from others of the same source; while one is open, no second is opened. */
  key: string
}
export type OpenTask = (task: NewTask) => Promise<boolean>

/** Opens tasks with the given store; false where one about the same is still open. */
export const taskOpener =
  (deps: {
    tasks: Pick<ReturnType<typeof createTasksRepository>, 'open'>
    words: ProgressFile['tasks']
    calendars: readonly CalendarFile[]
    now: () => Date
  }): OpenTask =>
  ({ source, detail, caseId = null, about = null, owner, dueOn: until, key }) => {
    const at = deps.now()
    const { title = source, workingDays = 1 } = deps.words[source] ?? {}
    const dueOn = until ?? createCalendar(deps.calendars).addWorkingDays(dayOf(at), workingDays).due
    return deps.tasks.open({
      id: newId('task'),
      source,
      title,
      detail,
      caseId,
      about,
      owner,
      openedAt: at,
      dueOn,
      key: `${source}:${key}`,
    })
  }
