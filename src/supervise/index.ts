import { registerLint } from './lint.routes.ts'

export { type LintDeps, lintCatalogue } from './lint/lint.ts'
export { lintFiles } from './lint/lint-files.ts'
export { probe, type Views } from './lint/probe.ts'
export { sarifOf } from './lint/sarif.ts'
export { LINT_PATH } from './lint.routes.ts'
export { citedBy } from './stale/cited-by.ts'
export { type Holdings, staleAfter } from './stale/stale-after.ts'

type Deps = Parameters<typeof registerLint>[0]

/** The sixth room: the catalogue is sound, and no case is lost. */
export function registerSupervise(deps: Deps) {
  registerLint(deps)
}
