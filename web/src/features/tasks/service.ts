import type { Office, Task, TaskList, TaskQuery } from '../../../../src/contract/index.ts'
import { getJson, postJson } from '../../lib/api.ts'

export const PAGE_SIZE = 20
export type Shown = { state: TaskQuery['state']; source?: string; page: number }

export const fetchTasks = ({ state, source, page }: Shown, signal?: AbortSignal) =>
  getJson<TaskList>('/api/tasks', { state, source, page, pageSize: PAGE_SIZE }, signal)
export const closeTask = (id: string, note: string) =>
  postJson<Task>(`/api/tasks/${encodeURIComponent(id)}/close`, { note })
export const fetchOffices = (signal?: AbortSignal) =>
  getJson<{ offices: Pick<Office, 'id' | 'name'>[] }>('/api/offices', {}, signal)
