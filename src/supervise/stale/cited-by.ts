import type { LawTable } from '../../catalogue/index.ts'
import type { ServiceDocument } from '../../contract/index.ts'
import { basesOf, citationsIn } from '../lint/citations.ts'
import { readDocument } from '../lint/document.ts'

/** Where services cite a law whose state changes: the places of their bases. */
export function citedBy(
  title: string,
  services: Iterable<ServiceDocument>,
  laws: LawTable,
): { serviceId: string; paths: string[] }[] {
  const law = laws.find(title)
  return [...services].flatMap((service) => {
    const doc = readDocument(service, service.id)
    if (!law || !doc) return []
    const paths = basesOf(doc)
      .filter(({ text }) => citationsIn(text, laws).some((citation) => citation.law.title === law.title))
      .map(({ path }) => path)
    return paths.length > 0 ? [{ serviceId: service.id, paths }] : []
  })
}
