import type {
  Call,
  Contacts,
  DistrictComparisons,
  FindingTask,
  FindingTaskOpened,
  KnowledgeChanges,
  LinkRun,
  LintProposal,
  LintProposals,
  LintResponse,
  Office,
  ProposalRun,
  Scores,
  TaskList,
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

export type Line = { service?: string; department?: string }
export const fetchScores = (line: Line, signal?: AbortSignal) =>
  getJson<Scores>('/api/supervise/catalogue/scores', line, signal)
export const fetchDistricts = (signal?: AbortSignal) =>
  getJson<DistrictComparisons>('/api/supervise/catalogue/districts', {}, signal)
export const giveFinding = (given: FindingTask) =>
  postJson<FindingTaskOpened>('/api/supervise/catalogue/findings/give', given)
/** Findings that were given to somebody and are not done. */
export const fetchGiven = (signal?: AbortSignal) =>
  getJson<TaskList>('/api/tasks', { source: 'lint_finding', pageSize: 200 }, signal)
export const fetchOffices = (signal?: AbortSignal) =>
  getJson<{ offices: Pick<Office, 'id' | 'name'>[] }>('/api/offices', {}, signal)
