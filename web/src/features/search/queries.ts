import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchDirectAnswer, fetchSearch, fetchServices, fetchThemes, type SearchWish } from './service.ts'

export const searchKeys = {
  all: ['search'] as const,
  results: (wish: SearchWish) => [...searchKeys.all, wish] as const,
  list: (wish: { theme: string; department: string; audience: string }) => ['services', wish] as const,
  themes: ['themes'] as const,
  direct: (question: string) => ['direct', question] as const,
}

export const useSearch = (wish: SearchWish) =>
  useQuery({
    queryKey: searchKeys.results(wish),
    queryFn: ({ signal }) => fetchSearch(wish, signal),
    enabled: wish.q !== '',
    placeholderData: (previous) => (previous?.query === wish.q ? previous : undefined),
  })

export const useServices = (wish: { theme: string; department: string; audience: string }) =>
  useQuery({
    queryKey: searchKeys.list(wish),
    queryFn: ({ signal }) => fetchServices(wish, signal),
    placeholderData: keepPreviousData,
  })

export const useThemes = () => useQuery({ queryKey: searchKeys.themes, queryFn: ({ signal }) => fetchThemes(signal) })

/** The short answer above the hits; a failure only means that there is none. */
export const useDirectAnswer = (question: string, enabled: boolean) =>
  useQuery({
    queryKey: searchKeys.direct(question),
    queryFn: ({ signal }) => fetchDirectAnswer(question, signal),
    enabled,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
