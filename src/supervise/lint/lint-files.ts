import type { LintFinding, LintResponse } from '../../contract/index.ts'
import { readLists } from './files.ts'
import { findingOf } from './finding.ts'
import { type LintDeps, lintCatalogue } from './lint.ts'
import { countByRule } from './score.ts'

/** Inspects the documents of files and folders, each finding with file and line. Throws ENOENT where a path is missing. */
export async function lintFiles(
  paths: string[],
  deps: LintDeps,
  { proposals = false }: { proposals?: boolean } = {},
): Promise<LintResponse> {
  const { services, broken, locate } = await readLists(paths)
  const report = await lintCatalogue({ services, proposals }, deps)
  const unread = broken.map((fault) => unreadable(fault, deps))
  const findings = [...unread, ...locate(report.findings)]
  const counts = { ...report.score.counts, error: report.score.counts.error + unread.length }
  return { ...report, findings, byRule: countByRule(findings, deps.knowledge), score: { ...report.score, counts } }
}

function unreadable(
  { file, line, message }: { file: string; line: number; message: string },
  { knowledge }: LintDeps,
): LintFinding {
  const fault = { path: '', say: 'unreadable', with: { message } }
  return { ...findingOf('L00', fault, file, knowledge), file, line }
}
