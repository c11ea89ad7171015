import { asc, eq, ne } from 'drizzle-orm'
import { type Database, tables } from '../store/index.ts'
import type { CaseDeps } from './deps.ts'
import type { CaseEvent } from './events.ts'
import { readOffices } from './scene.ts'

const { cases, caseEvents } = tables

/** What happened to a case, without anything personal; `office` is the one that handles it, null where none is registered. */
export type Trail = {
  id: string
  serviceId: string
  department: string
  office: { id: string; name: string; region: string } | null
  events: CaseEvent[]
}

/** The trails of everything that was handed in, for counting. */
export const createTrails = (db: Database, deps: CaseDeps) => async (): Promise<Trail[]> => {
  const book = await readOffices(deps)
  const rows = await db
    .select({
      id: cases.id,
      serviceId: cases.serviceId,
      department: cases.department,
      office: cases.office,
      event: caseEvents,
    })
    .from(caseEvents)
    .innerJoin(cases, eq(cases.id, caseEvents.caseId))
    .where(ne(cases.state, 'draft'))
    .orderBy(asc(caseEvents.caseId), asc(caseEvents.seq))
  const trails = new Map<string, Trail>()
  for (const { event, office, ...of } of rows) {
    const trail = trails.get(of.id)
    if (trail) trail.events.push(event)
    else {
      const found = book.ofCase({ office, serviceId: of.serviceId })
      const place = found && { id: found.id, name: found.name, region: found.region }
      trails.set(of.id, { ...of, office: place, events: [event] })
    }
  }
  return [...trails.values()]
}
