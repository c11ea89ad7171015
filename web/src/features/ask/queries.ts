import { useMutation, useQuery } from '@tanstack/react-query'
import { fetchServiceName, sendFeedback } from './service.ts'

export const askKeys = { serviceName: (id: string) => ['service-name', id] as const }

export const useServiceName = (id: string | null) =>
  useQuery({
    queryKey: askKeys.serviceName(id ?? ''),
    queryFn: ({ signal }) => fetchServiceName(id ?? '', signal),
    enabled: id !== null,
    retry: false,
  })

export const useFeedback = (messageId: string) =>
  useMutation({
    mutationFn: (feedback: { helpful: boolean; comment?: string }) => sendFeedback(messageId, feedback),
    networkMode: 'always',
  })
