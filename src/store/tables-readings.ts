import { index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** How far the reading of a kept content has come; what it says lies in the reader's own cache. `sealed` holds the digest by which it is found there. */
export const paperReadings = pgTable(
  'paper_readings',
  {
    blob: text('blob').primaryKey(),
    type: text('type').notNull(),
    state: text('state', { enum: ['waiting', 'reading', 'done', 'failed'] }).notNull(),
    page: integer('page').notNull().default(0),
    of: integer('of').notNull().default(0),
    sealed: text('sealed'),
    changedAt: timestamp('changed_at', { withTimezone: true, mode: 'date' }).notNull(),
  },
  (table) => [index('paper_readings_state').on(table.state)],
)
