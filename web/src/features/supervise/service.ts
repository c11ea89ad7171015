import type {
  Alert,
  AlertCause,
  AlertDigest,
  Alerts,
  Board,
  IndicatorCases,
  Indicators,
  IndicatorsBy,
  IndicatorsQuery,
} from '../../../../src/contract/index.ts'
import { getJson, postJson } from '../../lib/api.ts'

export type Span = { from?: string; to?: string; source: IndicatorsQuery['source'] }
export type AlertStepName = 'acknowledge' | 'rectify' | 'appeal' | 'reject-appeal' | 'close'

export const fetchBoard = (span: Span, signal?: AbortSignal) => getJson<Board>('/api/supervise/board', span, signal)
export const fetchIndicators = (query: Span & { by: IndicatorsBy }, signal?: AbortSignal) =>
  getJson<Indicators>('/api/supervise/indicators', query, signal)
export const fetchAlerts = (signal?: AbortSignal) => getJson<Alerts>('/api/supervise/alerts', {}, signal)
export const fetchDigest = (day: string, signal?: AbortSignal) =>
  getJson<AlertDigest>('/api/supervise/digest', { day }, signal)
export const fetchCasesBehind = (
  id: string,
  query: Partial<Record<'from' | 'to' | 'source' | 'by' | 'key', string>> & { page: number },
  signal?: AbortSignal,
) => getJson<IndicatorCases>(`/api/supervise/indicators/${encodeURIComponent(id)}/cases`, query, signal)
export const takeStep = (id: string, step: AlertStepName, words: { note: string; cause?: AlertCause }) =>
  postJson<Alert>(`/api/supervise/alerts/${encodeURIComponent(id)}/${step}`, words)
