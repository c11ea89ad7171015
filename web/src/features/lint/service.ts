import type { KnowledgeChanges, LintResponse } from '../../../../src/contract/index.ts'
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
