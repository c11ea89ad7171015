import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchHints, fetchOffices, fetchQueue, type Shown } from './service.ts'

export const reviewKeys = {
  queue: ['review-queue'] as const,
  hints: (id: string) => ['hints', id] as const,
}

export const useQueue = (shown: Shown) =>
  useQuery({
    queryKey: [...reviewKeys.queue, shown],
    queryFn: ({ signal }) => fetchQueue(shown, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
export const useHints = (id: string) =>
  useQuery({
    queryKey: reviewKeys.hints(id),
    queryFn: ({ signal }) => fetchHints(id, signal),
    staleTime: 0,
    retry: false,
  })
export const useOffices = () =>
  useQuery({ queryKey: ['office-names'], queryFn: ({ signal }) => fetchOffices(signal) }).data?.offices ?? []
