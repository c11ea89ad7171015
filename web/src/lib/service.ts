import { useQueries, useQuery } from '@tanstack/react-query'
import type { ServiceResponse } from '../../../src/contract/index.ts'
import { getJson } from './api.ts'

export const fetchService = (id: string, signal?: AbortSignal) =>
  getJson<ServiceResponse>(`/api/catalogue/services/${encodeURIComponent(id)}`, {}, signal)

const options = (id: string) => ({
  queryKey: ['service', id],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchService(id, signal),
})

export const useService = (id: string, enabled = true) => useQuery({ ...options(id), enabled })

/** Names of other services for links; one that is missing is left out. */
export const useServiceNames = (ids: string[]) =>
  useQueries({
    queries: ids.map((id) => ({ ...options(id), retry: false })),
    combine: (results) => results.flatMap(({ data }) => (data ? [{ id: data.id, name: data.name }] : [])),
  })
