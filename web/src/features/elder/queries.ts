import { useQuery } from '@tanstack/react-query'
import { fetchHome } from './service.ts'

export const useHome = () => useQuery({ queryKey: ['home'], queryFn: ({ signal }) => fetchHome(signal) })
