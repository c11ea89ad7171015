import type { Task, TaskList, TaskQuery } from '../../contract/index.ts'
import { Refusal } from '../../shared/index.ts'
import type { Context } from '../deps.ts'
import type { Reach } from './tasks.repository.ts'

/** Supervisors and admins see every task, others those of their role and office and their own. */
const reachOf = ({ person }: Pick<Context, 'person'>): Reach =>
  person.role === 'supervisor' || person.role === 'admin' ? 'all' : person

export async function listTasks(query: TaskQuery, context: Context): Promise<TaskList> {
  const { page, pageSize } = query
  return { ...(await context.deps.cases.tasks.list(query, reachOf(context))), page, pageSize }
}

/** Closes a task with a note of what was done; closing it twice is a 409 that says who did. */
export async function closeTask(id: string, note: string, context: Context): Promise<Task> {
  const { person, deps } = context
  const { tasks } = deps.cases
  const task = await tasks.find(id, reachOf(context))
  if (!task) throw new Refusal({ kind: 'not_found', code: 'tasks.not_found', detail: '没有找到这个任务，请刷新再看' })
  const isFirst = await tasks.close(id, { at: deps.clock.now(), by: person.id, note })
  const closed = (await tasks.find(id, reachOf(context))) ?? task
  if (!isFirst && !(closed.closed?.by === person.id && closed.closed.note === note))
    throw new Refusal({
      kind: 'conflict',
      code: 'tasks.closed',
      detail: '这个任务已经有人办结了，请刷新看他怎么写的',
      more: { closed: closed.closed },
    })
  return closed
}
