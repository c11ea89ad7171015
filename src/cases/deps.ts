import type { Catalogue } from '../catalogue/index.ts'
import type {
  FactAnswer,
  FormFieldFile,
  OutboxChannel,
  Person,
  RiskTier,
  ServiceDocument,
  Suggestion,
} from '../contract/index.ts'
import type { Blobs, PaperLimits, Parts, Scanner } from '../files/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import type { CasePaper } from './case.ts'
import type { Actor, CasesRepository, CaseTransaction } from './cases.repository.ts'
import type { Look } from './look.ts'
import type { OfficesRepository } from './offices.repository.ts'
import type { OfficeBook } from './offices.ts'
import type { ReadingsRepository } from './readings.repository.ts'
import type { UploadsRepository } from './uploads.repository.ts'
import type { WalletRepository } from './wallet.repository.ts'

/** What the verbs stand on; `app` builds it once. */
export type CaseDeps = {
  cases: CasesRepository
  wallet: WalletRepository
  uploads: UploadsRepository
  blobs: Blobs
  parts: Parts
  readings: ReadingsRepository
  /** Has a kept paper read beside the requests; a failure is nobody's who puts in a paper. */
  readSoon: (paper: Pick<CasePaper, 'blob' | 'type' | 'scan'>) => Promise<void>
  scanner: Scanner
  catalogue: Pick<Catalogue, 'services' | 'calendars' | 'applying' | 'handling'>
  /** Layout of forms: which field of the form says who applies. */
  formLayout: FormFieldFile
  offices: OfficesRepository
  /** Code of the region this house serves. */
  region: string
  /** Name and office of an account; null for nobody. */
  nameOf: (personId: string) => Promise<{ name: string; officeName: string | null } | null>
  /** What the hints say to a decision that is about to be made; null where there are none. Reads nothing but what the scene holds. */
  advise: (
    decision: 'approve' | 'refuse',
    scene: Look & { tx: CaseTransaction; book: OfficeBook },
  ) => Promise<Advice | null>
  /** By which channels applicants are told, and what sends it; nothing waits for that. */
  outbox: { channels: readonly OutboxChannel[]; soon: (caseId: string) => void }
  /** Refuses facts that are not of the service; the pre-check's own check, so that both say the same. */
  checkFacts: (service: ServiceDocument, facts: Record<string, FactAnswer>) => Record<string, FactAnswer>
  /** Fields that one can only fill in on the printed form (a signature). */
  byHand: RegExp
  /** Seals what a link says, so that nobody reads or writes one; fit for an address. `open` throws for any other text. */
  links: { seal: (text: string) => string; open: (token: string) => string }
  clock: Clock
  logger: Logger
  settings: PaperLimits & { maxFiles: number; uploadHours: number; draftDays: number }
}

/** The hints at the moment of a decision. */
export type Advice = {
  suggestion: Suggestion
  tier: RiskTier
  /** A second person has to confirm it (by the tier of risk). */
  needsSecond: boolean
  /** Points whose evidence lies on a paper that whoever decides has not opened. */
  unopened: string[]
  /** How it is said that a decision against the hint needs its reason. */
  against: string
}

/** Who does it, and with what. */
export type Context = { person: Person; deps: CaseDeps }

export const actorOf = ({ person, deps }: Context): Actor => ({
  by: person.id,
  role: person.role,
  at: deps.clock.now(),
})
/** What happens by the passing of time. */
export const systemActor = (deps: Pick<CaseDeps, 'clock'>): Actor => ({
  by: 'system',
  role: 'system',
  at: deps.clock.now(),
})
