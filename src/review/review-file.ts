import type {
  Box,
  CaseClock,
  CaseState,
  CheckResult,
  Contradicting,
  FactAnswer,
  RegisterFact,
  ReviewKnowledge,
  ServiceDocument,
} from '../contract/index.ts'

/** Everything that hints look at; they are pure over it. */
export type ReviewFile = {
  caseId: string
  number: string | null
  version: number
  state: CaseState
  service: ServiceDocument
  /** As stated, with what the window has corrected. */
  facts: Record<string, FactAnswer>
  applicant: Record<string, string>
  /** Who applies and who stands for them; '' where nobody is named. */
  who: { name: string; agent: string }
  documents: { id: string; name: string; materialId: string | null }[]
  check: (CheckResult & { at: string }) | null
  /** Papers came after the check. */
  isStale: boolean
  /** What papers and application tell differently. */
  told: Contradicting[]
  registers: RegisterFact[]
  corrections: { part: 'facts' | 'applicant'; key: string; to: FactAnswer; by: string; at: string }[]
  /** What approvers found at points, the latest last. */
  findings: { point: string; found: 'met' | 'unmet' | 'unclear'; by: string; at: string; note: string }[]
  /** Points whose evidence whoever looks has opened. */
  opened: ReadonlySet<string>
  rounds: { on: string; items: { code: string | null; materialId: string | null }[]; resubmittedOn: string | null }[]
  tolerated: { open: string[]; by: string } | null
  committed: { matters: string[]; materialIds: string[] } | null
  objections: { at: string; words: string }[]
  hearingTold: boolean
  /** Null where nobody knows. */
  isFirst: boolean | null
  clock: CaseClock
  receivedOn: string | null
  acceptedOn: string | null
  office: { reviewBody: string | null; court: string | null }
  today: string
  at: string
  knowledge: ReviewKnowledge
}

/** Where something stands on a paper of the case. */
export type Place = { documentId: string | null; page: number | null; box: Box | null }

/** The document of the case that a file of the check is; a second one of the same name carries its number: `照片 (2).jpg`. */
export function documentOf(
  { documents }: Pick<ReviewFile, 'documents'>,
  file: string | null | undefined,
): string | null {
  if (!file) return null
  const exact = documents.find(({ id, name }) => name === file || id === file)
  if (exact) return exact.id
  const [, base = '', times = '', suffix = ''] = /^(.*) \((\d+)\)(\.[^.]*)?$/.exec(file) ?? []
  return documents.filter(({ name }) => name === `${base}${suffix}`)[Number(times) - 1]?.id ?? null
}
