import { join } from 'node:path'
import { loadCatalogue, loadLintKnowledge } from '../../src/catalogue/index.ts'
import type { LintFinding } from '../../src/contract/index.ts'
import { lintCatalogue } from '../../src/supervise/index.ts'

const dir = join(import.meta.dirname, '../../knowledge')
const catalogue = await loadCatalogue({ dir })
export const lintKnowledge = await loadLintKnowledge(dir)

/** Inspects documents by the shipped laws and words on 2026-11-18; nothing is loaded beside them. */
export const lint = (services: unknown[], more: { baseList?: { catalogCode: string; name: string }[] } = {}) =>
  lintCatalogue(
    { services, ...more },
    { knowledge: lintKnowledge, laws: catalogue.laws, loaded: [], today: '2026-11-18' },
  )

export const findingsOf = async (...services: unknown[]): Promise<LintFinding[]> => (await lint(services)).findings
/** The rules that speak, each with its place. */
export const rulesOf = async (...services: unknown[]): Promise<string[]> =>
  (await findingsOf(...services)).map(({ rule, path }) => `${rule} ${path}`)
