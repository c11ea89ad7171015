import type { Catalogue } from '../catalogue/index.ts'
import type { FactAnswer, FormFieldFile, Person, ServiceDocument } from '../contract/index.ts'
import type { Blobs, PaperLimits, Parts, Scanner } from '../files/index.ts'
import type { Clock, Logger } from '../shared/index.ts'
import type { CaseRecord } from './case.ts'
import type { Actor, CasesRepository } from './cases.repository.ts'
import type { OfficesRepository } from './offices.repository.ts'
import type { UploadsRepository } from './uploads.repository.ts'
import type { WalletRepository } from './wallet.repository.ts'

/** What the verbs stand on; `app` builds it once. */
export type CaseDeps = {
  cases: CasesRepository
  wallet: WalletRepository
  uploads: UploadsRepository
  blobs: Blobs
  parts: Parts
  scanner: Scanner
  catalogue: Pick<Catalogue, 'services' | 'calendars' | 'applying' | 'handling'>
  /** Layout of forms: which field of the form says who applies. */
  formLayout: FormFieldFile
  offices: OfficesRepository
  /** Code of the region this house serves. */
  region: string
  /** Name and office of an account; null for nobody. */
  nameOf: (personId: string) => Promise<{ name: string; officeName: string | null } | null>
  /** Whether a second person has to confirm a decision (by the tier of risk); nobody has to where nothing says so. */
  needsSecond: (decision: 'approve' | 'refuse', record: CaseRecord, service: ServiceDocument) => Promise<boolean>
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
