import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchAlerts, fetchBoard, fetchCasesBehind, type Span } from './service.ts'

export const superviseKeys = {
  board: ['board'] as const,
  alerts: ['alerts'] as const,
  behind: ['cases-behind'] as const,
}
const REFRESH_MS = 15 * 60_000

export const useBoard = (span: Span) =>
  useQuery({
    queryKey: [...superviseKeys.board, span],
    queryFn: ({ signal }) => fetchBoard(span, signal),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  })
export const useAlerts = () =>
  useQuery({
    queryKey: superviseKeys.alerts,
    queryFn: ({ signal }) => fetchAlerts(signal),
    refetchInterval: REFRESH_MS,
  })
export const useCasesBehind = (id: string, query: Parameters<typeof fetchCasesBehind>[1]) =>
  useQuery({
    queryKey: [...superviseKeys.behind, id, query],
    queryFn: ({ signal }) => fetchCasesBehind(id, query, signal),
    placeholderData: keepPreviousData,
  })
