import type { CaseState, Draft, Receipt } from '../contract/index.ts'
import type { CasePaper, CaseRecord, ReceiptRecord } from './case.ts'

/** How rows are read and written: personal data is sealed for the row it lies in. */
export type Sealer = {
  sealText: (text: string, place: string) => string
  openText: (sealed: string, place: string) => string
  indexOf: (number: string) => string
}

type CaseRow = Omit<CaseRecord, 'draft' | 'state'> & { state: string; sealed: string; head: string; events: number }

export const sealedDraft = (draft: Draft, caseId: string, { sealText }: Sealer): string =>
  sealText(JSON.stringify(draft), `cases/${caseId}/draft`)

export function caseOf(
  { sealed, state, head: _head, events: _events, ...row }: CaseRow,
  { openText }: Sealer,
): CaseRecord {
  const draft = JSON.parse(openText(sealed, `cases/${row.id}/draft`)) as Draft
  return { ...row, state: state as CaseState, draft }
}

type PaperRow = Omit<CasePaper, 'type'> & { type: string }

export const sealedPaper = (paper: CasePaper, { sealText }: Sealer): PaperRow => ({
  ...paper,
  name: sealText(paper.name, `case_documents/${paper.id}/name`),
})

export const paperOf = (row: PaperRow, { openText }: Sealer): CasePaper => ({
  ...row,
  type: row.type as CasePaper['type'],
  name: openText(row.name, `case_documents/${row.id}/name`),
})

type ReceiptRow = Omit<ReceiptRecord, 'receipt'> & { sealed: string }

export const sealedReceipt = ({ receipt, ...row }: ReceiptRecord, { sealText }: Sealer): ReceiptRow => ({
  ...row,
  sealed: sealText(JSON.stringify(receipt), `receipts/${row.number}`),
})

export const receiptOf = ({ sealed, ...row }: ReceiptRow, { openText }: Sealer): ReceiptRecord => ({
  ...row,
  receipt: JSON.parse(openText(sealed, `receipts/${row.number}`)) as Receipt,
})

type Place = { caseId: string; seq: number }

/** Words of an entry of the trail; they are hashed as they are sealed, so that the chain can be checked without opening them. */
export const sealedKept = (kept: Record<string, unknown>, { caseId, seq }: Place, { sealText }: Sealer): string =>
  sealText(JSON.stringify(kept), `case_events/${caseId}/${seq}`)

/** Null where nothing was kept sealed, or what was cannot be opened any more: then the chain says that it was changed. */
export function keptOf(
  { data, ...place }: Place & { data: Record<string, unknown> },
  { openText }: Sealer,
): Record<string, unknown> | null {
  if (typeof data.sealed !== 'string') return null
  try {
    return JSON.parse(openText(data.sealed, `case_events/${place.caseId}/${place.seq}`)) as Record<string, unknown>
  } catch {
    return null
  }
}
