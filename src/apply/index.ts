import { registerDraft } from './draft/draft.routes.ts'
import { registerPrecheck } from './precheck.routes.ts'

export { checkFacts } from './check-facts.ts'
export { type PrecheckDeps, precheck } from './precheck.usecase.ts'
export { interview, type Terminal } from './terminal.ts'
export { resultLines } from './terminal-result.ts'

/** The third room: pre-check, and the papers written for people. */
export function registerApply(deps: Parameters<typeof registerPrecheck>[0] & Parameters<typeof registerDraft>[0]) {
  registerPrecheck(deps)
  registerDraft(deps)
}
