import { z } from 'zod'
import { PaperKind } from './papers.ts'

const Text = z.string().trim().min(1)
const Pattern = Text.transform((source, ctx) => {
  try {
    return new RegExp(source, 'u')
  } catch {
    ctx.addIssue({ code: 'custom', message: `“${source}”不是正则表达式` })
    return z.NEVER
  }
})

/**
 * there: yes · text: as it stands · date · number (万元 where the question asks so) · years: whole years until today ·
 * since: days until today · days, workdays, months: from today until then · term: whole years of a period ·
 * valid: yes until that day, then no · held: yes until that day, then nothing is said · count: how many rows there are ·
 * scope: yes where the activity that the question names is one of a list
 */
export const ProofForm = z.enum([
  'there',
  'text',
  'date',
  'number',
  'years',
  'since',
  'days',
  'workdays',
  'months',
  'term',
  'valid',
  'held',
  'count',
  'scope',
])

/** A question of the pre-check that a paper answers. */
export const ProvingRule = z.strictObject({
  /** What the question asks; of a group `what` the paper has to speak: in its title, or in the field of a `scope`. */
  ask: Pattern,
  /** Questions that look like it and are others. */
  not: Pattern.optional(),
  kinds: z.array(PaperKind).min(1),
  /** What else has to stand on the paper, by field. */
  when: z.record(Text, Pattern).default({}),
  field: Text.optional(),
  as: ProofForm,
  /** What the words say, the first that fits; an answer of several is named by a pattern. Words that fit none say nothing. */
  means: z.array(z.strictObject({ says: Pattern, answer: z.union([z.boolean(), Pattern]) })).optional(),
  /** Words on the paper with which this is said. */
  quote: Text,
  /** Only where the paper is the applicant's own, or the applicant's unit's. */
  own: z.boolean().default(true),
  /** Only where the applicant's name stands on it. */
  bears: z.boolean().default(false),
  /** Only a paper of what the service itself is about, by its title. */
  ofService: z.boolean().default(false),
})

/** `knowledge/intake/proving.yaml`: which questions of the pre-check papers answer. */
export const ProvingFile = z.strictObject({
  /** Fields and rows (`rows.field`) with the names of those to whom a paper belongs. */
  bearers: z.partialRecord(PaperKind, z.array(Text).min(1)),
  rules: z.array(ProvingRule).min(1),
})

export type ProofForm = z.infer<typeof ProofForm>
export type ProvingRule = z.infer<typeof ProvingRule>
export type ProvingFile = z.infer<typeof ProvingFile>
