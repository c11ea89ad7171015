import { useQuery } from '@tanstack/react-query'
import { fetchWays } from './service.ts'

export const accountKeys = { ways: ['sign-in-ways'] as const }

export const useWays = () => useQuery({ queryKey: accountKeys.ways, queryFn: ({ signal }) => fetchWays(signal) }).data
