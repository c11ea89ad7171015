import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { Me, SessionAnswer } from '../../../src/contract/index.ts'
import { getJson, postJson } from './api.ts'

const sessionOptions = {
  queryKey: ['session'],
  queryFn: ({ signal }: { signal: AbortSignal }) => getJson<SessionAnswer>('/api/auth/session', {}, signal),
  refetchOnWindowFocus: true,
}

/** Who is signed in: undefined while that is not known, null for nobody. */
export const useMe = (): Me | null | undefined => useQuery(sessionOptions).data?.person

/** What was fetched for one person is never shown to the next: a change of person starts with nothing. */
export function useChangePerson(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    const isOfNobody = (key: readonly unknown[]) => key[0] === 'health' || key[0] === 'session'
    queries.removeQueries({ predicate: ({ queryKey }) => !isOfNobody(queryKey) })
    await queries.refetchQueries({ queryKey: sessionOptions.queryKey })
  }
}

export function useSignOut(): () => Promise<void> {
  const change = useChangePerson()
  return async () => {
    await postJson('/api/auth/sign-out', {})
    await change()
  }
}

/** Where to go on after signing in: a path of this site, never another site; the home page where there is none. */
export function safePath(next: string | null): string {
  if (!next || !/^\/(?![/\\])[^\\\s]*$/.test(next)) return '/'
  return /^\/sign-(in|up)([/?#]|$)/.test(next) ? '/' : next
}

/** The address of the sign-in page that leads back to here. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation()
  const here = pathname + search
  return safePath(here) === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: here })}`
}
