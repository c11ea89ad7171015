import { type PrecheckDeps, precheck } from '../apply/index.ts'
import { tellFigures } from '../ask/index.ts'
import type { Catalogue } from '../catalogue/index.ts'
import { papersChecked } from '../intake/index.ts'
import { pointsShown } from '../review/index.ts'
import type { Views } from '../supervise/index.ts'

type Deps = Pick<PrecheckDeps, 'clock' | 'readFacts'> & { catalogue: Catalogue }

/** What each room really makes of a service, for the supervision that compares them: every room is asked for it by its id. */
export const viewsOf = (deps: Deps): Views => ({
  answers: ({ id }) => tellFigures(id, deps),
  papers: ({ id }) => precheck(id, {}, deps).materials.map((paper) => paper.id),
  checks: ({ id }) => papersChecked(id, deps),
  points: ({ id }) => pointsShown(id, deps.catalogue, deps.clock.today()),
})
