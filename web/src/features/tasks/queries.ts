import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { fetchOffices, fetchTasks, type Shown } from './service.ts'

export const tasksKey = ['tasks']

export const useTasks = (shown: Shown) =>
  useQuery({
    queryKey: [...tasksKey, shown],
    queryFn: ({ signal }) => fetchTasks(shown, signal),
    placeholderData: keepPreviousData,
  })

/** Names of offices by id; empty while they are not known. */
export const useOfficeNames = (): Map<string, string> => {
  const { data } = useQuery({ queryKey: ['office-names'], queryFn: ({ signal }) => fetchOffices(signal) })
  return new Map(data?.offices.map(({ id, name }) => [id, name]))
}
