import type { Catalogue } from '../catalogue/index.ts'
import { composers } from './facets/index.ts'
import { createSay } from './phrases.ts'

/** The figures of a service in the words in which people are answered; for the supervision that compares the rooms. */
export function tellFigures(
  serviceId: string,
  { catalogue }: { catalogue: Pick<Catalogue, 'services' | 'laws' | 'dialogue'> },
): { fee?: string; time?: string; visits?: string } {
  const service = catalogue.services.get(serviceId)
  if (!service) return {}
  const { phrases } = catalogue.dialogue
  const tools = { say: createSay(phrases), phrases, laws: catalogue.laws, text: '', facts: {} }
  const told = (facet: 'fee' | 'time' | 'online') => composers[facet]?.(service, tools).sentences ?? []
  const line = (facet: 'fee' | 'time') =>
    told(facet)
      .map(({ text }) => text)
      .join('')
  const visits = told('online')
    .filter(({ evidence }) => evidence.some(({ field }) => field === 'visits'))
    .map(({ text }) => text)
    .join('')
  return { fee: line('fee'), time: line('time'), visits }
}
