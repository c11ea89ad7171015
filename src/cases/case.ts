import type { CaseDocument, CaseState, Difference, Draft, Receipt } from '../contract/index.ts'
import { canonical } from './events.ts'

/** A case as the use cases see it: what is sealed in the table is open here. */
export type CaseRecord = {
  id: string
  ownerId: string
  serviceId: string
  serviceVersion: string
  department: string
  state: CaseState
  version: number
  draft: Draft
  createdAt: Date
  changedAt: Date
  submittedAt: Date | null
  /** Where it was handed to another office; null: the competent one by its service. */
  office: string | null
  claimedBy: string | null
  /** 0 nothing known, higher first. */
  risk: number
  nextDue: string | null
}

/** A paper of a case; `blob` is where its content lies. */
export type CasePaper = {
  id: string
  caseId: string
  materialId: string | null
  blob: string
  name: string
  type: CaseDocument['type']
  mime: string
  size: number
  pages: number | null
  scan: CaseDocument['scan']
  walletId: string | null
  addedAt: Date
}

/** A receipt as it is kept: the whole text at the moment of handing in. */
export type ReceiptRecord = {
  number: string
  caseId: string
  office: string
  day: string
  seq: number
  at: Date
  nextBy: string | null
  receipt: Receipt
}

const DAY_MS = 86_400_000

/** When a draft that nobody touches is removed. */
export const expiryOf = (
  { state, changedAt }: Pick<CaseRecord, 'state' | 'changedAt'>,
  draftDays: number,
): Date | null => (state === 'draft' ? new Date(changedAt.getTime() + draftDays * DAY_MS) : null)

export const isSameDraft = (a: Draft, b: Draft): boolean => canonical(a) === canonical(b)

/** The cells in which two drafts differ. */
export function differencesOf(yours: Draft, current: Draft): Difference[] {
  return (['facts', 'applicant'] as const).flatMap((part) => {
    const keys = [...new Set([...Object.keys(yours[part]), ...Object.keys(current[part])])].sort()
    return keys
      .map((key) => ({ path: `${part}.${key}`, yours: yours[part][key], current: current[part][key] }))
      .filter((cell) => canonical(cell.yours) !== canonical(cell.current))
  })
}
