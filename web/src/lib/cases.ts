import { useQuery } from '@tanstack/react-query'
import type {
  Case,
  CaseAdvice,
  CaseDocument,
  CaseList,
  Draft,
  NewCase,
  Receipt,
  SubmitRequest,
  Wallet,
  WalletPaper,
  WalletRemoved,
} from '../../../src/contract/index.ts'
import { getJson, postJson, sendJson } from './api.ts'

/** What belongs to a person is asked for again each time a page is opened: it may have changed on another device. */
const FRESH = { staleTime: 0, refetchOnMount: 'always' } as const

/** As many as the server gives at once. */
const MAX_LISTED = 200

const at = (id: string) => `/api/cases/${encodeURIComponent(id)}`
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` })

export const caseKey = (id: string) => ['case', id]
export const casesKey = ['cases']
export const walletKey = ['wallet']

export const readCase = (id: string, signal?: AbortSignal) => getJson<Case>(at(id), {}, signal)
export const listCases = (signal?: AbortSignal) =>
  getJson<CaseList>('/api/cases', { mine: 1, pageSize: MAX_LISTED }, signal)
export const openCase = (fresh: NewCase) => postJson<Case>('/api/cases', fresh)
export const discardCase = (id: string) => sendJson<{ removed: true }>('DELETE', at(id))
export const withdrawCase = (id: string) => postJson<Case>(`${at(id)}/withdraw`, {})

/** Saves a draft over the version it was written on. `leaving`: the page is going away, the request is not. */
export const saveDraft = (id: string, version: number, draft: Draft, { leaving = false } = {}) =>
  sendJson<Case>('PUT', `${at(id)}/draft`, draft, { headers: ifMatch(version), keepalive: leaving })

export const submitCase = (id: string, version: number, choice: SubmitRequest) =>
  sendJson<Receipt>('POST', `${at(id)}/submit`, choice, { headers: ifMatch(version) })

/** What was understood of the papers of a case so far. */
export const readAdvice = (id: string, signal?: AbortSignal) => getJson<CaseAdvice>(`${at(id)}/readings`, {}, signal)
export const placePaper = (id: string, documentId: string, materialId: string | null) =>
  sendJson<CaseDocument>('PATCH', `${at(id)}/documents/${documentId}`, { materialId })
export const removePaper = (id: string, documentId: string) =>
  sendJson<{ removed: true }>('DELETE', `${at(id)}/documents/${documentId}`)
export const uploadsAt = (id: string) => `${at(id)}/uploads`

export const reuseFromWallet = (walletId: string, caseId: string, materialId: string | null) =>
  postJson<Case>(`/api/wallet/${walletId}/use`, { caseId, ...(materialId && { materialId }), consent: true })
export const setValidity = (id: string, validUntil: string | null) =>
  sendJson<WalletPaper>('PATCH', `/api/wallet/${id}`, { validUntil })
export const removeFromWallet = (id: string) => sendJson<WalletRemoved>('DELETE', `/api/wallet/${id}`)

export const useCase = (id: string) =>
  useQuery({ queryKey: caseKey(id), queryFn: ({ signal }) => readCase(id, signal), ...FRESH })
export const useCases = () => useQuery({ queryKey: casesKey, queryFn: ({ signal }) => listCases(signal), ...FRESH })

/** 我的材料; with a case also where in it they can be used. */
export const useWallet = (caseId?: string, enabled = true) =>
  useQuery({
    enabled,
    queryKey: [...walletKey, caseId],
    queryFn: ({ signal }) => getJson<Wallet>('/api/wallet', { caseId }, signal),
    ...FRESH,
  })
