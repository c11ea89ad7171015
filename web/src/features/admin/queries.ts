import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchChanges, fetchOffices, fetchPeople } from './service.ts'

export const adminKeys = {
  people: ['admin-people'] as const,
  offices: ['admin-offices'] as const,
  changes: ['admin-changes'] as const,
}

export const usePeople = (q: string, page: number) =>
  useQuery({
    queryKey: [...adminKeys.people, q, page],
    queryFn: ({ signal }) => fetchPeople(q, page, signal),
    placeholderData: keepPreviousData,
  })
export const useOffices = () =>
  useQuery({ queryKey: adminKeys.offices, queryFn: ({ signal }) => fetchOffices(signal) }).data?.offices
export const useChanges = () =>
  useQuery({ queryKey: adminKeys.changes, queryFn: ({ signal }) => fetchChanges(signal) }).data?.changes
