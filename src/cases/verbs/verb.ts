import type { z } from 'zod'
import type { Calendar } from '../../calendar/index.ts'
import type { CaseClock, CaseState, NoticeKind, Person, Role, ServiceDocument, VerbName } from '../../contract/index.ts'
import type { CasePaper, CaseRecord } from '../case.ts'
import type { CaseTransaction, EventDraft, Outcome } from '../cases.repository.ts'
import { clockOf } from '../clocks.ts'
import type { CaseDeps } from '../deps.ts'
import type { History } from '../history.ts'
import type { KnownOffice, OfficeBook } from '../offices.ts'

/** A case as it stands before a verb, with everything that a verb may look at. */
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
  words: CaseDeps['catalogue']['handling']
}
/** `ownerName`: of the account, looked up before the transaction, in which nothing else may be asked of the store. */
export type Scene = Look & { tx: CaseTransaction; deps: CaseDeps; book: OfficeBook; ownerName: string | null }

/** A document to be issued: the values of its slots and the rows of its list. */
export type NoticeOrder = { kind: NoticeKind; slots: Record<string, string>; list?: Record<string, string>[] }

/** What a verb does: where the case goes, what else changes, the entry of the trail, the document that goes with it. */
export type Doing = {
  to?: CaseState
  set?: Omit<NonNullable<Outcome<unknown>['set']>, 'state' | 'version' | 'nextDue'>
  event: EventDraft
  notice?: NoticeOrder
}

type Shape<S extends z.ZodType> = {
  name: VerbName
  /** Who may do it. */
  roles: readonly Role[]
  /** The states in which it may be done. */
  from: readonly CaseState[]
  input: S
  /** What else stands against it, in words; null where nothing does. */
  bars?: (look: Look) => string | null
  does: (input: z.infer<S>, scene: Scene) => Promise<Doing>
}
/** A way in which a case moves on; each has a file of its own, and one list holds them all. */
export type Verb = Omit<Shape<z.ZodType>, 'does'> & { does: (input: unknown, scene: Scene) => Promise<Doing> }

export const verb = <S extends z.ZodType>({ does, ...shape }: Shape<S>): Verb => ({
  ...shape,
  does: (input, scene) => does(shape.input.parse(input), scene),
})

/** The clock as it would be with this state and history. */
export const clockWith = (
  { service, today, calendar, words }: Pick<Look, 'service' | 'today' | 'calendar' | 'words'>,
  state: CaseState,
  history: History,
): CaseClock => clockOf({ state, history, service, today, calendar, words: words.progress.clock })

/** Between acceptance and decision. */
export const UNDER_WAY = ['accepted', 'in_review', 'suspended'] as const satisfies CaseState[]
export const BEFORE_DECISION = ['received', 'supplement', ...UNDER_WAY] as const satisfies CaseState[]
