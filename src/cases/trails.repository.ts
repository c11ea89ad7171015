import { asc, eq, ne } from 'drizzle-orm'
import { type Database, tables } from '../store/index.ts'
import type { CaseEvent } from './events.ts'

const { cases, caseEvents } = tables

/** What happened to a case, without anything personal. */
export type Trail = { id: string; serviceId: string; department: string; events: CaseEvent[] }

/** The trails of everything that was handed in, for counting. */
export const createTrails = (db: Database) => async (): Promise<Trail[]> => {
  const rows = await db
    .select({ id: cases.id, serviceId: cases.serviceId, department: cases.department, event: caseEvents })
    .from(caseEvents)
    .innerJoin(cases, eq(cases.id, caseEvents.caseId))
    .where(ne(cases.state, 'draft'))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq))
  const trails = new Map<string, Trail>()
  for (const { event, ...of } of rows) {
    const trail = trails.get(of.id)
    if (trail) trail.events.push(event)
    else trails.set(of.id, { ...of, events: [event] })
  }
  return [...trails.values()]
}
