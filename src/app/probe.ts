import { type PrecheckDeps, precheck } from '../apply/index.ts'
import { factsOf } from '../catalogue/index.ts'
import type { Views } from '../supervise/index.ts'

/** What the rooms make of a service, for the supervision that compares them: figures of answers, and the list of papers. */
export const viewsOf = (deps: PrecheckDeps): Views => ({
  answers: factsOf,
  papers: (service) => precheck(service.id, {}, deps).materials.map(({ id }) => id),
})
