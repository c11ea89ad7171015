import { createCalendar } from '../calendar/index.ts'
import type { Person } from '../contract/index.ts'
import { dayOf } from '../shared/index.ts'
import type { CasePaper, CaseRecord } from './case.ts'
import { clockOf } from './clocks.ts'
import type { CaseDeps } from './deps.ts'
import { caseNotFound } from './errors.ts'
import type { TrailEntry } from './events.ts'
import { historyOf } from './history.ts'
import { knownOffice, type OfficeBook, officeBook } from './offices.ts'
import { serviceOf } from './present.ts'
import type { Look } from './verbs/verb.ts'

/** The offices as they are registered now. */
export async function readOffices({
  offices,
  catalogue,
  region,
}: Pick<CaseDeps, 'offices' | 'region'> & {
  catalogue: Pick<CaseDeps['catalogue'], 'services' | 'handling'>
}): Promise<OfficeBook> {
  const known = (await offices.list()).map((office) => knownOffice(office, catalogue.handling.offices))
  return officeBook(known, { services: catalogue.services, region })
}

/** Whether somebody may see a case: the applicant; clerks and approvers of its office once it is handed in; supervisors then too. */
export function maySee(person: Person, record: CaseRecord, book: OfficeBook): boolean {
  if (record.ownerId === person.id) return true
  if (record.state === 'draft') return false
  return person.role === 'supervisor' || book.mayHandle(person, record)
}

export function ensureSeen(record: CaseRecord | null, person: Person, book: OfficeBook): CaseRecord {
  if (!record || !maySee(person, record, book)) throw caseNotFound()
  return record
}

/** A case with its history and clocks, for whoever looks at it at an instant. */
export function lookAt(
  record: CaseRecord,
  {
    events,
    papers,
    person,
    book,
    at,
  }: { events: readonly TrailEntry[]; papers: readonly CasePaper[]; person: Person; book: OfficeBook; at: Date },
  { catalogue }: Pick<CaseDeps, 'catalogue'>,
): Look {
  const history = historyOf(events)
  const service = serviceOf(catalogue, record.serviceId)
  const calendar = createCalendar(catalogue.calendars)
  const today = dayOf(at)
  const words = catalogue.handling
  const clock = clockOf({ state: record.state, history, service, today, calendar, words: words.progress.clock })
  return { record, history, papers, service, clock, today, calendar, person, office: book.ofCase(record), words }
}
