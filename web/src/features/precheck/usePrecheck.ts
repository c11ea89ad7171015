import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FactAnswer, PrecheckRequest, PrecheckResponse } from '../../../../src/contract/index.ts'
import { postJson } from '../../lib/api.ts'
import { kept } from '../../lib/storage.ts'

/** An answer with where it comes from: the words it was read from, of the person or of a paper, or the matter it was given in. */
export type Answer = { value: FactAnswer; quote?: string; paper?: string; from?: string }
/** What a person has said so far, what they do not know, in order. */
export type Told = {
  answers: Record<string, Answer>
  skipped: string[]
  order: string[]
  anyway: boolean
}

const NOTHING: Told = { answers: {}, skipped: [], order: [], anyway: false }
const keyOf = (serviceId: string) => `precheck.${serviceId}`

/** The answers of a pre-check, kept in this browser only, and what follows from them. */
export function usePrecheck(serviceId: string) {
  const [told, setTold] = useState<Told>(() => kept.get(keyOf(serviceId), NOTHING))
  const change = (next: Told) => {
    kept.set(keyOf(serviceId), next)
    setTold(next)
  }
  const request = requestOf(told)
  const query = useQuery({
    queryKey: ['precheck', serviceId, request],
    queryFn: ({ signal }) => check(serviceId, request, signal),
    placeholderData: keepPreviousData,
  })
  return {
    ...query,
    told,
    answer: (values: Record<string, FactAnswer>) => change(withAnswers(told, values)),
    /** Takes over what is known from a paper or another matter. */
    reuse: (facts: (Answer & { key: string })[]) =>
      change({
        ...told,
        answers: {
          ...told.answers,
          ...Object.fromEntries(
            facts.map(({ key, value, quote, paper, from }) => [
              key,
              { value, ...(quote && { quote }), ...(paper && { paper }), ...(from && { from }) },
            ]),
          ),
        },
        order: [...told.order, ...facts.map(({ key }) => key)],
      }),
    skip: (ids: string[]) => change(withSkipped(told, ids)),
    forget: (id: string) => change(without(told, id)),
    back: () => {
      const last = told.order.at(-1)
      if (last) change(without(told, last))
    },
    goOn: () => change({ ...told, anyway: true }),
    clear: () => change(NOTHING),
    /** Reads a story and takes over what it says; answers already given stay. */
    read: async (text: string): Promise<number> => {
      const { understood } = await check(serviceId, { ...request, text })
      const fresh = understood.filter(({ givenInstead }) => givenInstead === undefined)
      const answers = Object.fromEntries(fresh.map(({ fact, value, quote }) => [fact, { value, quote }]))
      change({
        ...told,
        answers: { ...answers, ...told.answers },
        skipped: told.skipped.filter((id) => !(id in answers)),
        order: [...told.order, ...fresh.map(({ fact }) => fact)],
      })
      return fresh.length
    },
  }
}

export type Precheck = ReturnType<typeof usePrecheck>

const check = (serviceId: string, request: PrecheckRequest, signal?: AbortSignal) =>
  postJson<PrecheckResponse>(`/api/apply/${serviceId}/precheck`, request, signal)

const requestOf = ({ answers, skipped, anyway }: Told): PrecheckRequest => ({
  facts: Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value])),
  ...(skipped.length > 0 && { skip: skipped }),
  ...(anyway && { anyway }),
})

function withAnswers(told: Told, values: Record<string, FactAnswer>): Told {
  const ids = Object.keys(values)
  return {
    ...told,
    answers: { ...told.answers, ...Object.fromEntries(ids.map((id) => [id, { value: values[id] as FactAnswer }])) },
    skipped: told.skipped.filter((id) => !ids.includes(id)),
    order: [...told.order.filter((id) => !ids.includes(id)), ...ids],
  }
}

const withSkipped = (told: Told, ids: string[]): Told => ({
  ...told,
  skipped: [...new Set([...told.skipped, ...ids])],
  order: [...told.order.filter((id) => !ids.includes(id)), ...ids],
})

function without(told: Told, id: string): Told {
  const { [id]: _, ...answers } = told.answers
  return {
    ...told,
    answers,
    skipped: told.skipped.filter((other) => other !== id),
    order: told.order.filter((other) => other !== id),
  }
}
