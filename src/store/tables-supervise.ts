import { date, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import type { AlertDigest, AlertEvidence, AlertStep, AlertSubject, HistoryFile } from '../contract/index.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Files of case histories from other systems; `frame` is what they say of services, bodies and windows. */
export const importedFiles = pgTable('imported_files', {
  id: text('id').primaryKey(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  asOf: instant('as_of').notNull(),
  cases: integer('cases').notNull(),
  frame: jsonb('frame').notNull().$type<Pick<HistoryFile, 'departments' | 'services' | 'windows'>>(),
})

/** A case of another system: its history sealed, and the figures measured from it, which hold no personal data. */
export const importedCases = pgTable(
  'imported_cases',
  {
    id: text('id').primaryKey(),
    fileId: text('file_id')
      .notNull()
      .references(() => importedFiles.id),
    /** Keyed digest of the history, by which the same is known again. */
    digest: text('digest').notNull(),
    sealed: text('sealed').notNull(),
    measures: jsonb('measures').notNull().$type<object>(),
  },
  (table) => [index('imported_cases_file').on(table.fileId)],
)

/** Warnings: one row as long as its cause stands, however often it is seen. `trail` says who did what when. */
export const alerts = pgTable(
  'alerts',
  {
    id: text('id').primaryKey(),
    /** Rule and subject; of one key at most one alert is not closed. */
    key: text('key').notNull(),
    rule: text('rule').notNull(),
    tier: text('tier').notNull(),
    state: text('state').notNull(),
    subject: jsonb('subject').notNull().$type<AlertSubject>(),
    evidence: jsonb('evidence').notNull().$type<AlertEvidence>(),
    owner: text('owner').notNull(),
    openedAt: instant('opened_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    dueOn: date('due_on'),
    closedAt: instant('closed_at'),
    cause: text('cause'),
    trail: jsonb('trail').notNull().$type<AlertStep[]>(),
  },
  (table) => [index('alerts_key').on(table.key, table.openedAt), index('alerts_state').on(table.state, table.openedAt)],
)

/** When everything was last looked at for alerts; one row. */
export const alertLooks = pgTable('alert_looks', { id: text('id').primaryKey(), at: instant('at').notNull() })

/** What a day brought, written when it was over; names of bodies, services and cases only. */
export const alertDigests = pgTable('alert_digests', {
  day: date('day').primaryKey(),
  at: instant('at').notNull(),
  digest: jsonb('digest').notNull().$type<Omit<AlertDigest, 'writtenAt'>>(),
})
