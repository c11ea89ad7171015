import { and, asc, count, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Person, Role, Task, TaskQuery, TaskSource } from '../../contract/index.ts'
import { type Database, tables } from '../../store/index.ts'
import type { Sealer } from '../rows.ts'

const { tasks } = tables

export type NewTaskRecord = Omit<Task, 'state' | 'closed' | 'openedAt'> & {
  openedAt: Date
  /** What it is about in one word: while one about the same is open, no second one is opened. */
  key: string
}
type Queries = Pick<Database, 'select' | 'insert' | 'update'>

export const createTasksRepository = (db: Queries, { sealText, openText }: Sealer) => {
  const taskOf = (row: typeof tasks.$inferSelect): Task => ({
    id: row.id,
    source: row.source as TaskSource,
    ...(JSON.parse(openText(row.sealed, `tasks/${row.id}`)) as Pick<Task, 'title' | 'detail'>),
    caseId: row.caseId,
    about: row.about,
    owner: { role: row.role as Role, office: row.office, person: row.person },
    openedAt: row.openedAt.toISOString(),
    dueOn: row.dueOn,
    state: row.closedAt ? 'closed' : 'open',
    closed: row.closedAt && { at: row.closedAt.toISOString(), by: row.closedBy ?? '', note: row.note ?? '' },
  })

  return {
    /** Whether it was opened; false where one about the same is still open. */
    async open({ owner, title, detail, key, ...task }: NewTaskRecord): Promise<boolean> {
      const opened = await db
        .insert(tasks)
        .values({
          ...task,
          ...owner,
          open: key,
          sealed: sealText(JSON.stringify({ title, detail }), `tasks/${task.id}`),
        })
        .onConflictDoNothing()
        .returning({ id: tasks.id })
      return opened.length > 0
    },

    async list({ state, source, page, pageSize }: TaskQuery, reach: Reach): Promise<{ total: number; tasks: Task[] }> {
      const where = and(
        state === 'all' ? undefined : state === 'open' ? isNull(tasks.closedAt) : isNotNull(tasks.closedAt),
        source && eq(tasks.source, source),
        within(reach),
      )
      const [counted] = await db.select({ total: count() }).from(tasks).where(where)
      const rows = await db
        .select()
        .from(tasks)
        .where(where)
        .orderBy(sql`${tasks.dueOn} asc nulls last`, desc(tasks.openedAt), asc(tasks.id))
        .limit(pageSize)
        .offset((page - 1) * pageSize)
      return { total: counted?.total ?? 0, tasks: rows.map(taskOf) }
    },

    /** Open ones whose term was before a day. */
    async listOverdue(day: string): Promise<Task[]> {
      const where = and(isNull(tasks.closedAt), lt(tasks.dueOn, day))
      return (await db.select().from(tasks).where(where).orderBy(asc(tasks.dueOn), asc(tasks.id))).map(taskOf)
    },

    /** When a task of this source was closed, in milliseconds, by case. */
    async closedAtByCase(source: TaskSource): Promise<Map<string, number>> {
      const rows = await db
        .select({ caseId: tasks.caseId, closedAt: tasks.closedAt })
        .from(tasks)
        .where(and(eq(tasks.source, source), isNotNull(tasks.closedAt), isNotNull(tasks.caseId)))
      return new Map(rows.map(({ caseId, closedAt }) => [caseId ?? '', closedAt?.getTime() ?? 0]))
    },

    async find(id: string, reach: Reach): Promise<Task | null> {
      const [row] = await db
        .select()
        .from(tasks)
        .where(and(eq(tasks.id, id), within(reach)))
      return row ? taskOf(row) : null
    },

    /** False where it is closed already. */
    async close(id: string, { at, by, note }: { at: Date; by: string; note: string }): Promise<boolean> {
      const closed = await db
        .update(tasks)
        .set({ closedAt: at, closedBy: by, note, open: null })
        .where(and(eq(tasks.id, id), isNull(tasks.closedAt)))
        .returning({ id: tasks.id })
      return closed.length > 0
    },
  }
}

/** Whose tasks: everybody's, or those of a role and office and of oneself. */
export type Reach = 'all' | Pick<Person, 'id' | 'role' | 'office'>

function within(reach: Reach): SQL | undefined {
  if (reach === 'all') return undefined
  return or(
    eq(tasks.person, reach.id),
    and(
      eq(tasks.role, reach.role),
      isNull(tasks.person),
      or(isNull(tasks.office), reach.office === null ? undefined : eq(tasks.office, reach.office)),
    ),
  )
}
