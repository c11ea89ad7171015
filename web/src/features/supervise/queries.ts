import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchAlerts, fetchBoard, fetchCasesBehind, fetchDigest, fetchIndicators, type Span } from './service.ts'

export const superviseKeys = {
  board: ['board'] as const,
  alerts: ['alerts'] as const,
  behind: ['cases-behind'] as const,
  digest: ['digest'] as const,
}
const REFRESH_MS = 15 * 60_000
/** A screen on a wall has nobody to press a key. */
export const WALL_MS = 60_000

export const useBoard = (span: Span, refetchInterval = REFRESH_MS) =>
  useQuery({
    queryKey: [...superviseKeys.board, span],
    queryFn: ({ signal }) => fetchBoard(span, signal),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
export const useAlerts = (refetchInterval = REFRESH_MS) =>
  useQuery({
    queryKey: superviseKeys.alerts,
    queryFn: ({ signal }) => fetchAlerts(signal),
    refetchInterval,
  })
export const useIndicators = (query: Parameters<typeof fetchIndicators>[0]) =>
  useQuery({
    queryKey: ['indicators', query],
    queryFn: ({ signal }) => fetchIndicators(query, signal),
    placeholderData: keepPreviousData,
  })
export const useDigest = (day: string) =>
  useQuery({ queryKey: [...superviseKeys.digest, day], queryFn: ({ signal }) => fetchDigest(day, signal) })
export const useCasesBehind = (id: string, query: Parameters<typeof fetchCasesBehind>[1]) =>
  useQuery({
    queryKey: [...superviseKeys.behind, id, query],
    queryFn: ({ signal }) => fetchCasesBehind(id, query, signal),
    placeholderData: keepPreviousData,
  })
