import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLocation } from 'react-router'
import type { Me, SessionAnswer } from '../../../src/contract/index.ts'
import { getJson, postJson } from './api.ts'
import { kept } from './storage.ts'

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
  return useCallback(async () => {
    const isOfNobody = (key: readonly unknown[]) => key[0] === 'health' || key[0] === 'session'
    queries.removeQueries({ predicate: ({ queryKey }) => !isOfNobody(queryKey) })
    await queries.refetchQueries({ queryKey: sessionOptions.queryKey })
  }, [queries])
}

/** Signs out and takes what this person left on the device along: the next one at this screen finds nothing. */
export function useSignOut(): () => Promise<void> {
  const end = useEndSession()
  return async () => {
    await end()
    kept.removeAll('draft.')
    kept.removeAll('precheck.')
  }
}

/** What was typed and has not reached the server yet; it would go with signing out. */
export const hasUnsent = (me: Me): boolean =>
  kept.keys(`draft.${me.id}.`).some((key) => kept.get<unknown[]>(key, []).length > 0)

/** Ends the session by itself; what has not reached the server stays on the device. */
export function useEndSession(): () => Promise<void> {
  const change = useChangePerson()
  return useCallback(async () => {
    await postJson('/api/auth/sign-out', {})
    await change()
  }, [change])
}

/** Asks who is signed in, which prolongs the session. */
export function useStaySignedIn(): () => Promise<unknown> {
  const queries = useQueryClient()
  return () => queries.refetchQueries({ queryKey: sessionOptions.queryKey })
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
