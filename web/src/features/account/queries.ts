import { useQuery } from '@tanstack/react-query'
import { fetchPlaces, fetchWays } from './service.ts'

export const accountKeys = { ways: ['sign-in-ways'] as const, places: ['sign-in-places'] as const }

export const useWays = () => useQuery({ queryKey: accountKeys.ways, queryFn: ({ signal }) => fetchWays(signal) }).data
export const usePlaces = () => useQuery({ queryKey: accountKeys.places, queryFn: ({ signal }) => fetchPlaces(signal) })
