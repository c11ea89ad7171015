import type { Facet, FacetKnowledge } from '../../contract/index.ts'
import type { AskContext } from '../context.ts'
import { clausesOf } from '../dialogue.ts'

/** Reads which sides of a matter the question asks, clause by clause. */
export function understand(context: AskContext): null {
  const { facets } = context.deps.catalogue.dialogue
  const clauses = clausesOf(context)
  const texts = clauses.length > 0 ? clauses : [context.text]
  context.facets = [...new Set(texts.flatMap((text) => facetsOf(text, facets)))]
  return null
}

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
