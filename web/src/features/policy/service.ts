import type { PassageHit } from '../../../../src/contract/index.ts'
import { getJson } from '../../lib/api.ts'

export const fetchPassage = (id: string, signal?: AbortSignal) =>
  getJson<PassageHit>(`/api/policies/${encodeURIComponent(id)}`, {}, signal)
