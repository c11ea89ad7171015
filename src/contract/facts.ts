import { z } from 'zod'

const Patterns = z.array(z.string().min(1))

/** What people say for what the fact sheets ask: which facts a saying is about, and the words for each value. */
export const FactSayings = z.strictObject({
  /** Facts of yes or no, found by their question or their own phrases. */
  booleans: z.array(
    z.strictObject({
      about: z.string().min(1),
      not: z.string().min(1).optional(),
      /** Said as they stand: yes unless denied there, no. */
      yes: Patterns.default([]),
      no: Patterns.default([]),
      /** What it is about: yes where the clause has it, no where it denies it. */
      things: Patterns.default([]),
    }),
  ),
  /** Options of a choice, found by their own words. */
  options: z.array(
    z.strictObject({
      about: z.string().min(1),
      not: z.string().min(1).optional(),
      /** Only where the question is about this. */
      ask: z.string().min(1).optional(),
      /** Only where somebody beside the applicant is spoken of (true), or only where the applicant is (false). */
      kin: z.boolean().optional(),
      say: Patterns.min(1),
    }),
  ),
  /** Figures, found by the question and unit; `say` are words that name what is counted. */
  numbers: z.array(
    z.strictObject({
      about: z.string().min(1),
      say: Patterns.default([]),
      /** Words that are a figure themselves (双胞胎, 头胎). */
      values: z.array(z.strictObject({ say: z.string().min(1), value: z.number() })).default([]),
    }),
  ),
  /** Parts that patterns name as `{here}`. */
  parts: z.record(z.string().regex(/^[a-z]+$/), z.string().min(1)),
  /** Who people speak of, and the words for them. */
  people: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  /** Who a question of the fact sheet is about. */
  roles: z.array(
    z.strictObject({ about: z.string().min(1), not: z.string().min(1).optional(), people: Patterns.min(1) }),
  ),
  /** Words that turn a statement into its opposite; that make it a wish, a rule or a question, so that it states nothing. */
  negations: z.array(z.string().min(1)),
  supposing: z.array(z.string().min(1)),
  asking: z.array(z.string().min(1)),
  /** What asks only how: what stands before it is told. */
  howTo: z.array(z.string().min(1)),
  /** Words that say nothing of what a fact is about. */
  empty: z.array(z.string().min(1)),
})

export type FactSayings = z.infer<typeof FactSayings>
