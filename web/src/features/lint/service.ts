import type {
  Call,
  Contacts,
  KnowledgeChanges,
  LinkRun,
  LintProposal,
  LintProposals,
  LintResponse,
  ProposalRun,
} from '../../../../src/contract/index.ts'
import { getJson, postJson } from '../../lib/api.ts'

/** A list that was sent for inspection; null for what the server has loaded. */
export type Sent = { name: string; services: unknown } | null

export const inspect = (sent: Sent, signal?: AbortSignal) =>
  postJson<LintResponse>(
    '/api/supervise/catalogue/lint',
    sent ? { services: sent.services, withLoaded: true } : {},
    signal,
  )

export const fetchChanges = (page: number, signal?: AbortSignal) =>
  getJson<KnowledgeChanges>('/api/supervise/changes', { page }, signal)

const PROPOSALS = '/api/supervise/catalogue/proposals'
export const fetchProposals = (state: string, page: number, signal?: AbortSignal) =>
  getJson<LintProposals>(PROPOSALS, { state, page }, signal)
export const askModel = (serviceId: string) => postJson<ProposalRun>(PROPOSALS, { serviceIds: [serviceId] })
export const settleProposal = (id: string, verb: 'accept' | 'dismiss', note: string) =>
  postJson<LintProposal>(`${PROPOSALS}/${encodeURIComponent(id)}/${verb}`, { note })

export const fetchContacts = (signal?: AbortSignal) => getJson<Contacts>('/api/supervise/contacts', {}, signal)
export const checkLinks = () => postJson<LinkRun>('/api/supervise/contacts/check', {})
export const recordCall = (call: Call) => postJson<{ recorded: true }>('/api/supervise/contacts/calls', call)
