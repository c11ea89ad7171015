import { useQuery } from '@tanstack/react-query'
import { fetchPassage } from './service.ts'

export const policyKeys = { one: (id: string) => ['passage', id] as const }

export const usePassage = (id: string) =>
  useQuery({ queryKey: policyKeys.one(id), queryFn: ({ signal }) => fetchPassage(id, signal) })
