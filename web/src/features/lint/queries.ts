import { useQuery } from '@tanstack/react-query'
import {
  fetchChanges,
  fetchContacts,
  fetchDistricts,
  fetchGiven,
  fetchOffices,
  fetchProposals,
  fetchScores,
  inspect,
  type Line,
  type Sent,
} from './service.ts'

const HOUR_MS = 3_600_000

/** The lists change with a deployment only, so that one inspection serves for a while. */
export const useInspection = (sent: Sent) =>
  useQuery({
    queryKey: ['lint', sent],
    queryFn: ({ signal }) => inspect(sent, signal),
    staleTime: HOUR_MS,
    refetchOnWindowFocus: false,
  })

export const useChanges = (page: number) =>
  useQuery({ queryKey: ['lint', 'changes', page], queryFn: ({ signal }) => fetchChanges(page, signal) })

export const proposalsKey = ['lint', 'proposals']
export const useProposals = (state: string, page: number) =>
  useQuery({ queryKey: [...proposalsKey, state, page], queryFn: ({ signal }) => fetchProposals(state, page, signal) })

export const contactsKey = ['lint', 'contacts']
export const useContacts = () => useQuery({ queryKey: contactsKey, queryFn: ({ signal }) => fetchContacts(signal) })

export const useScores = (line: Line) =>
  useQuery({ queryKey: ['lint', 'scores', line], queryFn: ({ signal }) => fetchScores(line, signal) })
export const useDistricts = () =>
  useQuery({ queryKey: ['lint', 'districts'], queryFn: ({ signal }) => fetchDistricts(signal) })

export const givenKey = ['lint', 'given']
/** Until when a finding was given to somebody, by what its task is about. */
export const useGiven = (): Map<string, string | null> => {
  const { data } = useQuery({ queryKey: givenKey, queryFn: ({ signal }) => fetchGiven(signal) })
  return new Map(data?.tasks.map(({ about, dueOn }) => [about ?? '', dueOn]))
}
export const useOffices = () =>
  useQuery({ queryKey: ['office-names'], queryFn: ({ signal }) => fetchOffices(signal) }).data?.offices ?? []
