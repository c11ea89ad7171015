import type { Trace } from '../../../../src/contract/index.ts'
import { getJson } from '../../lib/api.ts'

export const fetchTrace = (id: string, signal?: AbortSignal) =>
  getJson<Trace>(`/api/supervise/cases/${encodeURIComponent(id)}/trace`, {}, signal)
