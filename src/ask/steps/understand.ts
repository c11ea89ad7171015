import type { AskContext } from '../context.ts'
import { clausesOf } from '../dialogue.ts'
import { facetsOf } from '../sides.ts'

/** Reads which sides of a matter the question asks, clause by clause. */
export function understand(context: AskContext): null {
  const { facets } = context.deps.catalogue.dialogue
  const clauses = clausesOf(context)
  const texts = clauses.length > 0 ? clauses : [context.text]
  context.facets = [...new Set(texts.flatMap((text) => facetsOf(text, facets)))]
  return null
}
