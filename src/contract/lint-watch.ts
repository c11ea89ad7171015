import { z } from 'zod'

/** What is found out about the catalogue beside the rules: proposals of a model, links and telephones, scores over time. */

export const LintProposalState = z.enum(['open', 'accepted', 'dismissed'])
export const LinkOutcome = z.enum([
  'alive',
  'dead',
  'moved',
  'home_page',
  'log_in',
  'certificate',
  'too_slow',
  'unreachable',
  'not_allowed',
])
export type LintProposalState = z.infer<typeof LintProposalState>
export type LinkOutcome = z.infer<typeof LinkOutcome>
