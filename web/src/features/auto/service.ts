import type { AutoServices, AutoSetting, AutoSettingInput } from '../../../../src/contract/index.ts'
import { getJson, sendJson } from '../../lib/api.ts'

export const PAGE_SIZE = 20
export type Shown = { q: string; enabled?: '1'; page: number }

export const fetchAuto = (shown: Shown, signal?: AbortSignal) =>
  getJson<AutoServices>('/api/review/auto/services', { ...shown, pageSize: PAGE_SIZE }, signal)
export const putSetting = (serviceId: string, input: AutoSettingInput) =>
  sendJson<AutoSetting>('PUT', `/api/review/auto/${encodeURIComponent(serviceId)}`, input)
