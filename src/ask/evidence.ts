import { type LawTable, lawOf } from '../catalogue/index.ts'
import type { ServiceDocument } from '../contract/index.ts'
import type { Evidence } from './context.ts'
import type { Source } from './verify-text.ts'

/** Evidence that points at one element of a service document; `quote` is the element as the catalogue has it. */
export function cite(service: ServiceDocument, field: string, quote: string, laws: LawTable, basis?: string): Evidence {
  const law = lawOf(basis, laws)
  return {
    serviceId: service.id,
    source: `${service.name}（${service.version}版）`,
    field,
    quote: basis && !quote.includes(basis) ? `${quote}（${basis}）` : quote,
    url: `/s/${service.id}#${field.split('.')[0]}`,
    ...(law && { law }),
  }
}

/** A piece of evidence as a source that an answer is checked against. */
export const sourceOf = ({ serviceId, source, field, quote, law }: Evidence): Source => ({
  serviceId,
  text: `${source} ${field}：${quote}${law ? `（《${law.name}》${law.article ?? ''}）` : ''}`,
})
