import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  fetchFindings,
  fetchGrounds,
  fetchOffices,
  fetchPages,
  fetchQueue,
  fetchService,
  planMatters,
  type QueueFilter,
} from './service.ts'

export const queueKey = ['intake-queue'] as const
export const findingsKey = (id: string) => ['findings', id] as const
const REFRESH_MS = 60_000
const MINUTES = 60_000

export const useQueue = (filter: QueueFilter) =>
  useQuery({
    queryKey: [...queueKey, filter],
    queryFn: ({ signal }) => fetchQueue(filter, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  })
export const useFindings = (id: string) =>
  useQuery({ queryKey: findingsKey(id), queryFn: ({ signal }) => fetchFindings(id, signal), staleTime: 0 })
export const useGrounds = () =>
  useQuery({ queryKey: ['grounds'], queryFn: ({ signal }) => fetchGrounds(signal), staleTime: 60 * MINUTES })
export const useOffices = () => useQuery({ queryKey: ['offices'], queryFn: ({ signal }) => fetchOffices(signal) })
export const useServiceDocument = (id: string | undefined) =>
  useQuery({
    queryKey: ['desk-service', id],
    queryFn: ({ signal }) => fetchService(id ?? '', signal),
    enabled: id !== undefined,
    staleTime: 60 * MINUTES,
  })
/** One list for several matters; nothing to merge for one. */
export const usePlan = (serviceIds: readonly string[]) =>
  useQuery({
    queryKey: ['intake-plan', serviceIds],
    queryFn: ({ signal }) => planMatters(serviceIds, signal),
    enabled: serviceIds.length > 1,
    staleTime: 10 * MINUTES,
  })
export const usePages = (id: string, documentId: string | null) =>
  useQuery({
    queryKey: ['pages', id, documentId],
    queryFn: ({ signal }) => fetchPages(id, documentId ?? '', signal),
    enabled: documentId !== null,
    staleTime: 10 * MINUTES,
    retry: false,
  })
