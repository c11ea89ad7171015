import { createAskRepository } from '../ask/index.ts'
import { type CaseDeps, heldCases, officesOf, taskOpener } from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Database } from '../store/index.ts'
import { createKnownRepository, watchKnowledge } from '../supervise/index.ts'

/** What sees that a service or a law changed, and what is kept under the old one. `look` does nothing twice for one catalogue. */
export function createKnowledgeWatch({
  cases,
  catalogue,
  db,
}: {
  cases: CaseDeps
  catalogue: Catalogue
  db: Database
}) {
  const known = createKnownRepository(db, cases.region)
  const deps = {
    known,
    catalogue,
    held: (serviceId: string) => heldCases(serviceId, cases),
    answersCiting: createAskRepository(db).listCiting,
    offices: () => officesOf(cases),
    openTask: openerOf(cases),
    clock: cases.clock,
  }
  let lookedAt: Catalogue | undefined
  return {
    known,
    async look() {
      if (lookedAt === catalogue) return
      await watchKnowledge(deps)
      lookedAt = catalogue
    },
  }
}

export const openerOf = ({ cases, catalogue, clock }: CaseDeps) =>
  taskOpener({
    tasks: cases.tasks,
    words: catalogue.handling.progress.tasks,
    calendars: catalogue.calendars,
    now: clock.now,
  })
