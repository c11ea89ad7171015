import type { HeldCase, OpenTask } from '../../cases/index.ts'
import type { LawTable } from '../../catalogue/index.ts'
import type { ChangeWordFile, FormOverride, ServiceDocument } from '../../contract/index.ts'
import type { Clock } from '../../shared/index.ts'
import type { KnownRepository } from './known.repository.ts'

/** What seeing changes stands on. */
export type WatchKnowledgeDeps = {
  known: KnownRepository
  catalogue: {
    services: ReadonlyMap<string, ServiceDocument>
    laws: LawTable
    forms: { services: ReadonlyMap<string, FormOverride> }
    process: { changes: ChangeWordFile }
  }
  /** Drafts and running cases of a service. */
  held: (serviceId: string) => AsyncIterable<HeldCase[]>
  /** Kept answers that cite a service, with the fields they cite. */
  answersCiting: (serviceId: string) => Promise<{ id: string; fields: string[] }[]>
  /** Offices that are competent for services, as they are registered now. */
  offices: () => Promise<(serviceId: string) => string | null>
  openTask: OpenTask
  clock: Clock
}
