import { z } from 'zod'

/** What people say for what the fact sheets ask: which facts a saying is about, and the words for each value. */
export const FactSayings = z.strictObject({
  /** Facts of yes or no, found by their question or their own phrases. */
  booleans: z.array(
    z.strictObject({
      about: z.string().min(1),
      not: z.string().min(1).optional(),
      yes: z.array(z.string().min(1)).default([]),
      no: z.array(z.string().min(1)).default([]),
    }),
  ),
  /** Options of a choice, found by their own words. */
  options: z.array(
    z.strictObject({
      about: z.string().min(1),
      not: z.string().min(1).optional(),
      say: z.array(z.string().min(1)).min(1),
    }),
  ),
  /** Figures, found by the question and unit; `say` are words that name what is counted. */
  numbers: z.array(z.strictObject({ about: z.string().min(1), say: z.array(z.string().min(1)).min(1) })),
  /** Who people speak of, and the words for them. */
  people: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  /** Who a question of the fact sheet is about. */
  roles: z.array(z.strictObject({ about: z.string().min(1), people: z.array(z.string().min(1)).min(1) })),
  /** Words that turn a statement into its opposite; that make it a wish, a rule or a question, so that it states nothing. */
  negations: z.array(z.string().min(1)),
  supposing: z.array(z.string().min(1)),
  asking: z.array(z.string().min(1)),
  /** Words that say nothing of what a fact is about. */
  empty: z.array(z.string().min(1)),
})

export type FactSayings = z.infer<typeof FactSayings>
