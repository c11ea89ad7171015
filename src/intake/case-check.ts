import { type CaseDeps, papersToCheck, recordCheck } from '../cases/index.ts'
import type { CheckResult, Person } from '../contract/index.ts'
import { type CheckDeps, checkPapers, type Progress } from './check-papers.usecase.ts'
import { fileNames } from './file-names.ts'

type Options = {
  person: Person
  cases: CaseDeps
  /** Reads as for any check; what is read of papers that are kept is kept too. */
  check: CheckDeps
  signal?: AbortSignal
  onPage?: (progress: Progress) => void
}

/** Checks the papers of a case as they are now, and keeps the result with the case, with which document each file name means. */
export async function checkCase(
  caseId: string,
  { person, cases, check, ...watch }: Options,
): Promise<CheckResult & { papers: Record<string, string> }> {
  const context = { person, deps: cases }
  const { serviceId, facts, applicant, registers, papers } = await papersToCheck(caseId, context)
  const request = {
    ...{ serviceId, facts, applicant, registers },
    files: papers.map(({ name, bytes }) => ({ name, bytes })),
    materials: papers.map(({ materialId }) => materialId),
  }
  const result = await checkPapers(request, { deps: check, ...watch })
  const names = fileNames(papers.map(({ name }) => name))
  const kept = { ...result, papers: Object.fromEntries(papers.map(({ id }, i) => [names[i] ?? '', id])) }
  await recordCheck(caseId, kept, context)
  return kept
}
