import { index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Messages to applicants, written in the transaction of what they tell of; holds nothing of who people are. */
export const outbox = pgTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull(),
    channel: text('channel', { enum: ['webhook', 'email'] }).notNull(),
    event: text('event').notNull(),
    noticeNumber: text('notice_number'),
    at: instant('at').notNull(),
    state: text('state', { enum: ['waiting', 'sent', 'failed', 'no_address'] }).notNull(),
    why: text('why'),
    settledAt: instant('settled_at'),
  },
  (table) => [index('outbox_state').on(table.state, table.at), index('outbox_case').on(table.caseId)],
)
