import type { HomeResponse } from '../../../../src/contract/index.ts'
import { getJson } from '../../lib/api.ts'

export const fetchHome = (signal?: AbortSignal) => getJson<HomeResponse>('/api/catalogue/home', {}, signal)
