import { type CaseDeps, createDecidedCases, taskOpener } from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { contradictionsIn } from '../intake/index.ts'
import type { NamedEmbeddings } from '../retrieval/index.ts'
import {
  createPrecedents,
  createSettingsRepository,
  type Registers,
  type ReviewDeps,
  type WeighDeps,
} from '../review/index.ts'
import type { Logger } from '../shared/index.ts'
import type { Database } from '../store/index.ts'
import type { Vault } from '../vault/index.ts'

type Known = Parameters<typeof contradictionsIn>[1] & Pick<Catalogue, 'review' | 'calendars' | 'forms'>

/** What weighing a case stands on. Where no register is connected, only papers and people bear witness. */
export const createWeighDeps = ({
  catalogue,
  db,
  vault,
  embeddings,
  logger,
  registers,
}: {
  catalogue: Known
  db: Database
  vault: Vault
  embeddings: NamedEmbeddings
  logger: Logger
  registers?: Registers
}): WeighDeps => ({
  catalogue,
  formLayout: catalogue.forms.layout,
  compare: (kept) => contradictionsIn(kept, catalogue),
  registers: registers ?? (async () => []),
  hasRegisters: registers !== undefined,
  precedents: createPrecedents({
    ...{ decidedCases: createDecidedCases(db, vault), embeddings, logger },
    words: catalogue.review.words.contradiction,
  }),
})

/** The same with the cases themselves, for the approver's page and automatic decisions. */
export const createReviewDeps = (
  weighing: WeighDeps,
  { cases, db, ...model }: { cases: CaseDeps; db: Database } & Pick<ReviewDeps, 'chatModel' | 'modelTimeoutMs'>,
): ReviewDeps => ({
  ...weighing,
  ...model,
  cases,
  settings: createSettingsRepository(db),
  openTask: taskOpener({
    tasks: cases.cases.tasks,
    words: cases.catalogue.handling.progress.tasks,
    calendars: cases.catalogue.calendars,
    now: cases.clock.now,
  }),
  chance: Math.random,
})
