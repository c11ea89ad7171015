import { useQuery } from '@tanstack/react-query'
import type { Health } from '../../../src/contract/index.ts'
import { getJson } from './api.ts'

const healthOptions = {
  queryKey: ['health'],
  queryFn: ({ signal }: { signal: AbortSignal }) => getJson<Health>('/api/health', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
}

export const useHealth = () => useQuery(healthOptions).data

/** Whether this server offers a capability; nothing that is not there is ever linked. */
export const useRoom = (room: string): boolean => useHealth()?.rooms.includes(room) ?? false
