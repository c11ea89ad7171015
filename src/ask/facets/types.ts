import type { LawTable } from '../../catalogue/index.ts'
import type { PhraseKnowledge, ServiceDocument } from '../../contract/index.ts'
import type { Facts } from '../../rules/index.ts'
import type { Sentence } from '../context.ts'
import type { Say } from '../phrases.ts'

export type FacetTools = {
  say: Say
  phrases: PhraseKnowledge
  laws: LawTable
  /** Normalised words of the question. */
  text: string
  /** What the question says about the facts of the service. */
  facts: Facts
}
/** Sentences that answer one side of a service, and what of it the catalogue does not know. */
export type FacetAnswer = { sentences: Sentence[]; unknown?: string }
export type FacetComposer = (service: ServiceDocument, tools: FacetTools) => FacetAnswer
