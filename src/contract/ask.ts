import { z } from 'zod'

/** Longest question in characters; longer ones get a clear problem answer. */
export const MAX_QUESTION = 2000

export const Outcome = z.enum(['answered', 'clarify', 'no_answer', 'out_of_scope', 'refused', 'handoff', 'smalltalk'])
export type Outcome = z.infer<typeof Outcome>

export const Facet = z.enum([
  'materials',
  'fee',
  'time',
  'conditions',
  'where',
  'how',
  'result',
  'online',
  'agent',
  'law',
  'validity',
  'difference',
  'exception',
  'contact',
  'amount',
  'deadline',
  'overview',
])
export type Facet = z.infer<typeof Facet>

export const AskRequest = z.object({
  question: z
    .string()
    .trim()
    .min(1, '请把想问的事写下来')
    .max(MAX_QUESTION, `问题太长，请控制在${MAX_QUESTION}个字以内，或分几次问`),
  conversationId: z.string().max(64).optional(),
  /** The service whose page the question was asked from. */
  serviceId: z.string().max(64).optional(),
})
export type AskRequest = z.infer<typeof AskRequest>

export const Citation = z.object({
  marker: z.number().int().min(1),
  serviceId: z.string().optional(),
  source: z.string(),
  /** Path in the service document (`fee`, `materials.hukou-book`), or the heading path of a policy document. */
  field: z.string(),
  quote: z.string(),
  law: z.object({ name: z.string(), article: z.string().optional() }).optional(),
  url: z.string().optional(),
})
export type Citation = z.infer<typeof Citation>

export const AskResponse = z.object({
  conversationId: z.string(),
  messageId: z.string(),
  outcome: Outcome,
  answer: z.string(),
  citations: z.array(Citation),
  services: z.array(z.object({ id: z.string(), name: z.string() })),
  clarify: z
    .object({ question: z.string(), options: z.array(z.object({ label: z.string(), value: z.string() })) })
    .optional(),
  followUps: z.array(z.string()),
  handoff: z.object({ hotline: z.string(), reason: z.string() }).optional(),
  mode: z.enum(['composed', 'generated']),
  tookMs: z.number(),
  /** 听懂的是：one line that says what was understood. */
  understood: z.string().nullable(),
  facets: z.array(Facet),
  /** What was asked and is not known, in words. */
  unknown: z.array(z.string()),
})
export type AskResponse = z.infer<typeof AskResponse>

export const FeedbackRequest = z.object({ helpful: z.boolean(), comment: z.string().max(1000).optional() })
export const FeedbackResponse = z.object({ recorded: z.literal(true), message: z.string() })

export const ConversationResponse = z.object({
  conversationId: z.string(),
  messages: z.array(z.object({ messageId: z.string(), at: z.string(), question: z.string(), answer: AskResponse })),
})
export type ConversationResponse = z.infer<typeof ConversationResponse>
