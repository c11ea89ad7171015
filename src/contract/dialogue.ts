import { z } from 'zod'
import { Facet } from './ask.ts'

/** Shapes of `knowledge/ask`: what a question is screened for, which side of a matter it asks, and the words of answers. */
const Pattern = z
  .string()
  .refine(compiles, '正则写法有误')
  .transform((source) => new RegExp(source, 'u'))
const Patterns = z.array(Pattern)

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}

export const FacetFile = z.strictObject({
  facets: z.partialRecord(Facet, Patterns),
  weak: z.array(Facet),
  followUp: z.array(z.string()),
})
export type FacetKnowledge = z.infer<typeof FacetFile>

export const ScreenFile = z.strictObject({
  emergency: z.array(z.strictObject({ number: z.string(), advice: z.string(), patterns: Patterns })),
  handoff: Patterns,
  smalltalk: z.strictObject({ greeting: Patterns, thanks: Patterns, bye: Patterns, identity: Patterns }),
})
export type ScreenKnowledge = z.infer<typeof ScreenFile>

export const RefusalFile = z.strictObject({
  refusals: z.array(
    z.strictObject({ category: z.string(), reply: z.string(), patterns: Patterns, unless: Patterns.optional() }),
  ),
})
export type RefusalKnowledge = z.infer<typeof RefusalFile>['refusals']

const Sentences = z.record(z.string(), z.string())
export const PhraseFile = z.strictObject({
  understood: z.string(),
  facetNames: z.partialRecord(Facet, z.string()),
  sentences: Sentences,
  contactWhat: Sentences,
  unknown: Sentences,
  outcomes: Sentences,
  followUps: z.partialRecord(Facet, z.string()),
  smalltalkChips: z.array(z.string()),
})
export type PhraseKnowledge = z.infer<typeof PhraseFile>

export type DialogueKnowledge = {
  facets: FacetKnowledge
  screens: ScreenKnowledge
  refusals: RefusalKnowledge
  phrases: PhraseKnowledge
}
