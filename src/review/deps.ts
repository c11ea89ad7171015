import type { CaseDeps, CaseRecord, OpenTask } from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { CheckResult, Contradicting, FactAnswer, RegisterFact, ServiceDocument } from '../contract/index.ts'
import type { ChatModel } from '../model/index.ts'
import type { Precedents } from './precedents.ts'
import type { SettingsRepository } from './settings.repository.ts'

/** What the papers and the application tell differently; intake's own comparing, handed in by `app`. */
export type Comparing = (kept: {
  service: ServiceDocument
  facts: Record<string, FactAnswer>
  applicant: Record<string, string>
  documents: CheckResult['documents']
  today: string
}) => Contradicting[]

/** What registers say of a case, as asked now; where none is connected, nothing. Only their word makes a decision by itself possible. */
export type Registers = (record: CaseRecord, service: ServiceDocument) => Promise<RegisterFact[]>

/** What weighing a case stands on, beside the case. */
export type WeighDeps = {
  catalogue: Pick<Catalogue, 'review' | 'calendars'>
  formLayout: CaseDeps['formLayout']
  compare: Comparing
  registers: Registers
  /** Whether any register is connected at all. */
  hasRegisters: boolean
  precedents: Precedents
}

export type ReviewDeps = WeighDeps & {
  cases: CaseDeps
  settings: SettingsRepository
  openTask: OpenTask
  /** Null where none is configured. */
  chatModel: ChatModel | null
  modelTimeoutMs: number
  /** A number from 0 to 1: which automatic decisions a person looks at afterwards. */
  chance: () => number
}
