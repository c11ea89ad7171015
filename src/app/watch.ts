import type { Accounts } from '../accounts/index.ts'
import { createAskRepository } from '../ask/index.ts'
import { type CaseDeps, heldCases, officesOf, taskOpener } from '../cases/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { LintKnowledge } from '../contract/index.ts'
import type { Database } from '../store/index.ts'
import {
  createKnownRepository,
  createScoresRepository,
  type FollowDeps,
  recordScores,
  watchKnowledge,
} from '../supervise/index.ts'
import { viewsOf } from './probe.ts'

type Needs = { cases: CaseDeps; catalogue: Catalogue; lint: LintKnowledge; db: Database }

/**
 * What sees that a service or a law changed, and what is kept under the old one; and what the lint makes of each version. `look`
 * does nothing twice for one catalogue.
 */
export function createKnowledgeWatch({ cases, catalogue, lint, db }: Needs) {
  const known = createKnownRepository(db, cases.region)
  const scores = createScoresRepository(db)
  const { clock } = cases
  const deps = {
    known,
    catalogue,
    held: (serviceId: string) => heldCases(serviceId, cases),
    answersCiting: createAskRepository(db).listCiting,
    offices: () => officesOf(cases),
    openTask: openerOf(cases),
    clock,
  }
  let lookedAt: Catalogue | undefined
  return {
    known,
    scores,
    /** The changes alone. */
    changes: () => watchKnowledge(deps),
    async look() {
      if (lookedAt === catalogue) return
      await watchKnowledge(deps)
      const { services, laws } = catalogue
      const inspecting = { knowledge: lint, laws, today: clock.today(), views: viewsOf({ catalogue, clock }) }
      await recordScores({ repository: scores, services, lint: inspecting, clock })
      lookedAt = catalogue
    },
  }
}

const openerOf = ({ cases, catalogue, clock }: CaseDeps) =>
  taskOpener({
    tasks: cases.tasks,
    words: catalogue.handling.progress.tasks,
    calendars: catalogue.calendars,
    now: clock.now,
  })

/** What findings are followed by: scores, tasks, districts. */
export const createFollowDeps = ({
  cases,
  accounts,
  scores,
}: {
  cases: CaseDeps
  accounts: Pick<Accounts, 'repository'>
  scores: FollowDeps['scores']
}): FollowDeps => ({
  scores,
  services: cases.catalogue.services,
  openTask: openerOf(cases),
  clock: cases.clock,
  findPerson: async (email) => {
    const found = await accounts.repository.findByEmail(email)
    return found && !found.disabled ? found : null
  },
  hasOffice: async (id) => (await accounts.repository.findOffice(id)) !== null,
})
