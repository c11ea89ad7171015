import type { Facet, FacetKnowledge } from '../contract/index.ts'

/**
 * Facets that a text asks for, in the order in which they are mentioned; weak ones (怎么办, 能不能) count only where nothing
 * more definite is asked.
 */
export function facetsOf(text: string, { facets, weak }: FacetKnowledge): Facet[] {
  const found = (Object.entries(facets) as [Facet, RegExp[]][]).flatMap(([facet, patterns]) => {
    const places = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0)
    return places.length > 0 ? [{ facet, at: Math.min(...places) }] : []
  })
  const definite = found.filter(({ facet }) => !weak.includes(facet))
  const chosen = definite.length > 0 ? definite : found
  return chosen.sort((a, b) => a.at - b.at).map(({ facet }) => facet)
}
