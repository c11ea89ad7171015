import { z } from 'zod'

const MAX_LIMIT = 50

export const SearchQuery = z.object({
  q: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(10),
  audience: z.string().optional(),
  department: z.string().optional(),
  theme: z.string().optional(),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  kind: z.enum(['service', 'policy', 'all']).default('all'),
  /** 1 = search the words exactly as typed, without correction. */
  literal: z.enum(['0', '1']).optional(),
})
export type SearchQuery = z.infer<typeof SearchQuery>

export const Action = z.object({ kind: z.enum(['guide', 'ask', 'precheck', 'apply']), href: z.string() })

export const Hit = z.object({
  id: z.string(),
  name: z.string(),
  department: z.string(),
  summary: z.string(),
  /** 0..1, how sure the search is that this is meant. */
  score: z.number(),
  matched: z.array(z.object({ field: z.string(), text: z.string() })),
  /** The summary or matched text, HTML-escaped, with `<mark>` around what matched. */
  highlights: z.string(),
  actions: z.array(Action),
  level: z.string().optional(),
  kind: z.string(),
  audience: z.array(z.string()),
  theme: z.string(),
  facts: z.object({
    fee: z.string().optional(),
    time: z.string().optional(),
    visits: z.string().optional(),
    channels: z.string().optional(),
  }),
})
export type Hit = z.infer<typeof Hit>

export const PassageHit = z.object({
  source: z.string(),
  title: z.string(),
  heading: z.string(),
  text: z.string(),
  score: z.number(),
  href: z.string(),
})
export type PassageHit = z.infer<typeof PassageHit>

const FacetCount = z.object({ value: z.string(), count: z.number().int() })
export const Ambiguity = z.object({
  ask: z.string(),
  options: z.array(z.object({ label: z.string(), serviceId: z.string().optional(), query: z.string() })),
})
export type Ambiguity = z.infer<typeof Ambiguity>

export const SearchResponse = z.object({
  query: z.string(),
  understood: z.object({
    normalized: z.string(),
    corrected: z.string().nullable(),
    terms: z.array(z.string()),
    replaced: z.array(z.object({ from: z.string(), to: z.string() })),
  }),
  total: z.number().int(),
  tookMs: z.number(),
  hits: z.array(Hit),
  passages: z.array(PassageHit),
  /** A matter that this catalogue does not hold, and which kind of office (if any) does it. */
  elsewhere: z.object({ name: z.string(), office: z.string().nullable() }).nullable(),
  /** Where the words leave it open: the candidates as equals. */
  ambiguity: Ambiguity.nullable(),
  facets: z.object({
    audience: z.array(FacetCount),
    department: z.array(FacetCount),
    theme: z.array(FacetCount),
  }),
})
export type SearchResponse = z.infer<typeof SearchResponse>

export const SuggestQuery = z.object({
  q: z.string().default(''),
  limit: z.coerce.number().int().min(1).max(20).default(8),
})
export const SuggestResponse = z.object({
  suggestions: z.array(z.object({ text: z.string(), serviceId: z.string().optional() })),
})
export type SuggestResponse = z.infer<typeof SuggestResponse>
