import type { ServiceResponse } from '../../../../src/contract/index.ts'
import { getJson } from '../../lib/api.ts'

export const fetchService = (id: string, signal?: AbortSignal) =>
  getJson<ServiceResponse>(`/api/catalogue/services/${encodeURIComponent(id)}`, {}, signal)
