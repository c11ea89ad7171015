import { index, integer, jsonb, pgTable, primaryKey, real, text, timestamp } from 'drizzle-orm/pg-core'
import type { ContactOutcome, ElementChange, LintProposalState, StaleCount } from '../contract/index.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Services and laws as they were when they were last looked at, by region served; a change is seen against these. */
export const knownKnowledge = pgTable(
  'known_knowledge',
  {
    region: text('region').notNull(),
    kind: text('kind', { enum: ['service', 'law'] }).notNull(),
    id: text('id').notNull(),
    digest: text('digest').notNull(),
    content: jsonb('content').notNull().$type<object>(),
  },
  (table) => [primaryKey({ columns: [table.region, table.kind, table.id] })],
)

/** What changed in a service or a law, and how much of what is kept no longer agrees with it. */
export const knowledgeChanges = pgTable(
  'knowledge_changes',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['service', 'law'] }).notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    at: instant('at').notNull(),
    before: text('before'),
    after: text('after'),
    elements: jsonb('elements').notNull().$type<ElementChange[]>(),
    stale: jsonb('stale').notNull().$type<StaleCount[]>(),
  },
  (table) => [
    index('knowledge_changes_at').on(table.at),
    index('knowledge_changes_subject').on(table.kind, table.subject, table.at),
  ],
)

/** What the lint made of each version of a service; `service` empty: of the whole catalogue. */
export const lintScores = pgTable(
  'lint_scores',
  {
    service: text('service').notNull(),
    /** Of the document and of the rules, so that the same is not written twice. */
    digest: text('digest').notNull(),
    version: text('version').notNull(),
    department: text('department').notNull(),
    at: instant('at').notNull(),
    score: real('score').notNull(),
    errors: integer('errors').notNull(),
    warnings: integer('warnings').notNull(),
    notices: integer('notices').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.service, table.digest] }),
    index('lint_scores_at').on(table.service, table.at),
  ],
)

/** What a language model thinks is wrong with a service; nothing but a proposal until a person has looked at it. */
export const lintProposals = pgTable(
  'lint_proposals',
  {
    id: text('id').primaryKey(),
    rule: text('rule').notNull(),
    service: text('service').notNull(),
    version: text('version').notNull(),
    path: text('path').notNull(),
    quote: text('quote').notNull(),
    message: text('message').notNull(),
    model: text('model').notNull(),
    prompt: text('prompt').notNull(),
    at: instant('at').notNull(),
    state: text('state').notNull().$type<LintProposalState>(),
    by: text('by'),
    settledAt: instant('settled_at'),
    note: text('note'),
  },
  (table) => [index('lint_proposals_state').on(table.state, table.at)],
)

/** What was found at the links and telephones that services publish; a telephone is `tel:` and its digits, and was rung by a person. */
export const contactChecks = pgTable('contact_checks', {
  address: text('address').primaryKey(),
  at: instant('at').notNull(),
  outcome: text('outcome').notNull().$type<ContactOutcome>(),
  status: integer('status'),
  /** Where a link ended that led elsewhere. */
  ended: text('ended'),
  by: text('by'),
  note: text('note'),
})
