import { createRoute, z } from '@hono/zod-openapi'
import { CloseTask, Task, TaskList, TaskQuery } from '../../contract/index.ts'
import { type HttpApp, jsonAnswer, jsonBody, signedIn, type WhoIs } from '../../http/index.ts'
import type { CaseDeps } from '../deps.ts'
import { closeTask, listTasks } from './tasks.ts'

/** Tasks: what nobody may leave without an answer. */
export function registerTasks({ app, deps, whoIs }: { app: HttpApp; deps: CaseDeps; whoIs: WhoIs }) {
  const staff = signedIn(whoIs, ['clerk', 'approver', 'supervisor', 'admin'])

  const listRoute = createRoute({
    method: 'get',
    path: '/api/tasks',
    description: '我和我机构的任务，先到期的在前；督查和管理员看全部',
    middleware: staff,
    request: { query: TaskQuery },
    responses: jsonAnswer(TaskList, '任务'),
  })
  app.openapi(listRoute, async (c) =>
    c.json(await listTasks(c.req.valid('query'), { person: c.get('person'), deps }), 200),
  )

  const closeRoute = createRoute({
    method: 'post',
    path: '/api/tasks/{id}/close',
    description: '办结，写明怎么处理的',
    middleware: staff,
    request: { params: z.object({ id: z.string() }), ...jsonBody(CloseTask) },
    responses: jsonAnswer(Task, '办结的任务'),
  })
  app.openapi(closeRoute, async (c) => {
    const { note } = c.req.valid('json')
    return c.json(await closeTask(c.req.valid('param').id, note, { person: c.get('person'), deps }), 200)
  })
}
