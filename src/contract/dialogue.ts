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

/** How a further turn of a conversation stands to what was said before: cues as patterns. */
export const TurnFile = z.strictObject({
  cues: z.strictObject({
    corrects: Patterns,
    denied: Patterns,
    turnsAway: Patterns,
    leans: Patterns,
    recalls: Patterns,
    asks: Patterns,
    wishes: Patterns,
    alternatives: Patterns,
    first: Patterns,
    unsure: Patterns,
    noneOf: Patterns,
    tests: Patterns,
    verdict: Patterns,
    another: Patterns,
  }),
})
export type TurnCues = z.infer<typeof TurnFile>['cues']

/** What kind of thing a question asks for, and by what words an answer shows that it gives it. */
export const AnswerTypeFile = z.strictObject({
  answerTypes: z.array(z.strictObject({ asks: Pattern, gives: Pattern })),
})
export type AnswerType = z.infer<typeof AnswerTypeFile>['answerTypes'][number]

export const ScreenFile = z.strictObject({
  emergency: z.array(z.strictObject({ number: z.string(), advice: z.string(), patterns: Patterns })),
  handoff: Patterns,
  smalltalk: z.strictObject({ greeting: Patterns, thanks: Patterns, bye: Patterns, identity: Patterns }),
  /** Words of the trade: a question that holds one is a government matter, even where nobody listed it. */
  official: Patterns.default([]),
  /** Told of the past or asked of its rights: no case for the emergency numbers. */
  notNow: Patterns.default([]),
  /** What is asked of one's own rights, or told by whom something was done to: no wish to do it. */
  ofRights: Patterns.default([]),
})
export type ScreenKnowledge = z.infer<typeof ScreenFile>

export const RefusalFile = z.strictObject({
  refusals: z.array(
    z.strictObject({
      category: z.string(),
      /** Wordings of the refusal; the same question always gets the same one. */
      reply: z.array(z.string()).min(1),
      /** Refused at once, unless `unless` matches. */
      patterns: Patterns,
      /** Refused where the classifier leans the same way. */
      signs: Patterns.optional(),
      unless: Patterns.optional(),
    }),
  ),
})
export type RefusalKnowledge = z.infer<typeof RefusalFile>['refusals']

/** One sentence per line. */
const Lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)

/** Examples that the classifier of the screen is trained from (`knowledge/ask/examples`). */
export const RefusalExamples = z.strictObject({
  frames: z.strictObject({ seek: Lines, harmless: Lines }),
  refusals: z.record(z.string(), z.strictObject({ attacks: Lines, twins: Lines, acts: Lines })),
})
export type RefusalExamples = z.infer<typeof RefusalExamples>
export const ScreenExamples = z.strictObject({
  emergency: z.record(z.string(), Lines),
  handoff: Lines,
  smalltalk: z.record(z.string(), Lines),
  none: Lines,
})

/** Words of one meaning, as features of the classifier. */
export const ConceptFile = z.strictObject({ concepts: z.record(z.string(), Pattern) })
export type Concepts = z.infer<typeof ConceptFile>['concepts']

/** How sure the classifier must be, chosen by cross-validation. */
const Thresholds = z.strictObject({
  refusal: z.number(),
  /** Where a sign of the same category is there. */
  signedRefusal: z.number(),
  emergency: z.number(),
  handoff: z.number(),
  smalltalk: z.number(),
})

/** `knowledge/ask/intents.json`, written by `scripts/train-screen.ts`; the weights lie in `intents.bin`. */
export const IntentModelFile = z.strictObject({
  classes: z.array(z.string()),
  buckets: z.number().int(),
  scale: z.number(),
  thresholds: Thresholds,
})
export type IntentModel = z.infer<typeof IntentModelFile> & {
  /** One int8 per bucket and class. */
  weights: Int8Array
}

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
  answerTypes: AnswerType[]
  facets: FacetKnowledge
  turns: TurnCues
  screens: ScreenKnowledge
  refusals: RefusalKnowledge
  concepts: Concepts
  /** Null until the classifier has been trained: then the patterns decide alone. */
  intents: IntentModel | null
  phrases: PhraseKnowledge
}
