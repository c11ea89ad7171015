import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import type { OfficeSettings, PublicDecision } from '../contract/index.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The last number of a body in a year; raised in the transaction that uses it, so that no number is left out. */
export const noticeCounters = pgTable(
  'notice_counters',
  { letters: text('letters').notNull(), year: integer('year').notNull(), last: integer('last').notNull() },
  (table) => [primaryKey({ columns: [table.letters, table.year] })],
)

/** Documents as they were issued; `sealed` holds the whole paper, `published` what everybody may read of a decision. */
export const notices = pgTable(
  'notices',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id').notNull(),
    kind: text('kind').notNull(),
    number: text('number').notNull().unique(),
    letters: text('letters').notNull(),
    year: integer('year').notNull(),
    seq: integer('seq').notNull(),
    title: text('title').notNull(),
    issuedAt: instant('issued_at').notNull(),
    openedAt: instant('opened_at'),
    sealed: text('sealed').notNull(),
    published: jsonb('published').$type<PublicDecision>(),
  },
  (table) => [
    unique('notices_seq').on(table.letters, table.year, table.seq),
    index('notices_case').on(table.caseId, table.issuedAt),
    index('notices_published').on(table.issuedAt).where(sql`${table.published} is not null`),
  ],
)

/** The latest check of the papers of a case, sealed. */
export const caseChecks = pgTable('case_checks', {
  caseId: text('case_id').primaryKey(),
  at: instant('at').notNull(),
  sealed: text('sealed').notNull(),
})

/** What an admin has filled in for an office. */
export const officeSettings = pgTable('office_settings', {
  office: text('office').primaryKey(),
  settings: jsonb('settings').notNull().$type<OfficeSettings>(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
})

/** Something that somebody has to see to. Words may tell who people are, so they are sealed. */
export const tasks = pgTable(
  'tasks',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    caseId: text('case_id'),
    about: text('about'),
    role: text('role').notNull(),
    office: text('office'),
    person: text('person'),
    sealed: text('sealed').notNull(),
    openedAt: instant('opened_at').notNull(),
    dueOn: date('due_on'),
    /** Of open tasks: a second one about the same is not opened. */
    open: text('open').unique(),
    closedAt: instant('closed_at'),
    closedBy: text('closed_by'),
    note: text('note'),
  },
  (table) => [
    index('tasks_owner').on(table.role, table.office, table.closedAt, table.dueOn),
    index('tasks_case').on(table.caseId),
  ],
)

/** 秒批 by service: who switched it, on what grounds, and how often it decided. */
export const autoSettings = pgTable('auto_settings', {
  serviceId: text('service_id').primaryKey(),
  enabled: boolean('enabled').notNull(),
  owner: text('owner').notNull(),
  impactAssessment: text('impact_assessment').notNull(),
  reason: text('reason').notNull(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  decided: integer('decided').notNull().default(0),
  sampled: integer('sampled').notNull().default(0),
})
