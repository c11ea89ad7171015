import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SuggestResponse } from '../../../../src/contract/index.ts'
import { getJson } from '../../lib/api.ts'

export type Suggestion = SuggestResponse['suggestions'][number]
const PAUSE_MS = 120
/** Longer texts are stories, not the beginning of a name. */
const LONGEST = 16

/** Suggestions for what is being typed; a slow or missing server only means none. */
export function useSuggestions(text: string): Suggestion[] {
  const [settled, setSettled] = useState('')
  const wanted = text.trim()
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wanted), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  const enabled = settled !== '' && settled.length <= LONGEST
  const { data } = useQuery({
    queryKey: ['suggest', settled],
    queryFn: ({ signal }) => getJson<SuggestResponse>('/api/search/suggest', { q: settled, limit: 6 }, signal),
    enabled,
    retry: false,
    placeholderData: keepPreviousData,
  })
  return enabled && wanted !== '' && wanted.length <= LONGEST ? (data?.suggestions ?? []) : []
}
