import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FactAnswer, PrecheckResponse, Question } from '../../../../src/contract/index.ts'
import { useMe } from '../../lib/account.ts'
import { postJson } from '../../lib/api.ts'
import { useWallet } from '../../lib/cases.ts'

/** An answer that is known already, from a paper that was read or from a matter where it was given. */
export type Offer = {
  question: Question
  key: string
  value: FactAnswer
  /** The matter it was given in, or else the paper that says it and in which words. */
  from?: string
  paper?: string
  quote?: string
}

/** What of the open questions is known of a signed-in person; none of it counts before they say so, and none is asked until they say it is wrong. */
export function useOffers(result: PrecheckResponse | undefined, step: number) {
  const isCitizen = useMe()?.role === 'citizen'
  const [refused, setRefused] = useState<string[]>([])
  const { data: wallet } = useWallet(undefined, isCitizen)
  const serviceId = result?.serviceId ?? ''
  const { data: read } = useQuery({
    // Asked anew with every answer: meanwhile one more paper may have been read.
    queryKey: ['precheck', serviceId, 'papers', step],
    queryFn: ({ signal }) =>
      postJson<PrecheckResponse>(`/api/apply/${serviceId}/precheck`, { ownPapers: true }, signal),
    enabled: isCitizen && serviceId !== '',
    placeholderData: keepPreviousData,
  })
  const offerFor = (question: Question): Offer[] => {
    const key = question.fact
    if (!isCitizen || refused.includes(key)) return []
    const proven = read?.proven.find(({ fact }) => fact === key)
    if (proven) return [{ question, key, value: proven.value, paper: proven.paper, quote: proven.quote }]
    const given = wallet?.facts.find(
      ({ kind, key: known, label, alsoAsked }) =>
        kind === 'fact' && known === key && [label, ...alsoAsked].includes(question.ask),
    )
    return given ? [{ question, key, value: given.value, from: given.origin.serviceName }] : []
  }
  return {
    offers: (result?.open ?? []).flatMap(offerFor),
    refuse: (key: string) => setRefused((known) => [...known, key]),
  }
}
