import type { Calendar } from '../calendar/index.ts'
import type { CaseClock, HandlingKnowledge, Person, ServiceDocument } from '../contract/index.ts'
import type { CasePaper, CaseRecord } from './case.ts'
import type { History } from './history.ts'
import type { KnownOffice } from './offices.ts'

/** A case as it stands, with everything that may be looked at. */
export type Look = {
  record: CaseRecord
  history: History
  papers: readonly CasePaper[]
  service: ServiceDocument
  clock: CaseClock
  today: string
  calendar: Calendar
  person: Person
  office: KnownOffice | null
  words: HandlingKnowledge
}
