import { useQueries, useQuery } from '@tanstack/react-query'
import { fetchService } from './service.ts'

export const serviceKeys = { one: (id: string) => ['service', id] as const }

const options = (id: string) => ({
  queryKey: serviceKeys.one(id),
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchService(id, signal),
})

export const useService = (id: string) => useQuery(options(id))

/** Names of other services for links; one that is missing is left out. */
export const useServiceNames = (ids: string[]) =>
  useQueries({
    queries: ids.map((id) => ({ ...options(id), retry: false })),
    combine: (results) => results.flatMap(({ data }) => (data ? [{ id: data.id, name: data.name }] : [])),
  })
